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
    ],
    counterexamples: [
      "现有队员〔21人〕（在编〔9人〕、编外〔12人〕）。",
      "现有队员〔21人〕（党员〔15人〕、女性〔9人〕）。",
      "作出处罚决定〔684件〕,按处罚种类划分,警告〔73件〕,罚款〔551件〕,没收〔38件〕,其他〔22件〕。",
      "作出处罚决定〔684件〕,按处罚种类划分,警告〔73件〕,罚款〔500件〕,没收〔38件〕。",
      "作出处罚决定〔684件〕,警告〔73件〕,罚款〔560件〕,没收〔38件〕,其他〔22件〕。",
      "作出处罚决定近〔近700件〕,按处罚种类划分,警告〔73件〕,罚款〔560件〕,没收〔38件〕,其他〔22件〕。",
    ]
  ) { context in
    context.figures.compactMap { KindCheck($0, in: context)?.remark }
  }
}

/// A total with the kinds that it is divided by in its sentence.
struct KindCheck {
  private let whole: Figure
  private let total: Int128
  private let kinds: [(figure: Figure, count: Int128)]
  private let isComplete: Bool

  init?(_ whole: Figure, in context: Audit.Context) {
    guard whole.isMeasured, let total = whole.count, context.figures.count > whole.index + 2
    else { return nil }
    let first = context.figures[whole.index + 1]
    guard first.sentence == whole.sentence else { return nil }
    let words = context.words(between: whole, and: first)
    let isBracketed = Self.opens(words)
    guard isBracketed || Self.divides(words) else { return nil }
    let listed = context.figures[(whole.index + 1)...].prefix(16).prefix {
      $0.sentence == whole.sentence && $0.fact.quantity.unit == whole.fact.quantity.unit
    }
    let counts = listed.compactMap { figure in figure.count.map { (figure: figure, count: $0) } }
    guard counts.count == listed.count,
      isBracketed ? Self.isExclusive(counts.map(\.figure), in: context) : counts.count > 2
    else { return nil }
    self.whole = whole
    self.total = total
    kinds = counts
    isComplete = listed.last.map { context.clause(before: $0).holds("其他") } ?? false
  }

  /// Whether words say by what a total is divided: 按处罚种类划分, 按申请人分.
  private static func divides(_ words: Substring) -> Bool {
    guard let by = words.place(of: "按") else { return false }
    let rest = words[by.upperBound...]
    return ["划分", "分类", "统计", "分，", "分,", "分：", "分:", "看，", "看,"].contains {
      rest.holds($0)
    }
  }

  /// Whether a bracket opens behind a total, as in 21人（在编9人、编外12人）.
  private static func opens(_ words: Substring) -> Bool {
    words.hasPrefix("（") || words.hasPrefix("(")
  }

  /// Whether the parts in a bracket are of kinds that nobody is two of at once.
  private static func isExclusive(_ parts: [Figure], in context: Audit.Context) -> Bool {
    guard parts.count == 2 else { return false }
    let names = parts.map { context.name(of: $0).text }
    return pairs.contains { pair in
      names[0].holds(pair.0) && names[1].holds(pair.1)
        || names[0].holds(pair.1) && names[1].holds(pair.0)
    }
  }

  private static let pairs = [
    ("在编", "编外"), ("专职", "兼职"), ("男", "女"), ("线上", "线下"), ("正科", "副科"), ("首次", "重复"),
  ]

  /// What there is to say; nil where the kinds fit.
  var remark: Remark? {
    let sum = kinds.reduce(0) { $0 + $1.count }
    guard isComplete ? sum != total : sum > total else { return nil }
    let line = kinds.map { "\($0.count)" }.joined(separator: "+")
    return Remark(
      severity: .error, confidence: .proven,
      message: Message(
        "所列各类之和\(line) = \(sum)，与\(whole.chineseName)\(whole.printed)不符",
        "the kinds \(line) = \(sum) do not make up \(whole.englishName) \(whole.printed)"),
      figures: [whole] + kinds.map(\.figure), printed: whole.printed, computed: "\(sum)",
      formula: "\(line) = \(sum)")
  }
}
