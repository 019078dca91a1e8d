import TerminalText

/// Moving by the lines of an entry.
///
/// Lines are found in the UTF-8 view: a carriage return before a newline would otherwise hide it.
extension Draft {
  private var lineStart: Int {
    let bytes = text.utf8.prefix(cursor)
    guard let newline = bytes.lastIndex(of: 0x0A) else { return 0 }
    return bytes.distance(from: bytes.startIndex, to: newline) + 1
  }

  private var lineEnd: Int {
    let bytes = text.utf8.dropFirst(cursor)
    guard let newline = bytes.firstIndex(of: 0x0A) else { return text.utf8.count }
    return cursor + bytes.distance(from: bytes.startIndex, to: newline)
  }

  /// The draft with the cursor at the start of its line or, from there, of the entry.
  func movedToLineStart() -> Draft {
    Draft(text, cursor: cursor == lineStart ? 0 : lineStart)
  }

  /// The draft with the cursor at the end of its line or, from there, of the entry.
  func movedToLineEnd() -> Draft {
    Draft(text, cursor: cursor == lineEnd ? text.utf8.count : lineEnd)
  }

  /// The draft with the cursor in the same column of the line above, if there is one.
  func movedUp(measuring width: DisplayWidth) -> Draft? {
    let start = lineStart
    guard start > 0 else { return nil }
    return moved(toLineOf: start - 1, measuring: width)
  }

  /// The draft with the cursor in the same column of the line below, if there is one.
  func movedDown(measuring width: DisplayWidth) -> Draft? {
    let end = lineEnd
    guard end < text.utf8.count else { return nil }
    return moved(toLineOf: end + 1, measuring: width)
  }

  private func moved(toLineOf offset: Int, measuring width: DisplayWidth) -> Draft {
    let column = width.of(slice(lineStart..<cursor))
    let line = Draft(text, cursor: offset)
    let start = line.lineStart
    let prefix = width.prefix(of: String(slice(start..<line.lineEnd)), fitting: column)
    return Draft(text, cursor: start + prefix.utf8.count)
  }

  private func slice(_ range: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    return text[start..<end]
  }
}
