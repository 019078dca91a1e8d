import TerminalText

extension StringProtocol {
  /// Returns the text followed, or preceded, by spaces up to a width.
  func padded(to width: Int, onTheLeft: Bool = false, measuring measure: DisplayWidth) -> String {
    let padding = String(repeating: " ", count: Swift.max(0, width - measure.of(self)))
    return onTheLeft ? padding + self : self + padding
  }

  /// Returns the text cut to a width, its last column an ellipsis where something is missing.
  ///
  /// A wide character that does not fit is left out whole, so the result may be a column short.
  func cut(to width: Int, measuring measure: DisplayWidth) -> String {
    guard measure.of(self) > width else { return String(self) }
    var room = width - measure.of("…")
    var result = ""
    for character in self {
      room -= measure.of(String(character))
      if room < 0 { break }
      result.append(character)
    }
    return width >= measure.of("…") ? result + "…" : ""
  }
}
