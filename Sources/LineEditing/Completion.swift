/// What may stand at the cursor instead of what does.
public struct Completion: Hashable, Sendable {
  /// One of the texts that may stand there.
  public struct Candidate: Hashable, Sendable {
    /// The text to insert.
    public var text: String
    /// What the menu says about it, such as how often it occurs.
    public var note: String
    /// What follows the text when it is inserted as the only candidate: a space, a colon.
    public var suffix: String

    /// Creates a candidate.
    public init(_ text: String, note: String = "", suffix: String = "") {
      self.text = text
      self.note = note
      self.suffix = suffix
    }
  }

  /// The UTF-8 offsets in the entry of what the candidates replace.
  public var range: Range<Int>
  /// The candidates in the order in which they are shown.
  public var candidates: [Candidate]

  /// Creates a completion.
  public init(range: Range<Int>, candidates: [Candidate]) {
    self.range = range
    self.candidates = candidates
  }
}
