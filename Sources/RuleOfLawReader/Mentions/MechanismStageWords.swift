import RuleOfLawModel

/// The verbs that tell how far a mechanism has come (制度的阶段).
enum MechanismStageWords {
  /// The stage that a clause gives, in a part of a role.
  static func stage(in clause: Range<Int>, of glyphs: Glyphs, role: PartRole) -> MechanismStage {
    if role == .problems { return .deficient }
    var first = ranks.count
    var rest = clause
    while let found = words.first(in: glyphs, rest) {
      first = min(first, found.meaning)
      if first == 0 { return .explored }
      rest = found.word.lowerBound + 1..<clause.upperBound
    }
    if role == .plan { return .planned }
    return first < ranks.count ? ranks[first] : .mentioned
  }

  /// The stages in the order in which they count where a clause has words of several.
  private static let ranks: [MechanismStage] = [
    .explored, .established, .deepened, .implemented, .continued,
  ]
  /// The words of each stage, by its place in that order.
  private static let words: WordTable<Int> = [
    "探索 试点 试行": 0,
    "建立 成立 组建 设立 挂牌 出台 制定 印发 建成 上线 开通 新建 打造 获评": 1,
    "深化 深入推进 进一步 持续优化 持续深化 不断完善 提档升级": 2,
    "全面落实 严格落实 严格执行 严格履行 落实落细 规范落实 落实 全覆盖": 3,
    "推行 推进 推动 开展 坚持 完善 健全 实施 加强 强化 发挥 编制 继续 持续 举办 办理 纳入 做好": 4,
  ]
}
