public import RuleOfLawModel

/// A stretch of an entry with what it is there for (着色).
public struct PaintedSpan: Hashable, Sendable {
  /// Where it stands, in UTF-8 offsets of the entry.
  public var span: SourceSpan
  /// What it is there for.
  public var role: Role

  /// What a stretch of an entry is there for.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The source of a query.
    case source
    /// The name of a stage, or what stands before a whole statement.
    case stage
    /// A field.
    case field
    /// A sign, or a word that joins or asks.
    case `operator`
    /// A value.
    case value
    /// A number.
    case number
    /// The unit of a number.
    case unit
    /// What stands between quotes.
    case quotation
    /// A name that stands for something.
    case variable
    /// A comment.
    case comment
    /// The name of a command.
    case command
    /// A word to search for.
    case word
    /// A name that nothing has, or a sign that cannot stand where it does.
    case unknown
    /// A bracket at the cursor, or its partner.
    case bracket
  }

  /// Creates a span.
  public init(_ span: SourceSpan, _ role: Role) {
    self.span = span
    self.role = role
  }
}
