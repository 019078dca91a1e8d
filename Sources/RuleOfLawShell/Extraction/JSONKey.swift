/// The name of a member, as it is written: in quotation marks, with its colon.
///
/// Those of the contract are made once.
struct JSONKey: Sendable, ExpressibleByStringLiteral {
  /// The bytes of the name.
  let bytes: [UInt8]

  /// Creates a key of a name that needs no escapes.
  init(stringLiteral name: String) { bytes = Array("\"\(name)\":".utf8) }
}

/// The names of the contract of `rol extract`.
extension JSONKey {
  static let authority: JSONKey = "authority"
  static let breakdown: JSONKey = "breakdown"
  static let by: JSONKey = "by"
  static let causes: JSONKey = "causes"
  static let change: JSONKey = "change"
  static let code: JSONKey = "code"
  static let commitments: JSONKey = "commitments"
  static let computed: JSONKey = "computed"
  static let confidence: JSONKey = "confidence"
  static let derived: JSONKey = "derived"
  static let diagnostics: JSONKey = "diagnostics"
  static let direction: JSONKey = "direction"
  static let due: JSONKey = "due"
  static let facts: JSONKey = "facts"
  static let family: JSONKey = "family"
  static let findings: JSONKey = "findings"
  static let formula: JSONKey = "formula"
  static let from: JSONKey = "from"
  static let heading: JSONKey = "heading"
  static let id: JSONKey = "id"
  static let indicator: JSONKey = "indicator"
  static let kind: JSONKey = "kind"
  static let label: JSONKey = "label"
  static let mechanisms: JSONKey = "mechanisms"
  static let message: JSONKey = "message"
  static let moreChanges: JSONKey = "moreChanges"
  static let name: JSONKey = "name"
  static let numbers: JSONKey = "numbers"
  static let of: JSONKey = "of"
  static let path: JSONKey = "path"
  static let period: JSONKey = "period"
  static let printed: JSONKey = "printed"
  static let problems: JSONKey = "problems"
  static let published: JSONKey = "published"
  static let qualifier: JSONKey = "qualifier"
  static let quote: JSONKey = "quote"
  static let reading: JSONKey = "reading"
  static let report: JSONKey = "report"
  static let role: JSONKey = "role"
  static let rule: JSONKey = "rule"
  static let scope: JSONKey = "scope"
  static let severity: JSONKey = "severity"
  static let span: JSONKey = "span"
  static let spans: JSONKey = "spans"
  static let stage: JSONKey = "stage"
  static let target: JSONKey = "target"
  static let text: JSONKey = "text"
  static let title: JSONKey = "title"
  static let unit: JSONKey = "unit"
  static let value: JSONKey = "value"
  static let verb: JSONKey = "verb"
  static let version: JSONKey = "version"
  static let year: JSONKey = "year"
}
