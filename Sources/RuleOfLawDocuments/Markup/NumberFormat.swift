/// How Word writes the number of a paragraph (编号格式), as `decimal` or `chineseCounting`.
struct NumberFormat: Hashable, Sendable {
  /// The name in the file.
  let name: String

  /// Writes a number; nothing for bullets and for what has no number.
  func text(_ number: Int) -> String {
    switch name {
    case "none", "bullet": ""
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "upperLetter": Self.letters(number, from: 0x41)
    case "lowerLetter": Self.letters(number, from: 0x61)
    case "upperRoman": Self.roman(number)
    case "lowerRoman": Self.roman(number).lowercased()
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting",
      "taiwaneseCounting", "taiwaneseCountingThousand":
      Self.counted(number, digits: Self.plain, tens: ["", "十", "百", "千"])
    case "chineseLegalSimplified":
      Self.counted(number, digits: Self.legal, tens: ["", "拾", "佰", "仟"])
    case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand":
      "\(number)".map { Self.digit($0, of: Self.circled) }.joined()
    case "ideographTraditional": Self.pick(number, of: "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": Self.pick(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case "decimalFullWidth", "decimalFullWidth2":
      String(
        String.UnicodeScalarView(
          "\(number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      Self.enclosed(number, from: 0x2460) ?? "\(number)"
    case "decimalEnclosedParen": Self.enclosed(number, from: 0x2474) ?? "(\(number))"
    case "decimalEnclosedFullstop": Self.enclosed(number, from: 0x2488) ?? "\(number)."
    default: "\(number)"
    }
  }

  private static let plain = "零一二三四五六七八九"
  private static let legal = "零壹贰叁肆伍陆柒捌玖"
  private static let circled = "〇一二三四五六七八九"

  private static func digit(_ character: Character, of digits: String) -> String {
    let value = character.wholeNumberValue ?? 0
    return String(Array(digits)[value])
  }

  private static func pick(_ number: Int, of signs: String) -> String {
    let signs = Array(signs)
    return number >= 1 ? String(signs[(number - 1) % signs.count]) : ""
  }

  /// Twelve as 十二, a hundred and five as 一百零五.
  private static func counted(_ number: Int, digits: String, tens: [String]) -> String {
    guard (1...9999).contains(number) else { return "\(number)" }
    let digits = Array(digits)
    var text = ""
    var hasGap = false
    for place in tens.indices.reversed() {
      let unit = (0..<place).reduce(1) { value, _ in value * 10 }
      let digit = number / unit % 10
      if digit == 0 {
        hasGap = !text.isEmpty
        continue
      }
      if hasGap { text.append(digits[0]) }
      hasGap = false
      // 十二, not 一十二.
      if !(place == 1 && digit == 1 && text.isEmpty) { text.append(digits[digit]) }
      text += tens[place]
    }
    return text
  }

  private static func letters(_ number: Int, from first: UInt8) -> String {
    guard number >= 1 else { return "" }
    // After z comes aa, then bb.
    let letter = Character(Unicode.Scalar(first + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: min((number - 1) / 26 + 1, 10))
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static func enclosed(_ number: Int, from first: UInt32) -> String? {
    guard (1...20).contains(number) else { return nil }
    return Unicode.Scalar(first + UInt32(number - 1)).map { String($0) }
  }
}
