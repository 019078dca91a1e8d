import RuleOfLawModel

/// The measure words that stand behind counted numbers (量词), found longest first.
struct MeasureWords: Sendable {
  /// A measure word as printed and as it is kept.
  struct Entry: Sendable {
    let printed: Range<Int>
    let unit: RuleOfLawModel.Unit
    /// Its number in the table, for sets of units.
    let number: Int
    /// Whether a Chinese numeral before it is a count: 三个, but not 三级.
    let countsNumerals: Bool
  }

  private let words: WordTable<Entry>
  private let numbers: [RuleOfLawModel.Unit: Int]
  /// The units by number.
  let units: [RuleOfLawModel.Unit]
  /// The number of per cent.
  let percent: Int

  /// The measure words of the genre.
  static let standard = MeasureWords()

  /// Finds the longest measure word at an index.
  func entry(in glyphs: Glyphs, at index: Int) -> Entry? {
    words.meaning(in: glyphs, at: index, limit: glyphs.count)?.meaning
  }

  /// The number of a unit in the table; nil for one that is not in it.
  func number(of unit: RuleOfLawModel.Unit) -> Int? { numbers[unit] }

  private init() {
    var entries: [(word: [UInt16], entry: Entry)] = []
    var numbers: [RuleOfLawModel.Unit: Int] = [:]
    func add(_ words: String, countsNumerals: Bool) {
      for word in words.words {
        let spelling = String(decoding: word, as: UTF16.self)
        let unit = Self.spellings[spelling] ?? RuleOfLawModel.Unit(rawValue: spelling)
        let number = numbers[unit] ?? numbers.count
        numbers[unit] = number
        let entry = Entry(
          printed: 0..<word.count, unit: unit, number: number, countsNumerals: countsNumerals)
        entries.append((word, entry))
      }
    }
    add(Self.counting, countsNumerals: true)
    add(Self.measuring, countsNumerals: false)
    entries.sort { $0.word.count > $1.word.count }
    words = WordTable(entries.map(\.word), entries.map(\.entry))
    self.numbers = numbers
    precondition(
      numbers.count <= UnitSet.capacity, "sets of units tell \(UnitSet.capacity) words apart")
    units = numbers.sorted { $0.value < $1.value }.map(\.key)
    percent = numbers[.percent] ?? 0
  }

  /// Words that count things, people and events.
  private static let counting = """
    次 件 项 个 人次 名 份 场 家 场次 人 起 条 期 篇 件次 宗 本 部 批次 批 轮 张 册 户 户次 家次 \
    台次 艘次 辆次 副 堂 支 对 幅 台 辆 艘 处 所 座 间 组 套 枚 笔 类 大类 位 宗次 卷 首 组次 站次 \
    个次 车次 节 集 人(次) 家(次) 场(次) 件(次) 户(次) 批/次 批(次) 人/次 件/次 场/次 家/次 名次 \
    个百分点 方面 倍 队 头 只 瓶 题 款 句 轮次 门 例 通 幢 栋 片 块 顶 封 班次 期次 堂次 人份 课时 学时 种 尾 株 棵 床 架 面
    """

  /// Units of measure, money, shares and time, which stand behind digits only, and places.
  private static let measuring = """
    % ‰ 百分点 元 万元 亿元 千元 万亿元 元/人 天 日 小时 分钟 秒 个工作日 工作日 个月 个小时 吨 公里 \
    千米 公斤 千克 克 公顷 亩 平方米 平方公里 平米 ㎡ 米 立方米 升 分 字 点 级 层 度 省 市 区 县 镇 乡 \
    万人次 美元 万美元 亿美元 万辆 吨次
    """

  /// Spellings that are kept as another unit.
  private static let spellings: [String: RuleOfLawModel.Unit] = [
    "人(次)": "人次", "家(次)": "家次", "场(次)": "场次", "件(次)": "件次", "户(次)": "户次",
    "批/次": "批次", "批(次)": "批次", "人/次": "人次", "件/次": "件次", "场/次": "场次",
    "家/次": "家次", "个百分点": "百分点", "大类": "类", "平米": "平方米", "㎡": "平方米", "工作日": "个工作日",
  ]
}
