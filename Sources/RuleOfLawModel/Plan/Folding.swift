/// The characters that mean their half-width twins outside quotes (全角折半角).
public enum Folding {
  /// Returns what a character means outside quotes, itself for most.
  public static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0x00A0, 0xFEFF, 0x2002...0x200B, 0x202F, 0x0009: " "
    case 0x2212, 0x2010, 0x2011: "-"
    case 0x2264, 0x2266: "≤"
    case 0x2265, 0x2267: "≥"
    case 0x301C, 0x223C: "~"
    case 0x201C...0x201F: "\""
    case 0x3002, 0xFF61: "."
    case 0x2236: ":"
    case 0x00A5, 0xFFE5: "$"
    case 0x2502, 0x2223: "|"
    default: scalar
    }
  }

  /// Whether a character stands for itself in a value without quotes.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard folded(scalar) == scalar else { return false }
    switch scalar {
    case " ", "\n", "\r", "|", ",", "(", ")", "\"", ":", "、", "≤", "≥", "≠", "\\": return false
    default: return !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    }
  }
}
