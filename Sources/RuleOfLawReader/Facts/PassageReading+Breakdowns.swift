import RuleOfLawModel

/// Breakdowns: figures that are parts of a whole named before them.
extension PassageReading {
  /// Notes whether a fact is a part of a whole.
  ///
  /// A part is not the indicator of its whole: it keeps an indicator only if its words name
  /// another.
  mutating func settleBreakdown(
    _ draft: inout FactDraft, _ phrase: Phrase, _ clause: Clause
  ) {
    let opens = glyphs.contains(Self.openers, in: phrase.before)
    if opens || clause.isBracketed, whole == nil, let last = drafts.indices.last,
      drafts[last].sentence == clause.sentence
    {
      whole = (last, clause.sentence)
    }
    let isPartByName =
      (glyphs.contains(Self.partWords, in: phrase.before)
        || glyphs.ends(Filler.trimmed(phrase.before, in: glyphs), with: Self.classEnds))
      && !glyphs.contains(Self.wholeWords, in: phrase.before)
    let isPart = opens || whole != nil || isPartByName
    guard isPart else { return }
    let wholeIndicators = whole.map { drafts[$0.draft].indicators } ?? []
    let isOwn =
      !draft.indicators.isEmpty
      && !draft.indicators.contains(where: { wholeIndicators.contains($0) })
      && !isPartByName
    guard !isOwn else { return }
    let of = wholeIndicators.first ?? draft.indicators.first
    draft.indicators = []
    if let of {
      let named = Filler.trimmed(draft.label, in: glyphs)
      let value = glyphs.printed(named.isEmpty ? drafts.last?.label ?? named : named)
      draft.breakdown = Breakdown(of: of, by: Self.dimension(of: value), value: value)
    }
  }

  private static let openers: WordList = "其中 包括 含 内含"
  private static let partWords: WordList = """
    涉企行政 涉企复议 涉企案件 涉企纠纷 涉企执法 涉企诉讼 涉企矛盾 新增 类案件
    """

  private static let classEnds: WordList = "类 类案件 类申请 类纠纷 类事项"

  /// Fixed phrases that only look like a part.
  private static let wholeWords: WordList = "新增退税 新增减税 各类 五类案件 两类案件"

  /// What a whole is divided by, as the part's words tell.
  private static func dimension(of value: String) -> String {
    let dimensions: [(String, [String])] = [
      ("grade", ["优秀", "合格", "良好", "规范化"]),
      ("channel", ["网络", "网上", "线上", "信件", "电话", "窗口", "当面", "微信", "网站"]),
      ("level", ["省级", "市级", "县级", "区级", "镇", "乡", "村", "社区", "街道", "本级"]),
      ("respondent", ["被申请人", "局", "部门", "政府"]),
      ("matter", ["类", "处罚", "许可", "公开", "强制", "征收", "确认", "举报", "投诉"]),
    ]
    for (dimension, words) in dimensions where words.contains(where: { value.contains($0) }) {
      return dimension
    }
    return "kind"
  }
}
