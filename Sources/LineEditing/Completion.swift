/// What may stand at the cursor instead of what does.
public struct Completion: Hashable, Sendable {
  /// One of the texts that may stand there.
  public struct Candidate: Hashable, Sendable {
    /// The text to insert.
    public var text: String
    /// What it is, in a word.
    public var kind: String
    /// How often it occurs; nil where that means nothing.
    public var count: Int?
    /// What else the menu says about it.
    public var note: String
    /// What follows the text when it is inserted as the only candidate: a space, a colon.
    public var suffix: String

    /// Creates a candidate.
    public init(
      _ text: String, kind: String = "", count: Int? = nil, note: String = "", suffix: String = ""
    ) {
      self.text = text
      self.kind = kind
      self.count = count
      self.note = note
      self.suffix = suffix
    }
  }

  /// The UTF-8 offsets in the entry of what the candidates replace.
  public var range: Range<Int>
  /// The candidates in the order in which they are shown.
  public var candidates: [Candidate]
  /// Whether the first candidate is meant beyond doubt, so that it is taken at once.
  public var isClear: Bool

  /// Creates a completion; an only candidate is clear.
  public init(range: Range<Int>, candidates: [Candidate], isClear: Bool = false) {
    self.range = range
    self.candidates = candidates
    self.isClear = isClear || candidates.count == 1
  }
}
