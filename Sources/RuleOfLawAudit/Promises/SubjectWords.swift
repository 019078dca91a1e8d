import RuleOfLawModel

/// What a clause of a problem or of a plan is about (所指事项): the pairs of characters of its members.
///
/// Words that judge, limit or join say nothing of the subject and end a pair; the commonplaces of
/// the genre (法治建设, 行政执法) are in every clause and tell none apart.
struct SubjectWords {
  /// The members of a list, 非法弃土、道路交通安全, each with its pairs.
  private(set) var members: [Set<UInt64>] = []
  /// Every pair.
  private(set) var pairs: Set<UInt64> = []

  /// Takes the subject of a clause.
  init(_ clause: some StringProtocol) {
    let scalars = Array(clause.unicodeScalars)
    var member: Set<UInt64> = []
    var last: UInt32 = 0
    var place = 0
    var endOfName = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if let length = Self.namesWithIdleWords.length(at: place, in: scalars) {
        endOfName = place + length
      }
      if Self.joins.contains(scalar) {
        if !member.isEmpty { members.append(member) }
        member = []
        last = 0
        place += 1
      } else if place >= endOfName,
        let length = Self.idleWords.length(at: place, in: scalars)
      {
        last = 0
        place += length
      } else {
        let isWord = (0x4E00...0x9FFF).contains(scalar.value)
        if isWord, last != 0 {
          let pair = UInt64(last) << 32 | UInt64(scalar.value)
          if !Self.commonplaces.contains(pair) { member.insert(pair) }
        }
        last = isWord ? scalar.value : 0
        place += 1
      }
    }
    if !member.isEmpty { members.append(member) }
    pairs = members.reduce(into: []) { $0.formUnion($1) }
  }

  /// How far these words are answered by those of a commitment.
  func answer(in other: SubjectWords) -> ProblemAnswer {
    let common = pairs.count { other.pairs.contains($0) }
    guard common > 0 else { return .uncovered }
    if common >= 2 {
      if 100 * common >= Self.leastCoverage * pairs.count { return .covered }
      let isMemberCovered = members.contains { member in
        let common = member.count { other.pairs.contains($0) }
        return common >= 2 && 100 * common >= Self.leastMemberCoverage * member.count
      }
      if isMemberCovered { return .covered }
    }
    return 100 * common >= Self.leastTouch * pairs.count ? .weak : .uncovered
  }

  /// Whether some pair is in all three.
  func sharesPair(with heading: SubjectWords, and other: SubjectWords) -> Bool {
    pairs.contains { heading.pairs.contains($0) && other.pairs.contains($0) }
  }

  /// The share of a clause's pairs in per cent that a commitment answering it has.
  private static let leastCoverage = 50
  /// The share for one member of a list.
  private static let leastMemberCoverage = 60
  /// The share of a clause's pairs that a commitment touching it has.
  private static let leastTouch = 25

  private static let joins: Set<Unicode.Scalar> = ["、", "和", "与", "及", "或", "，", ","]

  /// The words that end a pair.
  private static let idleWords = WordStarts(
    """
    的 对 在 等 如 以 将 由 从 向 为 把 仅 需 应 不 有待 不够 不足 仍需 还需 亟待 薄弱 不强 不高 均较低 较低 偏低 偏少 \
    缓慢 较为 不到位 不深入 深入 不规范 不平衡 不均 不畅 不清 不及时 及时 不明显 明显 缺乏 缺少 滞后 突出 比较 困难 \
    难度大 仍存在 存在 没有形成 没有 未能 尚未 欠缺 不严格 未严格 未按照 严格 严重 较大 较多 互相 现象 仍有 仍然 \
    依然 部分 一些 个别 少数 极少数 有的 某些 有些 多数 各 目前 作用 发挥 充分 积极 有效 持续 不断 着力 大力 努力 力争 \
    全面 进一步 切实 加快 加大 加强 强化 推进 推动 深化 开展 做好 提升 提高 增强 落实 完善 健全 探索 建立 启动 充实 \
    丰富 实现 确保 保持 保障 聚焦 依托 坚持 继续 抓牢 规范 优化 综合 需要 由此反映出 镇(街道) 村(社区) 镇（街道） \
    村（社区） 镇街 街道 法治政府建设 法治政府 法治建设 行政执法 依法行政 部门机关 如期 按期 完工 完成 建成
    """)
  /// The names that hold such a word and are names all the same.
  private static let namesWithIdleWords = WordStarts("规范性文件 应急 应诉 向社会 聘而不用")

  /// The pairs that are in every report's every part.
  private static let commonplaces: Set<UInt64> = Set(
    [
      "法治", "政府", "建设", "行政", "执法", "依法", "工作", "制度", "机制", "部门", "单位", "问题", "情况", "责任", "能力",
      "水平", "领导", "干部", "全区", "城区", "管理", "基层", "社会", "内容", "机关", "体制改革", "体制机制改革", "领域",
    ].flatMap { WordPairs($0).pairs })
}

/// Words by their first characters, longer ones first.
private struct WordStarts {
  private let words: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(_ list: String) {
    let words = list.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) }
    self.words = Dictionary(grouping: words) { $0[0] }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The length of the longest word that stands at a place; nil where none does.
  func length(at place: Int, in scalars: [Unicode.Scalar]) -> Int? {
    words[scalars[place]]?.first { scalars[place...].starts(with: $0) }?.count
  }
}
