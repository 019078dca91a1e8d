/// The number of terminal cells that text takes.
///
/// A terminal counts cells, not characters: 法 takes two, a combining mark none. The table is our
/// own, because the C library's depends on the locale and counts nothing but ASCII without one.
///
///     DisplayWidth().of("法治 2024")  // 9
///
/// Scalars are counted one by one, as most terminals do. A terminal that joins emoji (families,
/// flags) into one picture shows them narrower than counted here.
public struct DisplayWidth: Hashable, Sendable {
  /// How a terminal shows the scalars that Unicode leaves ambiguous, such as “ ” — · ①.
  ///
  /// One cell nearly everywhere; two where the terminal is set up for Chinese. Nothing but a
  /// setting can tell.
  public enum Ambiguous: Int, Hashable, Sendable, CaseIterable {
    /// One cell.
    case narrow = 1
    /// Two cells.
    case wide = 2
  }

  /// How the terminal shows ambiguous scalars.
  public var ambiguous: Ambiguous

  /// Creates a measure for a terminal.
  public init(ambiguous: Ambiguous = .narrow) {
    self.ambiguous = ambiguous
  }

  /// The cells of a scalar: 0, 1 or 2, and none for a control.
  public func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0xA0 { return 0 }
    // Most of what is measured is Chinese.
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    if Self.isZeroWidth(scalar) { return 0 }
    if Self.wide.hasRange(containing: value) { return 2 }
    if Self.ambiguous.hasRange(containing: value) { return ambiguous.rawValue }
    return 1
  }

  /// The cells of a text without escape sequences.
  ///
  /// - Complexity: O(*n*) in the scalars of the text.
  public func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The longest prefix of a text that fits into a number of cells.
  ///
  /// - Complexity: O(*n*) in the scalars of the prefix.
  public func prefix(of text: String, fitting cells: Int) -> Substring {
    var left = cells
    let end = text.unicodeScalars.firstIndex { scalar in
      left -= of(scalar)
      return left < 0
    }
    return text[..<(end ?? text.endIndex)]
  }

  /// Whether a scalar stands on the cell before it.
  ///
  /// Marks and format characters do, and the vowels and finals that complete a Hangul syllable.
  /// The soft hyphen is the one format character that is drawn.
  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: scalar != "\u{AD}"
    default: (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }
  }
}

extension [UInt32] {
  /// Whether one of the ranges, given by first and last values in turn, contains a value.
  fileprivate func hasRange(containing value: UInt32) -> Bool {
    var low = 0
    var high = count / 2
    while low < high {
      let middle = (low + high) / 2
      if value < self[2 * middle] {
        high = middle
      } else if value > self[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
