internal import RuleOfLawModel

extension Scene {
  /// Groups without an aggregate, and aggregates without a group or without brackets.
  var groupRepairs: [Repair] {
    var repairs: [Repair] = []
    if stage == .group, error.code == .missing, place >= stageEnd {
      repairs.append(
        Repair(insert: " | " + spelled(.count, like: tokens[stageStart]), at: endOfStage))
    }
    guard let token = token(0) else { return repairs }
    // The stage behind the group is not what is computed of it.
    if place == stageStart, stageStart >= 2, error.code == .missing, isBehindGroup {
      let count = spelled(.count, like: token)
      repairs.append(Repair(insert: "\(count) | ", at: token.span.start))
    }
    repairs += aggregateRepairs(at: token)
    if error.code == .misplaced || error.code == .unknownField { repairs += groupBefore(token) }
    return repairs
  }

  private var isBehindGroup: Bool {
    let start = (tokens[..<(stageStart - 1)].lastIndex { $0.isSign("|") } ?? -1) + 1
    return tokens.indices.contains(start) && Keyword(word: tokens[start].text) == .group
  }

  private func aggregateRepairs(at token: LooseToken) -> [Repair] {
    var repairs: [Repair] = []
    if let keyword = Self.stageWords[token.word], keyword.aggregate != nil {
      repairs.append(Repair(token.span, spelled(keyword, like: token)))
    }
    if let function = Keyword(word: token.text)?.aggregate, error.code == .missing {
      if let field = self.token(1), field.kind == .word {
        repairs.append(Repair(SourceSpan(token.span.end, field.span.end), "(\(field.text))"))
      }
      let value = token.isChinese ? "数值" : "value"
      let share = function == .quantile ? ", 0.9" : ""
      let rest = self.token(1)?.isSign("(") == true ? SourceSpan(token.span.end, endOfStage) : nil
      repairs.append(
        Repair(rest ?? SourceSpan(token.span.end, token.span.end), "(\(value)\(share))"))
    }
    // `sum(value) by area`
    if ["by", "按"].contains(token.word), place > stageStart + 1, place + 1 < stageEnd,
      Keyword(word: tokens[stageStart].text)?.aggregate != nil
    {
      let computed = written(tokens[stageStart].span.union(tokens[place - 1].span))
      let keys = written(tokens[place + 1].span.union(tokens[stageEnd - 1].span))
      let whole = tokens[stageStart].span.union(tokens[stageEnd - 1].span)
      repairs.append(
        Repair(whole, "\(spelled(.group, like: tokens[stageStart])) \(keys): \(computed)"))
    }
    // `count(*)`
    if token.text == "*", self.token(-1)?.isSign("(") == true, let close = self.token(1) {
      let call = SourceSpan(tokens[place - 1].span.start, close.span.end)
      repairs.append(Repair(call, ""))
    }
    // `count distinct area`, `count by area`
    if Keyword(word: word(-1)) == .count, let field = self.token(1), field.kind == .word {
      let count = tokens[place - 1]
      let span = count.span.union(field.span)
      if Keyword(word: token.text) == .distinct {
        repairs.append(Repair(span, "\(token.text) \(field.text) | \(count.text)"))
      }
      if ["by", "按"].contains(token.word) {
        let group = spelled(.group, like: count)
        repairs.append(Repair(span, "\(group) \(field.text) | \(count.text)"))
      }
    }
    return repairs
  }

  /// Groups before what is asked of groups: `where sum(value) > 5`.
  private func groupBefore(_ token: LooseToken) -> [Repair] {
    guard stageStart > 0, let function = Keyword(word: token.text)?.aggregate else { return [] }
    let bar = tokens[stageStart - 1].span.start
    let group = spelled(.group, like: token)
    let isChinese = token.isChinese
    guard function != .count || self.token(1)?.isSign("(") == true else {
      if stage == .show {
        return [Repair(SourceSpan(tokens[stageStart].span.start, endOfStage), token.text)]
      }
      let area = isChinese ? "领域" : "area"
      return [Repair(insert: "| \(group) \(area) | \(token.text) ", at: bar)]
    }
    guard let close = tokens[place...].firstIndex(where: { $0.isSign(")") }) else { return [] }
    let aggregate = written(SourceSpan(token.span.start, tokens[close].span.end))
    let unit = isChinese ? "单位" : "unit"
    return [Repair(insert: "| \(group) \(unit): \(aggregate) ", at: bar)]
  }
}
