import RuleOfLawModel

/// A set of measure words, for asking quickly whether a number's unit fits an indicator.
struct UnitSet: Sendable {
  /// The number of measure words that a set can tell apart.
  static let capacity = 128

  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Whether a measure word is in the set, by its number in the table.
  func contains(_ number: Int) -> Bool {
    number < 64 ? low >> UInt64(number) & 1 == 1 : high >> UInt64(number - 64) & 1 == 1
  }

  private mutating func insert(_ number: Int) {
    precondition(number < Self.capacity, "the table of measure words has at most 128 units")
    if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
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

  private var isEmpty: Bool { low == 0 && high == 0 }

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
