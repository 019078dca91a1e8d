/// An entry while it is edited: its text and the place of the cursor.
struct Draft: Hashable, Sendable {
  var text: String
  /// The UTF-8 offset of the cursor, always between two scalars.
  var cursor: Int

  init(_ text: String = "", cursor: Int) {
    self.text = text
    self.cursor = cursor
  }

  /// Creates a draft with the cursor at the end.
  init(_ text: String = "") {
    self.init(text, cursor: text.utf8.count)
  }

  var isCursorAtEnd: Bool { cursor == text.utf8.count }

  var cursorIndex: String.Index { text.utf8.index(text.startIndex, offsetBy: cursor) }

  var textBeforeCursor: Substring { text[..<cursorIndex] }

  /// Replaces a range of UTF-8 offsets and puts the cursor behind what was inserted.
  func replacing(_ range: Range<Int>, with replacement: String) -> Draft {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    let head = String(text[..<start]) + replacement
    return Draft(head + text[end...], cursor: head.utf8.count)
  }
}
