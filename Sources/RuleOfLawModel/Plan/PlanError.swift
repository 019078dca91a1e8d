/// Why a step does not fit the columns that it is asked of.
public struct PlanError: Error, Hashable, Sendable {
  /// What sort of mistake it is.
  public var code: Code
  /// One sentence in both languages.
  public var message: Message
  /// What to write instead.
  public var hints: [Message]

  /// Creates an error.
  public init(_ code: Code, _ message: Message, hints: [Message] = []) {
    self.code = code
    self.message = message
    self.hints = hints
  }

  /// The stable name of a sort of mistake: `query.unknownField`.
  public struct Code: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The dotted name.
    public let rawValue: String

    /// Creates a code from its dotted name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The dotted name.
    public var description: String { rawValue }

    /// A field that the rows do not have.
    public static let unknownField = Code(rawValue: "query.unknownField")
    /// A value that a vocabulary does not have.
    public static let unknownValue = Code(rawValue: "query.unknownValue")
    /// Two types that cannot be compared or computed with.
    public static let typeClash = Code(rawValue: "query.typeClash")
    /// Two units that measure different things.
    public static let unitClash = Code(rawValue: "query.unitClash")
    /// A word behind a number that is no unit.
    public static let unknownUnit = Code(rawValue: "query.unknownUnit")
    /// Something that a step cannot do without.
    public static let missing = Code(rawValue: "query.missing")
    /// A column that would be there twice.
    public static let duplicate = Code(rawValue: "query.duplicateColumn")
    /// Something that cannot stand where it stands.
    public static let misplaced = Code(rawValue: "query.misplaced")
    /// A name that no column can have.
    public static let badName = Code(rawValue: "query.badName")
  }
}

extension PlanError {
  static func missing(_ chinese: String, _ english: String) -> PlanError {
    PlanError(.missing, Message(chinese, english))
  }

  static func duplicate(_ name: String) -> PlanError {
    PlanError(
      .duplicate, Message("已经有列“\(name)”", "there is a column “\(name)” already"))
  }

  static func checkDistinct(_ names: [String]) throws(PlanError) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted { throw .duplicate(name) }
  }
}
