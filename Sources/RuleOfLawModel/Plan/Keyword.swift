/// A word of the query language with its two spellings (关键词).
///
/// This is the one table: plans are printed with it, queries parsed, completed and painted.
public enum Keyword: String, Hashable, Sendable, CaseIterable {
  // Stages
  case `where`, sort, take, skip, show, distinct, group, count, add, join, pivot, chart
  // What stands within a join or a pivot
  case outer, `as`, on, by
  // What stands before a whole statement
  case `let`, explain
  // Conditions
  case and, or, not, `in`, between, contains, matches, exists
  // Aggregates; counting is a stage as well
  case sum, mean, median, min, max, quantile, first, list
  // Values
  case yes, no

  /// The canonical English spelling.
  public var name: String { rawValue }

  /// The Chinese spelling.
  public var label: String {
    switch self {
    case .where: "筛选"
    case .sort: "排序"
    case .take: "取"
    case .skip: "跳过"
    case .show: "显示"
    case .distinct: "去重"
    case .group: "分组"
    case .count: "计数"
    case .add: "增列"
    case .join: "连接"
    case .pivot: "透视"
    case .chart: "图"
    case .outer: "可缺"
    case .as: "作"
    case .on: "按"
    case .by: "横排"
    case .let: "设"
    case .explain: "解释"
    case .and: "且"
    case .or: "或"
    case .not: "非"
    case .in: "属于"
    case .between: "介于"
    case .contains: "包含"
    case .matches: "匹配"
    case .exists: "存在"
    case .sum: "合计"
    case .mean: "平均"
    case .median: "中位数"
    case .min: "最小"
    case .max: "最大"
    case .quantile: "分位数"
    case .first: "首个"
    case .list: "列举"
    case .yes: "是"
    case .no: "否"
    }
  }

  /// Other words for the same, understood and never printed.
  public var synonyms: [String] {
    switch self {
    case .where: ["filter", "过滤"]
    case .add: ["derive"]
    case .and: ["并且"]
    case .or: ["或者"]
    case .not: ["不"]
    case .mean: ["average", "avg", "均值"]
    case .sum: ["总和"]
    case .yes: ["true"]
    case .no: ["false"]
    default: []
    }
  }

  /// Finds a keyword by any of its spellings.
  public init?(spelling: some StringProtocol) {
    guard
      let word = Self.allCases.first(where: {
        $0.name == spelling || $0.label == spelling
          || $0.synonyms.contains { $0 == spelling }
      })
    else { return nil }
    self = word
  }

  /// The words of other languages that get a hint where they stand alone, in small letters.
  package static let foreign: Set<String> = Set(
    """
    select from order limit top head tail having like ilike is desc asc by as null grep wc uniq \
    orderby groupby summarize extend project unique offset
    大于 小于 等于 不等于 大于等于 小于等于 不大于 不小于 不包含 不是 不为 为 为空 不为空 降序 升序 倒序
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether a word to search for needs quotes because it means something else without them.
  package static func isReserved(_ word: String) -> Bool {
    let word = word.lowercased()
    return Keyword(spelling: word) != nil || foreign.contains(word)
      || Unit(rawValue: word).isKnown || isRowCount(word)
  }

  /// Whether a word asks for the first rows in so many words, `前10名`.
  package static func isRowCount(_ word: String) -> Bool {
    guard word.unicodeScalars.first == "前", let last = word.unicodeScalars.last else {
      return false
    }
    let counted = word.unicodeScalars.dropFirst().prefix { scalar in
      ("0"..."9").contains(scalar) || "一二三四五六七八九十百".unicodeScalars.contains(scalar)
    }
    let rest = word.unicodeScalars.count - 1 - counted.count
    return !counted.isEmpty && (rest == 0 || rest == 1 && "名条个行项位".unicodeScalars.contains(last))
  }

  /// The words that begin a stage.
  public static let stages: [Keyword] = [
    .where, .sort, .take, .skip, .show, .distinct, .group, .count, .add, .join, .pivot,
    .chart,
  ]

  /// Returns the spelling in a language.
  public func spelling(in language: Language) -> String {
    language == .english ? name : label
  }
}
