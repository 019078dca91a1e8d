import RuleOfLawModel

/// A set of measure words, for asking quickly whether a number's unit fits an indicator.
struct UnitSet: Sendable {
  /// The number of measure words that a set can tell apart; the table keeps to it.
  static let capacity = 192

  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  /// Whether a measure word is in the set, by its number in the table.
  func contains(_ number: Int) -> Bool {
    let word = number < 64 ? low : number < 128 ? middle : high
    return word >> UInt64(number & 63) & 1 == 1
  }

  private mutating func insert(_ number: Int) {
    let bit: UInt64 = 1 << UInt64(number & 63)
    if number < 64 { low |= bit } else if number < 128 { middle |= bit } else { high |= bit }
  }

  /// Creates the set of the units and, where `withRelatives`, the others of their families.
  init(_ units: [RuleOfLawModel.Unit], withRelatives: Bool) {
    for unit in units {
      guard let number = MeasureWords.standard.number(of: unit) else { continue }
      if withRelatives { formUnion(Self.relatives[number]) }
      insert(number)
    }
  }

  private init() {}

  private mutating func formUnion(_ other: UnitSet) {
    low |= other.low
    middle |= other.middle
    high |= other.high
  }

  /// The family of every unit, by its number: the first that has it.
  private static let relatives: [UnitSet] = {
    var relatives = [UnitSet](repeating: UnitSet(), count: capacity)
    for family in families {
      let numbers = family.compactMap { MeasureWords.standard.number(of: $0) }
      for number in numbers where relatives[number].isEmpty {
        for member in numbers { relatives[number].insert(member) }
      }
    }
    return relatives
  }()

  private var isEmpty: Bool { low == 0 && middle == 0 && high == 0 }

  /// Units that reports of different regions use for the same thing.
  private static let families: [[RuleOfLawModel.Unit]] = [
    ["件", "起", "宗", "件次", "宗次", "例"],
    ["次", "场", "场次", "期", "轮", "堂", "班次", "期次", "堂次"],
    ["名", "人", "人次", "位"],
    ["项", "个", "件"],
    ["份", "件", "册", "本", "张", "卷", "宗"],
    ["条", "篇", "件", "个"],
    ["%", "‰"],
    ["元", "万元", "亿元", "千元"],
    ["家", "户", "家次", "户次", "个", "次"],
    ["批次", "批"],
    ["个工作日", "天", "日"],
  ]
}
