import TerminalText

extension String {
  /// Returns the text in lines of a width, those after the first indented; nil leaves it as it is.
  ///
  /// Words and numbers stay whole, a line neither begins with a mark that closes nor ends with one
  /// that opens, and the colours (`ESC [ … m`) in the text take no room. A list of names is broken
  /// `atSpaces` alone.
  func wrapped(
    to width: Int?, indent: Int = 0, atSpaces: Bool = false, measuring measure: DisplayWidth
  ) -> String {
    guard let width, width > indent + 8 else { return self }
    return lines.map { line in
      var wrapper = Wrapper(width: width, indent: indent, atSpaces: atSpaces, measure: measure)
      return wrapper.wrapped(line)
    }.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}

/// Breaks one line where it may be broken.
private struct Wrapper {
  let width: Int
  let indent: Int
  let atSpaces: Bool
  let measure: DisplayWidth
  /// The lines that are full.
  private var text = ""
  /// The line being filled, up to the last place where it may be broken.
  private var line = ""
  private var column = 0
  /// What has to stay together and waits for its end.
  private var unit = String.UnicodeScalarView()
  private var unitWidth = 0

  init(width: Int, indent: Int, atSpaces: Bool, measure: DisplayWidth) {
    self.width = width
    self.indent = indent
    self.atSpaces = atSpaces
    self.measure = measure
  }

  mutating func wrapped(_ source: Substring) -> String {
    var previous: Unicode.Scalar?
    var isInSequence = false
    for scalar in source.unicodeScalars {
      if scalar == "\u{1B}" { isInSequence = true }
      if isInSequence {
        unit.append(scalar)
        if scalar == "m" { isInSequence = false }
        continue
      }
      let cells = measure.of(scalar)
      if cells > 0, let previous, mayBreak(previous, scalar) { placeUnit() }
      // What is wider than a line is broken all the same.
      if unitWidth + cells > width - indent { placeUnit() }
      unit.append(scalar)
      unitWidth += cells
      if cells > 0 { previous = scalar }
    }
    placeUnit()
    return text + line
  }

  private mutating func placeUnit() {
    if column > indent, column + unitWidth > width {
      while line.utf8.last == 0x20 { line.removeLast() }
      text += line + "\n" + String(repeating: " ", count: indent)
      line = ""
      column = indent
    }
    line += String(unit)
    column += unitWidth
    unit = String.UnicodeScalarView()
    unitWidth = 0
  }

  private func mayBreak(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    if right == " " || Self.opening.contains(left) || Self.closing.contains(right) { return false }
    if left == " " { return true }
    return !atSpaces && !(Self.isPartOfWord(left) && Self.isPartOfWord(right))
  }

  /// Whether a scalar belongs to a word or a number of Latin script.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x2E80 && scalar != " " && !opening.contains(scalar)
      && !closing.subtracting(marksInNumbers).contains(scalar)
  }

  private static let opening = Set("（“‘《〈【〔「『([{".unicodeScalars)
  private static let closing = Set("，。、；：？！）”’》〉】〕」』…%％‰,.;:?!)]}".unicodeScalars)
  private static let marksInNumbers = Set("%‰,.:".unicodeScalars)
}
