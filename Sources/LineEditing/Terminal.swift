internal import CLineEditing

/// The terminal of standard input and output.
enum Terminal {
  /// The size of the window, or what terminals have always had if there is no telling.
  static var size: TerminalSize {
    let size = CLineGetTerminalSize()
    return TerminalSize(
      rows: size.rows == 0 ? 24 : Int(size.rows),
      columns: size.columns == 0 ? 80 : Int(size.columns))
  }

  /// What announces a prompt to a test that drives the program; nothing otherwise.
  static var promptMark: String {
    CLineTerminalWantsMarks() ? "\u{1B}]133;A\u{1B}\\" : ""
  }

  /// Writes text in one piece.
  static func write(_ text: String) {
    if text.isEmpty { return }
    unsafe text.withBytes { unsafe CLineTerminalWrite($0.bytes, $0.length) }
  }
}

extension String {
  /// Lends the bytes of the text to C.
  func withBytes<Result>(
    _ body: ((bytes: UnsafePointer<CChar>, length: Int)) -> Result
  ) -> Result {
    let length = utf8.count
    return unsafe withCString { unsafe body(($0, length)) }
  }
}
