extension StringProtocol {
  /// The text with characters that act instead of showing replaced by ones that show.
  ///
  /// Control characters become their pictures (␛), the rest of what could drive a terminal or turn
  /// a line around becomes its number: `\u{202E}`. Text from a report is drawn no other way.
  var visible: String {
    guard unicodeScalars.contains(where: { $0.isActing }) else { return String(self) }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if !scalar.isActing {
        text.unicodeScalars.append(scalar)
      } else if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
        text.unicodeScalars.append(picture)
      } else if scalar.value == 0x7F {
        text.append("␡")
      } else {
        text.append("\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}")
      }
    }
  }
}

extension String {
  /// The lines of the text without their ends; a carriage return is no part of an end.
  ///
  /// By bytes, since a carriage return and a line feed are one character.
  var lines: [Substring] {
    utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar does something to its surroundings instead of showing.
  fileprivate var isActing: Bool {
    switch value {
    case 0x20..<0x7F: false
    case 0..<0xA0: true
    case 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: value != 0x200D
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
