import RuleOfLawModel

/// The words of a heading that tell what its part is for (部分的角色).
enum PartRoleWords {
  /// The role of a part by its heading; nil where the heading does not tell.
  ///
  /// Problems are asked for before results (存在问题), plans before results too, since a plan speaks
  /// of measures as well (2023年主要工作措施): the year behind the report's own decides there.
  static func role(of heading: Range<Int>, in glyphs: Glyphs, reportYear: Int?) -> PartRole? {
    if glyphs.contains(problems, in: heading) { return .problems }
    if glyphs.contains(plan, in: heading) { return .plan }
    if let reportYear, let year = year(in: heading, of: glyphs), year > reportYear { return .plan }
    if glyphs.contains(leadership, in: heading), !glyphs.contains(results, in: heading) {
      return .leadership
    }
    if glyphs.contains(results, in: heading) { return .results }
    return nil
  }

  /// Whether a heading names problems and plans.
  static func isJoint(_ heading: Range<Int>, in glyphs: Glyphs) -> Bool {
    glyphs.contains(problems, in: heading) && speaksOfPlan(heading, in: glyphs)
  }

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
      if !passingMarks.contains(glyphs[start - 1]), let year = year(in: start..<end, of: glyphs) {
        return year
      }
      start = end
    }
    return nil
  }

  private static let passingMarks: UnitList = "到至比较与同(-—~."
  private static let problems: WordList = "问题 不足 短板 差距 困难 薄弱环节"
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
