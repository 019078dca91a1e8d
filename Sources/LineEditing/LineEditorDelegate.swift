/// What a line editor asks about the text it edits.
///
/// Each question has a default answer, so a program answers only what it knows. All are asked
/// while the user types: an answer should take no more than a few milliseconds.
public protocol LineEditorDelegate {
  /// Whether the return key ends the entry. If not, it begins another line of it.
  func isComplete(_ entry: String) -> Bool

  /// How many spaces the line behind an entry that is not complete begins with.
  func indentation(behind entry: String) -> Int

  /// What may stand at the cursor, given as a UTF-8 offset.
  func completions(in entry: String, at utf8Cursor: Int) -> Completion

  /// The colours of the entry, given the cursor as a UTF-8 offset; nil for an entry that is done.
  ///
  /// Asked only where the terminal has colours.
  func painting(of entry: String, at utf8Cursor: Int?) -> [StyledSpan]
}

extension LineEditorDelegate {
  public func isComplete(_ entry: String) -> Bool { true }

  public func indentation(behind entry: String) -> Int { 0 }

  public func completions(in entry: String, at utf8Cursor: Int) -> Completion {
    Completion(range: utf8Cursor..<utf8Cursor, candidates: [])
  }

  public func painting(of entry: String, at utf8Cursor: Int?) -> [StyledSpan] { [] }
}
