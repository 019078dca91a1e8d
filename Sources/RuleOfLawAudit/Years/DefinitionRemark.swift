import RuleOfLawModel

/// A word of a report that says how a figure is counted (口径说明): 全区, 不含街道, 按受理数计算.
struct DefinitionRemark {
  /// What a remark says.
  enum Sort: Hashable {
    /// How far the figure reaches: the whole area, or the level's own bodies.
    case coverage
    /// What is counted in or left out.
    case inclusion
    /// Over which whole a rate is computed.
    case base
    /// That the way of counting was changed.
    case change
  }

  let sort: Sort
  /// What it says, in its words: `本级`, `不含街道`, `受理`.
  let words: String
  let span: SourceSpan

  /// Finds the remarks of a report in the order of the text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func all(in text: SourceText) -> [DefinitionRemark] {
    finder.occurrences(in: text).compactMap { occurrence in
      remark(phrases[occurrence.phrase], at: occurrence.span, in: text)
    }
  }

  private static func remark(
    _ phrase: (word: String, sort: Sort), at span: SourceSpan, in text: SourceText
  ) -> DefinitionRemark? {
    let lead = text.clause(before: span.start)
    let rest = text.clause(after: span.end)
    let end = span.end + rest.utf8.count
    switch phrase.sort {
    case .coverage:
      return DefinitionRemark(sort: .coverage, words: phrase.word, span: span)
    case .inclusion:
      // 含金量 and 包括 in running text define nothing; what begins a bracket's clause does.
      guard lead.isEmpty, !rest.isEmpty, isWithinBracket(span.start, in: text) else { return nil }
      return DefinitionRemark(
        sort: .inclusion, words: phrase.word + rest, span: SourceSpan(span.start, end))
    case .base:
      guard let by = ["按", "以", "占"].lazy.compactMap({ lead.place(of: $0) }).first,
        by.upperBound < lead.endIndex
      else { return nil }
      return DefinitionRemark(sort: .base, words: String(lead[by.upperBound...]), span: span)
    case .change:
      let isChange = changes.contains { lead.holds($0) || rest.holds($0) }
      let start = span.start - lead.utf8.count
      return isChange
        ? DefinitionRemark(
          sort: .change, words: lead + phrase.word + rest, span: SourceSpan(start, end)) : nil
    }
  }

  /// Whether a bracket stands open at a place.
  private static func isWithinBracket(_ place: Int, in text: SourceText) -> Bool {
    for character in text[SourceSpan(max(0, place - SourceText.longestClause), place)].reversed() {
      if character == "（" || character == "(" { return true }
      if character == "）" || character == ")" || character == "。" || character == "\n" {
        return false
      }
    }
    return false
  }

  private static let changes = ["调整", "变化", "变更", "改变", "更改", "修订", "新口径", "不一致", "不可比", "不同"]

  private static let phrases: [(word: String, sort: Sort)] =
    ["全区", "全市", "全县", "全州", "全省", "全镇", "全系统"].map { ($0, .coverage) }
    + ["区本级", "市本级", "县本级", "州本级", "省本级", "镇本级"].map { ($0, .coverage) }
    + ["不含", "不包括", "不包含", "剔除", "扣除", "含", "包括", "包含"].map { ($0, .inclusion) }
    + ["数计算", "数计）", "数计)", "数为基数", "量计算", "件计算", "数为分母"].map { ($0, .base) }
    + [("口径", .change)]
  private static let finder = PhraseFinder(phrases.map(\.word))
}
