import RuleOfLawModel

/// A character set that Chinese texts come in (字符集).
struct CharacterSet: Hashable, Sendable {
  /// The name that people know.
  let name: String
  /// The name that the converter of the system knows.
  let systemName: String
  /// The bytes with which a text may begin to say that it is in this set.
  let mark: [UInt8]

  /// Unicode in one to four bytes.
  static let utf8 = CharacterSet(name: "UTF-8", systemName: "UTF-8", mark: [0xEF, 0xBB, 0xBF])
  /// The national standard, with GBK and GB 2312 within it.
  static let gb18030 = CharacterSet(
    name: "GB18030", systemName: "GB18030", mark: [0x84, 0x31, 0x95, 0x33])
  /// Traditional characters, with those of Hong Kong.
  static let big5 = CharacterSet(name: "Big5", systemName: "BIG5-HKSCS", mark: [])
  /// Unicode in pairs of bytes, the lower first.
  static let utf16LittleEndian = CharacterSet(
    name: "UTF-16LE", systemName: "UTF-16LE", mark: [0xFF, 0xFE])
  /// Unicode in pairs of bytes, the higher first.
  static let utf16BigEndian = CharacterSet(
    name: "UTF-16BE", systemName: "UTF-16BE", mark: [0xFE, 0xFF])

  /// All sets, in the order in which they are preferred where the evidence is equal.
  static let all = [utf8, gb18030, utf16LittleEndian, utf16BigEndian, big5]

  /// The set that a page names; nil for a name that means none of these.
  init?(declared name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "csgb2312": self = .gb18030
    case "big5", "big5-hkscs", "cp950", "x-x-big5", "cn-big5": self = .big5
    case "utf-16", "utf-16le", "unicode": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }

  private init(name: String, systemName: String, mark: [UInt8]) {
    self.name = name
    self.systemName = systemName
    self.mark = mark
  }

  /// How many bytes a character takes that begins so and is not in the set.
  func lengthOfInvalid(_ bytes: ArraySlice<UInt8>) -> Int {
    let next = bytes.dropFirst().first ?? 0
    let isLead = (0x81...0xFE).contains(bytes.first ?? 0)
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: return 2
    case .gb18030:
      if isLead, (0x30...0x39).contains(next), bytes.count >= 4,
        (0x30...0x39).contains(bytes[bytes.startIndex + 3])
      {
        return 4
      }
      return isLead && next >= 0x80 && next != 0xFF ? 2 : 1
    case .big5: return isLead && next >= 0xA1 && next != 0xFF ? 2 : 1
    default: return 1
    }
  }
}
