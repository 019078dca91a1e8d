/// What was read from one text: the report, its facts and what else it says, and remarks.
public struct Reading: Hashable, Sendable {
  /// The text that was read; every span points into it.
  public var text: SourceText
  /// The report as a whole.
  public var report: AnnualReport
  /// The printed facts in the order of the text.
  public var facts: [Fact]
  /// Facts computed from printed ones.
  public var derivedFacts: [Fact]
  /// Every number of the body.
  public var numbers: [NumberMention]
  /// The problems that the report admits.
  public var problems: [Problem]
  /// What the report promises.
  public var commitments: [Commitment]
  /// The mechanisms it names.
  public var mechanisms: [MechanismMention]
  /// The documents it cites.
  public var documents: [DocumentReference]
  /// The honours it tells of, and what it claims to be first in.
  public var honours: [Honour]
  /// The organizations it names.
  public var organizations: [Organization]
  /// The parts of the text that are no report: navigation, metadata, footers.
  public var chrome: [SourceSpan]
  /// Remarks on the text.
  public var diagnostics: [Diagnostic]

  /// Creates a reading.
  public init(
    text: SourceText, report: AnnualReport = AnnualReport(), facts: [Fact] = [],
    derivedFacts: [Fact] = [], numbers: [NumberMention] = [], problems: [Problem] = [],
    commitments: [Commitment] = [], mechanisms: [MechanismMention] = [],
    documents: [DocumentReference] = [], honours: [Honour] = [],
    organizations: [Organization] = [], chrome: [SourceSpan] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.text = text
    self.report = report
    self.facts = facts
    self.derivedFacts = derivedFacts
    self.numbers = numbers
    self.problems = problems
    self.commitments = commitments
    self.mechanisms = mechanisms
    self.documents = documents
    self.honours = honours
    self.organizations = organizations
    self.chrome = chrome
    self.diagnostics = diagnostics
  }

  /// Finds a fact, printed or derived, by its name.
  public func fact(_ id: FactID) -> Fact? {
    let list = id.isDerived ? derivedFacts : facts
    return list.indices.contains(id.ordinal - 1) ? list[id.ordinal - 1] : nil
  }
}
