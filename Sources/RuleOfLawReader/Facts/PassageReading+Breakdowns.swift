import RuleOfLawModel

/// Breakdowns: figures that are parts of a whole named before them.
extension PassageReading {
  /// The whole that the figures of a sentence are parts of.
  struct Whole {
    /// What the whole is; empty where the vocabulary does not know it.
    let indicators: [Indicator]
    let sentence: Int
  }

  /// Notes whether a fact is a part of a whole.
  ///
  /// A part is not the indicator of its whole: it keeps an indicator only if its words name
  /// another.
  mutating func settleBreakdown(
    _ draft: inout FactDraft, _ phrase: Phrase, _ clause: Clause
  ) {
    let opens = glyphs.contains(Self.openers, in: phrase.before)
    if opens || clause.isBracketed, whole == nil, let last = drafts.last,
      last.sentence == clause.sentence || opens && last.sentence == clause.sentence - 1
    {
      // 受理85件，成功率98%，其中邻里纠纷31件: parts that are counted are of a count.
      let isShare = draft.quantity.unit == .percent
      let last =
        drafts.suffix(Self.near).last {
          (clause.isBracketed || !$0.isBracketed) && $0.sentence == last.sentence
            && (isShare || $0.quantity.unit != .percent)
        } ?? last
      whole = Whole(indicators: last.indicators, sentence: clause.sentence)
    }
    let isClass =
      glyphs.ends(Filler.trimmed(phrase.before, in: glyphs), with: Self.classEnds)
      || glyphs.contains(Self.respondents, in: phrase.before)
      || glyphs.begins(Filler.trimmed(phrase.before, in: glyphs), with: Self.causesOfAction)
    let isPartByName =
      (isClass || glyphs.contains(Self.partWords, in: phrase.before))
      && !glyphs.contains(Self.wholeWords, in: phrase.before)
    guard opens || whole != nil || isPartByName else { return }
    let wholes = whole?.indicators ?? (isClass ? nearestWhole(of: draft) : [])
    let isOwn =
      !draft.indicators.isEmpty && !draft.indicators.contains(where: wholes.contains)
      && !isPartByName
    guard !isOwn else { return }
    let of = wholes.first ?? (isPartByName && !isClass ? draft.indicators.first : nil)
    draft.indicators = []
    // A share of a part, 占41.2%, is no part itself.
    if let of, draft.quantity.unit != .percent {
      let named = Filler.trimmed(draft.label, in: glyphs)
      let value = glyphs.printed(named.isEmpty ? drafts.last?.label ?? named : named)
      draft.breakdown = Breakdown(of: of, by: Self.dimension(of: value), value: value)
    }
  }

  /// Opens the parts of the last figure where a clause only says that they follow: 其中,….
  mutating func openWhole(_ clause: Clause) {
    guard clause.range.count <= 3, glyphs.begins(clause.range, with: Self.openers),
      let last = drafts.suffix(Self.near).last(where: { !$0.isBracketed }),
      last.sentence >= clause.sentence - 1
    else { return }
    whole = Whole(indicators: last.indicators, sentence: clause.sentence)
  }

  /// The whole of a class that stands in a sentence of its own: the last count before it with the
  /// same unit that the vocabulary knows.
  private func nearestWhole(of draft: FactDraft) -> [Indicator] {
    drafts.suffix(Self.near).last {
      !$0.indicators.isEmpty && $0.quantity.unit == draft.quantity.unit
        && $0.sentence >= draft.sentence - 2
    }?.indicators ?? []
  }

  /// Notes the whole that a clause without figures names: 受理的行政复议案件中.
  mutating func readWhole(_ clause: Clause, _ binder: inout IndicatorBinder) {
    guard clause.range.count <= 30, glyphs.ends(clause.range, with: Self.within),
      !glyphs.begins(clause.range, with: Self.circumstances)
    else { return }
    let trail = trail
    let match = binder.match(
      in: glyphs, hits: hits, phrase: PhraseWords(clause.range),
      unit: MeasureWords.standard.number(of: "件"),
      carries: { trail.strength(of: $0, at: clause.range.lowerBound, sentence: clause.sentence) })
    if let match { whole = Whole(indicators: [match.indicator], sentence: clause.sentence) }
  }

  private static let within: WordList = "案件中 申请中 纠纷中 事项中 诉求中 案卷中"
  private static let circumstances: WordList = "在 从 对"
  /// How many facts back a whole is looked for.
  private static let near = 32
  private static let causesOfAction: WordList = "不服 不履行 要求履行 请求履行 要求确认 请求确认"
  private static let respondents: WordList = "为被申请人 被申请人为 被申请人是"
  private static let openers: WordList = "其中 包括 含 内含"
  private static let partWords: WordList = """
    涉企行政 涉企复议 涉企案件 涉企纠纷 涉企执法 涉企诉讼 涉企矛盾 新增 类案件
    """

  private static let classEnds: WordList = "类 类案件 类申请 类纠纷 类事项"

  /// Fixed phrases that only look like a part.
  private static let wholeWords: WordList = "新增退税 新增减税 各类 依申请类 五类案件 两类案件"

  /// What a whole is divided by, as the part's words tell.
  private static func dimension(of value: String) -> String {
    let dimensions: [(String, [String])] = [
      ("grade", ["优秀", "合格", "良好", "规范化"]),
      ("channel", ["网络", "网上", "线上", "信件", "电话", "窗口", "当面", "微信", "网站"]),
      ("level", ["省级", "市级", "县级", "区级", "镇", "乡", "村", "社区", "街道", "本级"]),
      ("respondent", ["被申请人", "部门", "政府"]),
      ("matter", ["类", "案由", "处罚", "许可", "公开", "强制", "征收", "确认", "举报", "投诉"]),
    ]
    if value.hasSuffix("类") || value.hasPrefix("不服") || value.hasPrefix("要求") { return "matter" }
    for (dimension, words) in dimensions where words.contains(where: { value.contains($0) }) {
      return dimension
    }
    return "kind"
  }
}
