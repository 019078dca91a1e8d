internal import RuleOfLawModel

extension Scene {
  /// What people write where a source begins a query: questions, quotes, or no source at all.
  var sourceRepairs: [Repair] {
    if error.code == .nothingToContinue {
      return [Repair(insert: Entity.facts.spelled(like: token(1)) + " ", at: 0)]
    }
    guard place == 0, let token = token(0) else { return [] }
    if token.kind == .quoted { return [Repair(token.span, token.text)] }
    guard error.code == .unknownSource || error.code == .foreignHabit else { return [] }
    // `show facts`
    if let next = self.token(1), Entity(spelling: next.text) != nil {
      return [Repair(token.span, "")]
    }
    return questions(token) + qualifiersAlone(token)
  }

  /// `查询数据`, `列出所有行政复议数据`: the source and what is asked of it.
  private func questions(_ token: LooseToken) -> [Repair] {
    let asking = ["查询", "查看", "查找", "显示", "列出", "查", "所有", "全部"]
    var rest = token.text[...]
    while let word = asking.first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(word.count)
    }
    guard rest.count < token.text.count else { return [] }
    for source in Entity.allCases {
      let words: Substring
      if rest.hasPrefix(source.label) {
        words = rest.dropFirst(source.label.count)
      } else if rest.hasSuffix(source.label) {
        words = rest.dropLast(source.label.count)
      } else {
        continue
      }
      return [Repair(token.span, words.isEmpty ? source.label : "\(source.label) \(words)")]
    }
    return []
  }

  /// Qualifiers, or words of an indicator, without a source before them.
  private func qualifiersAlone(_ token: LooseToken) -> [Repair] {
    let isQualifier = self.token(1)?.isRelation == true
    guard isQualifier || !Vocabulary.indicators.holding(token.text).isEmpty else { return [] }
    return [Repair(insert: Entity.facts.spelled(like: token) + " ", at: 0)]
  }
}

extension Entity {
  /// Its name in the tongue of a word.
  fileprivate func spelled(like token: LooseToken?) -> String {
    token?.isChinese == true ? label : name
  }
}
