public import RuleOfLawModel

/// A rule about two reports (跨年规则): what is held against what, and how grave the outcome is.
public struct YearRule: Hashable, Sendable, Identifiable {
  /// The stable name, `comparison.growth`.
  public let id: RuleID
  /// Comparison of figures, or of promises with what became of them.
  public let family: FindingFamily
  /// The severity of what it finds; info where everything agrees.
  public let severity: Severity
  /// What it checks, in one sentence.
  public let summary: Message
  /// The formula in words and symbols.
  public let formula: Message

  /// A printed change against the figures of both years.
  static let growth = YearRule(
    id: "comparison.growth", family: .comparison, severity: .warning,
    summary: Message(
      "后一年所载增减，与前一年报告的数字是否相符。",
      "Whether a printed change follows from the figure of the year before."),
    formula: Message(
      "增减% = 100 × (本期 − 上年报告所载) / 上年报告所载；比率亦可按百分点",
      "growth % = 100 × (current − earlier report) / earlier report; of rates also in points"))
  /// The earlier figure as it was and as it is told now.
  static let restated = YearRule(
    id: "comparison.restated", family: .comparison, severity: .warning,
    summary: Message(
      "后一年所载的上期数，与前一年报告是否一致。",
      "Whether the earlier figure that a report prints is the one that was printed then."),
    formula: Message("所载上期数 = 上年报告所载", "printed earlier figure = figure of the earlier report"))
  /// A figure that is counted in another way than the year before.
  static let redefined = YearRule(
    id: "comparison.redefined", family: .comparison, severity: .info,
    summary: Message(
      "两年的口径是否一致：单位、范围、包含与剔除、分母，或载明的口径调整。",
      "Whether a figure is counted as before: its unit, its scope, what is counted in, its base."),
    formula: Message(
      "两年口径的用词不同，或只有一个分母能算出所载比率且与上年不同",
      "the words of the two definitions differ, or only another whole gives the printed rate"))
  /// A promise that the later report shows as kept.
  static let kept = YearRule(
    id: "promise.kept", family: .promise, severity: .info,
    summary: Message("上年承诺的指标达到，或事项已办。", "A promised figure was reached, or a thing done."),
    formula: Message("所载 ≥ 或 ≤ 目标；或载明建成、出台等", "figure ≥ or ≤ target; or told as done"))
  /// A promise of which some was kept.
  static let partly = YearRule(
    id: "promise.partly", family: .promise, severity: .info,
    summary: Message(
      "上年承诺部分达到，或正在进行。", "Some of what was promised was reached, or it is under way."),
    formula: Message("部分指标达到；或载明正在、筹建等", "some figures reached; or told as under way"))
  /// A promise that was not kept.
  static let broken = YearRule(
    id: "promise.broken", family: .promise, severity: .warning,
    summary: Message(
      "上年承诺的指标没有达到，或报告自认没有办成。",
      "A promised figure was missed, or the report admits that a thing was not done."),
    formula: Message("所载未达目标；或载明未能、滞后等", "figure misses target; or told as not done"))
  /// A promise that the later report says nothing of.
  static let noTrace = YearRule(
    id: "promise.noTrace", family: .promise, severity: .info,
    summary: Message("上年承诺在后一份报告中未见。", "The later report says nothing of a promise."),
    formula: Message(
      "没有同一指标，也没有半数以上用词相同的句子", "no such figure, and no sentence with half of its words"))
  /// A problem that both reports admit.
  static let recurringProblem = YearRule(
    id: "promise.recurringProblem", family: .promise, severity: .warning,
    summary: Message("上年列出的问题再次列出。", "A problem of the year before is admitted again."),
    formula: Message(
      "相同字对 ×2 / 两段字对之和 ≥ \(RecurringProblem.leastLikeness)%",
      "2 × common pairs of characters / pairs of both ≥ \(RecurringProblem.leastLikeness) %"))

  /// Every rule.
  public static let all = [
    growth, restated, redefined, kept, partly, broken, noTrace, recurringProblem,
  ]

  /// The rule that speaks of what became of a promise; nil where nothing could be told.
  static func rule(for status: PromiseStatus) -> YearRule? {
    switch status {
    case .kept: kept
    case .partly: partly
    case .broken: broken
    case .noTrace: noTrace
    default: nil
    }
  }
}
