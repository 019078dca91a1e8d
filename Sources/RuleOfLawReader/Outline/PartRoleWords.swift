import RuleOfLawModel

/// The words of a heading that tell what its part is for (部分的角色).
enum PartRoleWords {
  /// The role of a part by its heading; nil where the heading does not tell.
  ///
  /// Problems are asked for before results (存在问题), plans before results too, since a plan speaks
  /// of measures as well (2023年主要工作措施): the year behind the report's own decides there.
  static func role(of heading: Range<Int>, in glyphs: Glyphs, reportYear: Int?) -> PartRole? {
    if glyphs.contains(problems, in: heading),
      !glyphs.begins(Filler.trimmed(heading, in: glyphs), with: fighting)
    {
      return .problems
    }
    if glyphs.contains(plan, in: heading) { return .plan }
    if let reportYear, let year = year(in: heading, of: glyphs), year > reportYear { return .plan }
    if glyphs.contains(leadership, in: heading), !glyphs.contains(results, in: heading) {
      return .leadership
    }
    if glyphs.contains(results, in: heading) { return .results }
    return nil
  }

  /// Whether the first clause of an item says what is wanting: 法治意识不强.
  static func isJudgement(_ heading: Range<Int>, in glyphs: Glyphs) -> Bool {
    let end = glyphs.firstIndex(in: heading, where: \.endsClause) ?? heading.upperBound
    return glyphs.ends(heading.lowerBound..<end, with: judgements)
  }

  private static let judgements: WordList = """
    不强 不高 不够 不足 不深 不深入 不到位 不规范 不平衡 不充分 不完善 不健全 不及时 薄弱 滞后 欠缺 缺乏 偏低 较低 \
    有待加强 有待提升 有待提高 有待增强 有待完善
    """

  /// Whether a heading names problems and plans.
  static func isJoint(_ heading: Range<Int>, in glyphs: Glyphs) -> Bool {
    glyphs.contains(problems, in: heading) && speaksOfPlan(heading, in: glyphs)
  }

  /// Whether a line without a number is nothing but the usual name of a part of problems or plans.
  static func isUnnumberedHeading(_ line: Range<Int>, in glyphs: Glyphs) -> Bool {
    guard line.count <= 24 else { return false }
    var name = line
    if name.count > 5, glyphs[name.lowerBound + 4] == Unit16.year,
      name.prefix(4).allSatisfy({ glyphs[$0].isDigit })
    {
      name = name.lowerBound + 5..<name.upperBound
    }
    if name.count > 2, glyphs[name.upperBound - 1] == Unit16.colon { name = name.dropLast() }
    return unnumbered.word(in: glyphs, at: name.lowerBound)?.upperBound == name.upperBound
  }

  /// Longer names before those that they begin with.
  private static let unnumbered: WordList = """
    存在的主要问题和不足 存在的主要问题 存在的问题和不足 存在的问题及不足 存在问题和不足 存在的问题与不足 存在问题及原因 \
    存在的问题及原因 存在的问题 存在问题 存在的不足 存在不足 下一步工作打算 下一步工作计划 下一步工作安排 下一步工作措施 \
    下一步工作思路 下一步工作 下一步打算 下一步计划 下一步安排 下步工作打算 下步打算 工作打算 今后工作打算 度工作打算 \
    度工作计划 工作计划 工作安排 度工作安排 工作思路 度工作思路
    """

  /// Whether words speak of what is to come.
  static func speaksOfPlan(_ words: Range<Int>, in glyphs: Glyphs) -> Bool {
    glyphs.contains(plan, in: words)
  }

  /// The first year of a heading.
  static func year(in range: Range<Int>, of glyphs: Glyphs) -> Int? {
    for index in range where glyphs[index].isDigit && !glyphs[index - 1].isDigit {
      guard (index..<index + 4).allSatisfy({ glyphs[$0].isDigit }), !glyphs[index + 4].isDigit
      else { continue }
      let year = (index..<index + 4).reduce(0) { $0 * 10 + Int(glyphs[$1] - 0x30) }
      if (1949...2099).contains(year) { return year }
    }
    return chineseYear(in: range, of: glyphs)
  }

  /// The first year in Chinese digits: 二〇一四.
  private static func chineseYear(in range: Range<Int>, of glyphs: Glyphs) -> Int? {
    for index in range.dropLast(3) where glyphs[index + 4] == Unit16.year {
      let value = ChineseNumeral.parse(glyphs.units[index..<index + 4])?.wholeValue ?? 0
      if (1949...2099).contains(value) { return Int(value) }
    }
    return nil
  }

  /// The first year of running text that is no due date, no earlier value and not compared with.
  static func year(inLead range: Range<Int>, of glyphs: Glyphs) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound {
      guard glyphs[start].isDigit else {
        start += 1
        continue
      }
      let end = glyphs.firstIndex(in: start..<range.upperBound) { !$0.isDigit } ?? range.upperBound
      if !passingMarks.contains(glyphs[start - 1]), glyphs[end] == Unit16.year,
        let year = year(in: start..<end, of: glyphs)
      {
        return year
      }
      start = end
    }
    return nil
  }

  private static let passingMarks: UnitList = "到至比较与同(-—~."
  private static let problems: WordList = "问题 不足 短板 差距 困难 薄弱环节"
  /// Verbs of what is done about problems: 补齐人才短板, 着力解决突出问题.
  private static let fighting: WordList = """
    补齐 补足 着力 聚焦 解决 破解 攻克 化解 整治 针对 瞄准 紧盯 直面 坚持问题导向 坚持 强化问题 突出问题导向 全力解决 切实解决 \
    推动解决 集中整治 大力整治 深入整治
    """
  private static let plan: WordList = """
    下一步 下步 下一年 打算 工作计划 工作安排 工作思路 主要安排 努力方向 工作重点 明年 今后 整改措施 改进措施
    """
  private static let leadership: WordList = """
    党政主要负责人 主要负责人履行 第一责任人 主要负责同志 主要领导履行 履职情况 履行推进法治建设
    """
  private static let results: WordList = """
    成效 举措 做法 工作情况 开展情况 完成情况 推进情况 主要工作 工作措施 主要措施 工作回顾 基本情况 建设情况
    """
}
