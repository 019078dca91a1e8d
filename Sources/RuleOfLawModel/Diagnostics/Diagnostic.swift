/// A remark about a text, with the place it is about.
public struct Diagnostic: Hashable, Sendable {
  /// What is remarked, stable while the wording may vary.
  public var code: Code
  /// How grave it is.
  public var severity: Severity
  /// One sentence, in both languages.
  public var message: Message
  /// The place in the text.
  public var span: SourceSpan
  /// What to do.
  public var hints: [Message]

  /// Creates a remark.
  public init(
    _ code: Code, _ severity: Severity, _ message: Message, at span: SourceSpan,
    hints: [Message] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.hints = hints
  }

  /// The stable name of a kind of remark: `reader.noTitle`.
  public struct Code: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The dotted name.
    public let rawValue: String

    /// Creates a code from its dotted name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The dotted name.
    public var description: String { rawValue }
  }
}
