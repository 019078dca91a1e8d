import RuleOfLawModel

extension AuditRule {
  static let partsByKind = AuditRule(
    "parts.byKind", .arithmetic, .error,
    summary: Message(
      "“按……划分”或括号内所列互斥各类之和不超过总数；列有“其他”的，等于总数。",
      "The kinds that a total is divided by, in words or in a bracket, do not exceed it, and make it "
        + "up where the rest is listed, too."),
    formula: Message("Σ各类 ≤ 总数；含“其他”时 Σ各类 = 总数", "Σ kinds ≤ total; with 其他 Σ kinds = total"),
    source: "统计分组的完备与互斥",
    examples: [
      "作出处罚决定〔684件〕,按处罚种类划分,警告〔73件〕,罚款〔560件〕,没收〔38件〕,其他〔22件〕。",
      "现有队员〔21人〕（在编〔9人〕、编外〔15人〕）。",
      "受理案件〔120件〕,按申请人分,公民〔75件〕,法人〔30件〕,其他〔12件〕。",
      "办结案件〔612件〕。具体结案方式为:维持〔281件〕,驳回〔122件〕,撤销〔59件〕,终止〔162件〕。",
    ],
    counterexamples: [
      "办结案件〔920件〕,其中农民工案件〔610件〕、妇女案件〔480件〕。",
      "〔12个〕乡镇、〔30个〕部门参加考核,优秀〔9个〕、良好〔32个〕。",
      "排查隐患〔860处〕,其中重大隐患〔18处〕,已整改〔838处〕,正在整改〔22处〕。",
      "现有队员〔21人〕（在编〔9人〕、编外〔12人〕）。",
      "现有队员〔21人〕（党员〔15人〕、女性〔9人〕）。",
      "作出处罚决定〔684件〕,按处罚种类划分,警告〔73件〕,罚款〔551件〕,没收〔38件〕,其他〔22件〕。",
      "作出处罚决定〔684件〕,按处罚种类划分,警告〔73件〕,罚款〔500件〕,没收〔38件〕。",
      "作出处罚决定〔684件〕,警告〔73件〕,罚款〔560件〕,没收〔38件〕,其他〔22件〕。",
      "作出处罚决定近〔近700件〕,按处罚种类划分,警告〔73件〕,罚款〔560件〕,没收〔38件〕,其他〔22件〕。",
    ]
  ) { context in
    let doubts = context.numbers.compactMap { ListedParts($0, in: context)?.doubt }
    guard !doubts.isEmpty else { return [] }
    // What the figures have decided, the words need not.
    let breakdowns = Set(doubtful(BreakdownCheck.remarks(in: context)).flatMap(\.figures))
    return doubts.filter { doubt in
      guard let whole = doubt.figures.first else { return true }
      return !breakdowns.contains(whole) && !isDoubted(whole, in: context)
    }
  }

  private static func doubtful(_ remarks: [Remark]) -> [Remark] {
    remarks.filter { $0.severity > .info }
  }

  /// Whether another rule of parts has found that a whole is not made up by its parts.
  private static func isDoubted(_ whole: Figure, in context: Audit.Context) -> Bool {
    let remarks =
      [OfWhichCheck(whole, in: context)?.remark].compactMap { $0 }
      + Partition.all.filter { whole.fact.indicators.contains($0.whole) }
      .compactMap { PartitionCheck($0, whole, in: context)?.remark }
    return doubtful(remarks).contains { $0.figures.contains(whole) }
  }
}
