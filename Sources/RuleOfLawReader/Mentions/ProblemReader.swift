import RuleOfLawModel

/// Reads the problems that a report admits: judgement, whom it limits, and causes (问题的读取).
enum ProblemReader {
  /// The problems of the parts that tell of problems, an item each.
  static func problems(
    _ parts: [Part], _ records: [PassageRecord], _ facts: [Fact], _ glyphs: Glyphs
  ) -> [Problem] {
    parts.filter { $0.role == .problems }.flatMap { part in
      part.items.isEmpty
        ? listed(in: part.span, part.path, records, facts, glyphs)
        : part.items.flatMap { item -> [Problem] in
          // 存在问题 over a list is no problem itself, and 下一步打算 in the same part is a plan.
          if umbrellas.contains(item.heading) {
            let listed = listed(in: item.span, item.path, records, facts, glyphs)
            if !listed.isEmpty { return listed }
          }
          var problem = Problem(path: item.path, heading: item.heading, span: item.span)
          var isPlan = true
          for record in within(item.span, records, glyphs) {
            isPlan = isPlan && record.passage.role == .plan
            for clause in record.clauses { note(clause.range, in: &problem, glyphs) }
            problem.facts += facts[record.facts].map(\.id)
          }
          return isPlan ? [] : [problem]
        }
    }
  }

  private static let umbrellas: Set<String> = [
    "存在问题", "存在的问题", "存在的主要问题", "主要问题", "问题和不足", "存在的不足", "存在的问题和不足", "存在不足",
  ]

  /// The problems of a part without items: 一是…二是…, or a paragraph each.
  private static func listed(
    in stretch: SourceSpan, _ path: OutlinePath, _ records: [PassageRecord], _ facts: [Fact],
    _ glyphs: Glyphs
  ) -> [Problem] {
    var problems: [Problem] = []
    var owner = 0
    for record in within(stretch, records, glyphs)
    where record.passage.path == path && record.passage.role == .problems
      && !record.passage.isHeading
    {
      for (place, clause) in record.clauses.enumerated() {
        let span = glyphs.span(clause.range)
        if place == 0 || listMarks.word(in: glyphs, at: clause.range.lowerBound) != nil {
          let heading = Filler.trimmed(clause.range, in: glyphs)
          problems.append(Problem(path: path, heading: glyphs.printed(heading), span: span))
        }
        problems[problems.count - 1].span = problems[problems.count - 1].span.union(span)
        note(clause.range, in: &problems[problems.count - 1], glyphs)
      }
      for fact in facts[record.facts] {
        while owner + 1 < problems.count,
          problems[owner + 1].span.start < fact.provenance.span.end
        { owner += 1 }
        guard owner < problems.count, problems[owner].span.overlaps(fact.provenance.span)
        else { continue }
        problems[owner].facts.append(fact.id)
      }
    }
    return problems
  }

  /// The records whose passages begin within a span; records are in the order of the text.
  private static func within(
    _ span: SourceSpan, _ records: [PassageRecord], _ glyphs: Glyphs
  ) -> ArraySlice<PassageRecord> {
    var lower = 0
    var upper = records.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if glyphs.span(records[middle].passage.range).start < span.start {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return records[lower...].prefix { glyphs.span($0.passage.range).start < span.end }
  }

  private static let listMarks: WordList = "一是 二是 三是 四是 五是 六是 七是 八是 首先 其次 此外 最后"

  private static func note(_ clause: Range<Int>, in problem: inout Problem, _ glyphs: Glyphs) {
    if let start = causes.firstStart(in: glyphs, clause) {
      problem.causes.append(glyphs.printed(start..<clause.upperBound))
    }
    if glyphs.contains(judgements, in: clause) {
      problem.judgements.append(glyphs.printed(clause))
    }
    var rest = clause
    while let start = scopes.firstStart(in: glyphs, rest) {
      rest = start + 1..<clause.upperBound
      guard let word = scopes.word(in: glyphs, at: start) else { continue }
      let scope = glyphs.string(word)
      if !problem.scopeWords.contains(scope) { problem.scopeWords.append(scope) }
    }
  }

  private static let causes: WordList = "因 由于 源于 导致 受制于 受限于 原因是 根源在于"
  private static let judgements: WordList = """
    有待 不够 不足 仍需 还需 亟待 薄弱 不强 不高 较低 偏低 缓慢 不到位 不深入 不规范 不平衡 不均 不畅 不清 不及时 \
    不明显 缺乏 缺少 滞后 突出 困难 难度大 存在 没有形成 欠缺 不严格 未严格 扯皮 聘而不用 偏少 偏弱 未能 尚未
    """
  private static let scopes: WordList = "部分 一些 个别 少数 极少数 有的 某些 有些 多数"
}
