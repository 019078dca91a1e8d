internal import RuleOfLawModel

extension Scene {
  /// Words that are missing, that other languages have, or that are none of a query.
  var wordRepairs: [Repair] {
    guard let token = token(0) else { return [] }
    var repairs: [Repair] = []
    if place > stageStart, let colon = self.token(1), colon.isSign(":"), let value = self.token(2),
      let keyword = Keyword(word: token.text) ?? Self.stageWords[token.word],
      Keyword.stages.contains(keyword)
    {
      let stage = "| \(spelled(keyword, like: token)) \(value.text)"
      repairs.append(Repair(token.span.union(value.span), stage))
    }
    if error.code == .missingPipe, place > 0 {
      repairs.append(Repair(insert: "| ", at: token.span.start))
    }
    if place == stageStart, isInStage { repairs += stageWordRepairs(at: token) }
    if error.code == .misplaced, place > stageStart, Keyword(word: token.text) == .count {
      repairs.append(Repair(insert: "| ", at: token.span.start))
    }
    if place > stageStart, !isInStage || error.code != .missing {
      if Self.stageWords[token.word] != nil || Keyword.isRowCount(token.text) {
        repairs.append(Repair(insert: "| ", at: token.span.start))
      }
    }
    if ["by", "按", "on", "-k", "k"].contains(token.word), isInStage {
      repairs.append(Repair(token.span, ""))
    }
    if let isDescending = Self.directions[token.word] {
      repairs += directionRepairs(at: token, isDescending)
    }
    if token.word == "as", let name = self.token(1) {
      repairs.append(Repair(token.span.union(name.span), ""))
    }
    if !isInStage { repairs += qualifierWordRepairs(at: token) }
    return repairs
  }

  /// The stage that a word of another language stands for.
  static let stageWords: [String: Keyword] = [
    "select": .show, "project": .show, "列出": .show, "选择": .show, "查看": .show,
    "order": .sort, "orderby": .sort, "排列": .sort, "arrange": .sort,
    "limit": .take, "top": .take, "head": .take, "前": .take, "限制": .take,
    "having": .where, "查找": .where, "grep": .where, "搜索": .where,
    "unique": .distinct, "offset": .skip, "wc": .count, "总数": .count, "统计": .count,
    "uniq": .distinct, "去除重复": .distinct,
    "groupby": .group, "summarize": .group, "extend": .add, "新增": .add,
    "求和": .sum, "总计": .sum, "total": .sum, "平均值": .mean, "求平均": .mean, "最大值": .max,
    "最小值": .min,
  ]

  /// The chart that a word stands for which is no stage by itself.
  private static let chartWords: [String: Plan.Chart.Kind] = [
    "bar": .bar, "柱": .bar, "柱图": .bar, "柱状图": .bar, "条形图": .bar,
    "line": .line, "plot": .line, "线图": .line, "折线图": .line,
    "spark": .spark, "走势": .spark, "走势图": .spark,
  ]

  private func stageWordRepairs(at token: LooseToken) -> [Repair] {
    // `left join`, `inner join`
    if let next = self.token(1), Keyword(word: next.text) == .join {
      let isOuter = token.word != "inner" && token.word != "cross"
      return [
        Repair(token.span.union(next.span), next.text + (isOuter ? " \(Keyword.outer.name)" : ""))
      ]
    }
    if let count = RowCount(token.text) {
      return [Repair(token.span, "\(spelled(.take, like: token)) \(count.number)")]
    }
    if token.text.hasPrefix("按") {
      for keyword in [Keyword.group, .sort] where token.text.hasSuffix(keyword.label) {
        let field = token.text.dropFirst().dropLast(keyword.label.count)
        let rest = keyword == .group ? " | " + Keyword.count.label : ""
        return [Repair(token.span, "\(keyword.label) \(field)\(rest)")]
      }
    }
    if let kind = Self.chartWords[token.word] {
      let name = token.isChinese ? kind.label : kind.rawValue
      return [Repair(token.span, "\(spelled(.chart, like: token)) \(name)")]
    }
    guard let keyword = Self.stageWords[token.word] else { return [] }
    let spelling = spelled(keyword, like: token)
    let end = SourceSpan(token.span.start, endOfStage)
    switch (token.word, keyword) {
    case ("wc", _), ("uniq", _), ("统计", _): return [Repair(end, spelling)]
    case ("grep", _), ("查找", _), ("搜索", _):
      let words = tokens[(place + 1)..<stageEnd].filter { !$0.text.hasPrefix("-") }
      guard let first = words.first, let last = words.last else { return [] }
      let wanted = words.count == 1 ? first.text : written(first.span.union(last.span))
      return [Repair(end, spelling + " " + Plan.quoted(wanted))]
    case (_, .take), (_, .skip):
      var number = place + 1
      if word(1) == "-n" { number += 1 }
      guard number < stageEnd, let count = RowCount(number: tokens[number].text) else { return [] }
      return [Repair(end, spelling + " \(count.number)")]
    default: return [Repair(token.span, spelling)]
    }
  }

  /// Whether a word asks for the largest first.
  private static let directions: [String: Bool] = [
    "desc": true, "降序": true, "倒序": true, "descending": true, "从大到小": true, "-r": true,
    "-rn": true, "-nr": true, "asc": false, "升序": false, "ascending": false, "从小到大": false,
    "-n": false,
  ]

  private func directionRepairs(at token: LooseToken, _ isDescending: Bool) -> [Repair] {
    let neighbour = token.text.hasPrefix("-") ? self.token(1) : self.token(-1)
    guard isDescending, let field = neighbour, field.kind == .word, !field.text.hasPrefix("-")
    else {
      return [Repair(token.span, "")]
    }
    let sign = Repair.Edit(span: SourceSpan(field.span.start, field.span.start), text: "-")
    return [Repair([.init(span: token.span, text: ""), sign])]
  }

  /// `and`, `or` and `not` between qualifiers.
  private func qualifierWordRepairs(at token: LooseToken) -> [Repair] {
    switch Keyword(word: token.text) {
    case .and: return [Repair(token.span, "")]
    case .not:
      guard let next = self.token(1) else { return [] }
      return [Repair(SourceSpan(token.span.start, next.span.start), "-")]
    case .or, .exists, .in, .between, .matches:
      guard let first = tokens.dropFirst().first else { return [] }
      return [Repair(insert: "| \(spelled(.where)) ", at: first.span.start)]
    default: return []
    }
  }
}
