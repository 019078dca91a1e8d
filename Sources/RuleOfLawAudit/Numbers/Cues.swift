/// The characters around a number that decide which rules look at its words at all (线索字).
struct Cues: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Takes some of the characters that are known.
  init(_ characters: String) {
    rawValue = characters.unicodeScalars.reduce(0) { mask, scalar in
      mask | Self.bits[Int(scalar.value)]
    }
  }

  /// Every character that is looked for.
  private static let known = "上去前年期由从共合总全结转旧存原未初末底均中里参应完整办建累截报在的都占有本分近约超过逾出破足少于到述这该各每“"

  /// The bit of each character by its code.
  private static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1 << 16)
    for (place, scalar) in known.unicodeScalars.enumerated() {
      precondition(place < 64, "a set of cues tells 64 characters apart")
      bits[Int(scalar.value)] = 1 << UInt64(place)
    }
    return bits
  }()

  /// Takes a character of three bytes, where it is known.
  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    let code = Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
    rawValue = Self.bits[code]
  }

  /// Whether one of some characters is among these.
  func hasAny(_ others: Cues) -> Bool { rawValue & others.rawValue != 0 }
}
