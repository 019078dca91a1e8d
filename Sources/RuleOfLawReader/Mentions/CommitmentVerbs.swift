import RuleOfLawModel

/// The verbs of a promise and their classes (承诺动词).
enum CommitmentVerbs {
  /// The class of the verb that decides how a clause can be tested; nil without any.
  ///
  /// Striving, keeping, exploring and starting say most wherever they stand, in this order; of
  /// other verbs the first in the clause counts, since later ones are often nouns
  /// (加强法治政府建设).
  static func verb(in clause: Range<Int>, of glyphs: Glyphs) -> CommitmentVerb? {
    var best: (rank: Int, verb: CommitmentVerb)?
    var rest = clause
    while let (found, word) = verbs.first(in: glyphs, rest) {
      if found.rank < best?.rank ?? .max { best = found }
      if found.rank == 0 { break }
      rest = word.lowerBound + 1..<clause.upperBound
    }
    return best?.verb
  }

  /// The verbs with their rank: the lowest in a clause counts, and of several the first.
  private static let verbs: WordTable<(rank: Int, verb: CommitmentVerb)> = [
    "力争 争取 争创 锚定": (0, .strive),
    "保持 维持 稳定在": (1, .maintain),
    "探索": (2, .explore),
    "启动 开工": (3, .start),
    "建立 组建 设立 成立 制定 出台 编制 建成 打造 创建 建设": (4, .establish),
    "落实 执行 履行 实施 推行": (4, .implement),
    "降低 减少 压减 压降 下降 降到 降至 控制在": (4, .reduce),
    "提升 提高 扩大 丰富 培养 增强 加大 优化": (4, .increase),
    "整治 纠正 查处 制止 清理 解决 整改 补短板": (4, .rectify),
    "公开 公布 公示": (4, .publish),
    "完成 实现 确保 达到": (4, .complete),
    "加强 强化 压实 压紧 健全 完善 夯实 规范 抓牢 聚焦 严格": (4, .strengthen),
    "推进 深化 持续 坚持 推动 开展 深入 发挥 依托 提供 做好 继续 加快 组织 举办 打好 保障": (4, .advance),
  ]
}
