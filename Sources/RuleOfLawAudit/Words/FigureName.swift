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

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", ",", "；", ";", "。", "、", "：", ":", "（", "(", "）", ")", "\n", "！", "？": true
    default: false
    }
  }
  private static let digits = "0"..."9" as ClosedRange<Unicode.Scalar>
  /// Words that a name may end in and that say nothing of what is counted.
  private static func isEnding(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "达", "到", "为", "高", "共", "计", "均", "至", "已", "约", "近", "超": true
    default: false
    }
  }

  /// Reads the name off the words of a sentence up to the end of a figure.
  init(before words: Substring) {
    var rest = words.unicodeScalars[...]
    while let last = rest.last, !Self.digits.contains(last) { rest.removeLast() }
    while let last = rest.last, Self.digits.contains(last) || last == "." { rest.removeLast() }
    var name: [Unicode.Scalar] = []
    while let last = rest.last, !Self.isSeparator(last), !Self.digits.contains(last),
      name.count < 40
    {
      if !(name.isEmpty && Self.isEnding(last)), last != " " { name.append(last) }
      rest.removeLast()
    }
    scalars = name.reversed()
    text = String(String.UnicodeScalarView(scalars))
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
