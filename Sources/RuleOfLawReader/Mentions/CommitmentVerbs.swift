import RuleOfLawModel

/// The verbs of a promise and their classes (承诺动词).
enum CommitmentVerbs {
  /// The class of the verb that decides how a clause can be tested; nil without any.
  ///
  /// Striving, keeping, exploring and starting say most wherever they stand; of other verbs the
  /// first in the clause counts, since later ones are often nouns (加强法治政府建设).
  static func verb(in clause: Range<Int>, of glyphs: Glyphs) -> CommitmentVerb? {
    if let decisive = decisive.first(where: { glyphs.contains($0.0, in: clause) }) {
      return decisive.1
    }
    for index in clause {
      if let verb = verbs.meaning(in: glyphs, at: index, limit: glyphs.count) {
        return verb.meaning
      }
    }
    return nil
  }

  private static let decisive: [(WordList, CommitmentVerb)] = [
    ("力争 争取 争创 锚定", .strive),
    ("保持 维持 稳定在", .maintain),
    ("探索", .explore),
    ("启动 开工", .start),
  ]
  private static let verbs: WordTable<CommitmentVerb> = [
    "建立 组建 设立 成立 制定 出台 编制 建成 打造 创建 建设": .establish,
    "落实 执行 履行 实施 推行": .implement,
    "降低 减少 压减 下降": .reduce,
    "提升 提高 扩大 丰富 培养 增强 加大 优化": .increase,
    "整治 纠正 查处 制止 清理 解决 整改 补短板": .rectify,
    "公开 公布 公示": .publish,
    "完成 实现 确保 达到": .complete,
    "加强 强化 压实 压紧 健全 完善 夯实 规范 抓牢 聚焦 严格": .strengthen,
    "推进 深化 持续 坚持 推动 开展 深入 发挥 依托 提供 做好 继续 加快 组织 举办 打好": .advance,
  ]
}
