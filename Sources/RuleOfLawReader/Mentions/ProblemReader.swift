import RuleOfLawModel

/// Reads the problems that a report admits: judgement, whom it limits, and causes (问题的读取).
enum ProblemReader {
  /// The problems of the parts that tell of problems, an item each.
  static func problems(
    _ parts: [Part], _ records: [PassageRecord], _ facts: [Fact], _ glyphs: Glyphs
  ) -> [Problem] {
    parts.filter { $0.role == .problems }.flatMap(\.items).map { item in
      var problem = Problem(path: item.path, heading: item.heading, span: item.span)
      let first = firstRecord(of: records, from: item.span.start, glyphs)
      for record in records[first...] {
        guard glyphs.span(record.passage.range).start < item.span.end else { break }
        for clause in record.clauses { note(clause.range, in: &problem, glyphs) }
        problem.facts += facts[record.facts].map(\.id)
      }
      return problem
    }
  }

  /// The place of the first record that begins at a byte or behind it.
  private static func firstRecord(
    of records: [PassageRecord], from byte: Int, _ glyphs: Glyphs
  ) -> Int {
    var lower = 0
    var upper = records.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if glyphs.span(records[middle].passage.range).start < byte {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return lower
  }

  private static func note(_ clause: Range<Int>, in problem: inout Problem, _ glyphs: Glyphs) {
    if let start = clause.first(where: { causes.word(in: glyphs, at: $0) != nil }) {
      problem.causes.append(glyphs.string(start..<clause.upperBound))
    }
    if glyphs.contains(judgements, in: clause) {
      problem.judgements.append(glyphs.string(clause))
    }
    for index in clause {
      guard let word = scopes.word(in: glyphs, at: index) else { continue }
      let scope = glyphs.string(word)
      if !problem.scopeWords.contains(scope) { problem.scopeWords.append(scope) }
    }
  }

  private static let causes: WordList = "因 由于 源于 导致 受制于 受限于 原因是 根源在于"
  private static let judgements: WordList = """
    有待 不够 不足 仍需 还需 亟待 薄弱 不强 不高 较低 偏低 缓慢 不到位 不深入 不规范 不平衡 不均 不畅 不清 不及时 \
    不明显 缺乏 缺少 滞后 突出 困难 难度大 存在 没有形成 欠缺 不严格 未严格 扯皮 聘而不用
    """
  private static let scopes: WordList = "部分 一些 个别 少数 极少数 有的 某些 有些 多数"
}
