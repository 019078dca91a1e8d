import RuleOfLawModel

/// The words directly before a number, up to the separator or number before them (名目).
///
/// `监督抽检食品〔642批次〕,合格〔625批次〕,合格率〔97.4%〕` gives 监督抽检食品, 合格 and 合格率: what a figure
/// is called in its sentence, whether or not the vocabulary has an indicator for it.
struct FigureName: Hashable, Sendable {
  /// The characters.
  let scalars: [Unicode.Scalar]
  /// The characters as text.
  let text: String

  private static func isSeparator(_ code: UInt32) -> Bool {
    switch code {
    // ，；。、：（）！？ and what stands for them in ASCII.
    case 0xEFBC8C, 0xEFBC9B, 0xE38082, 0xE38081, 0xEFBC9A, 0xEFBC88, 0xEFBC89, 0xEFBC81, 0xEFBC9F,
      0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x0A:
      true
    default: false
    }
  }

  /// Words that a name may end in and that say nothing of what is counted.
  private static let endings = Set(
    ["达", "到", "为", "高", "共", "计", "均", "至", "已", "约", "近", "超"].map { word in
      word.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    })

  /// Reads the name off the words of a sentence up to the end of a figure.
  init(before words: Substring) {
    let bytes = words.utf8.span
    var end = bytes.count
    while end > 0, !Self.isDigit(bytes[end - 1]) { end -= 1 }
    while end > 0, Self.isDigit(bytes[end - 1]) || bytes[end - 1] == 0x2E { end -= 1 }
    var start = end
    var hasSpace = false
    var count = 0
    while start > 0, count < 40 {
      let length = Self.length(of: bytes, endingAt: start)
      let code = Self.code(of: bytes, start - length..<start)
      if Self.isSeparator(code) || (0x30...0x39).contains(code) { break }
      if code == 0x20 { hasSpace = true }
      start -= length
      if start + length == end, code == 0x20 || Self.endings.contains(code) {
        end = start
      } else if code != 0x20 {
        count += 1
      }
    }
    let view = words.utf8
    let lower = view.index(view.startIndex, offsetBy: start)
    let name = words[lower..<view.index(lower, offsetBy: end - start)]
    text = hasSpace ? String(name.filter { $0 != " " }) : String(name)
    scalars = Array(text.unicodeScalars)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The number of bytes of the character that ends at an offset.
  private static func length(of bytes: borrowing Span<UInt8>, endingAt end: Int) -> Int {
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return end - start
  }

  private static func code(of bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var code: UInt32 = 0
    for place in range { code = code << 8 | UInt32(bytes[place]) }
    return code
  }

  /// What a rate is a rate of: 合格 of 产品合格率; nil where the name does not end in 率.
  var rateStem: [Unicode.Scalar]? {
    guard scalars.last == "率", scalars.count > 2 else { return nil }
    return Array(scalars.dropLast().suffix(6))
  }

  /// Where some characters stand in the name; nil where they do not.
  func place(of key: some Collection<Unicode.Scalar>) -> Int? {
    guard scalars.count >= key.count else { return nil }
    return (0...(scalars.count - key.count)).last { scalars[$0...].starts(with: key) }
  }

  /// Words for what came in addition and is no part of what was there.
  private static let additions = ["新增", "新发", "新取得", "新考取"]
  private static let negations = Set("不未非无".unicodeScalars)
  private static let duties = Set("应拟待需".unicodeScalars)

  /// How a count under this name stands to a key: as its part, its opposite or not at all.
  func relation(to key: some Collection<Unicode.Scalar>) -> Relation {
    guard let place = place(of: key), scalars.last != "率",
      !Self.additions.contains(where: { text.holds($0) })
    else { return .none }
    guard place > 0 else { return .part }
    let before = scalars[place - 1]
    if Self.negations.contains(before) { return .opposite }
    return Self.duties.contains(before) ? .none : .part
  }

  /// How a count stands to what a rate is a rate of.
  enum Relation {
    /// It counts what the rate is of: 合格625批次.
    case part
    /// It counts the rest: 不合格17批次.
    case opposite
    /// It counts something else.
    case none
  }
}
