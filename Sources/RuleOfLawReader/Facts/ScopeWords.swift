import RuleOfLawModel

/// The words that tell whose figure a number is within the authority (口径).
enum ScopeWords {
  /// The scope that the words of a sentence up to a number give it; nil where they give none or
  /// name government and departments together.
  static func scope(in range: Range<Int>, of glyphs: Glyphs) -> FactScope? {
    var scope: FactScope?
    var rest = max(range.lowerBound, range.upperBound - longestReach)..<range.upperBound
    while let start = beginnings.firstStart(in: glyphs, rest) {
      var end = start + 1
      if let word = together.word(in: glyphs, at: start) {
        scope = nil
        end = word.upperBound
      } else if let defendant = defendant(at: start, in: range, of: glyphs) {
        scope = defendant.scope
        end = defendant.end
      } else if let word = departments.word(in: glyphs, at: start) {
        scope = .departments
        end = word.upperBound
      } else if let word = government.word(in: glyphs, at: start) {
        scope = .government
        end = word.upperBound
      }
      rest = end..<max(end, range.upperBound)
    }
    return scope
  }

  /// 以…为被告: whose name stands between.
  private static func defendant(
    at index: Int, in range: Range<Int>, of glyphs: Glyphs
  ) -> (scope: FactScope?, end: Int)? {
    guard glyphs[index] == taking else { return nil }
    let reach = index..<min(range.upperBound, index + 24)
    guard let end = defendants.first(in: glyphs, reach)?.lowerBound else { return nil }
    let name = index + 1..<end
    if glyphs.contains(together, in: name) { return (nil, end) }
    if glyphs.contains(departmentNames, in: name) { return (.departments, end) }
    return (glyphs.contains(governmentNames, in: name) ? .government : nil, end)
  }

  private static let longestReach = 400
  private static let taking = "以".utf16.first ?? 0
  /// What the words of a scope begin with.
  private static let beginnings: WordList = """
    以 政府 部门 各部门 职能部门 工作部门 区级部门 本级政府 我局 我委 本局 县长 区长 市长 镇长 乡长
    """
  private static let defendants: WordList = "为被告 为共同被告 为被申请人 作为被告"
  private static let departmentNames: WordList = "部门 局 委 单位 镇 街道"
  private static let governmentNames: WordList = "政府"
  private static let together: WordList = """
    政府及其部门 政府及部门 政府及各部门 政府及其工作部门 政府和部门 政府及所属部门 政府和各部门 政府、部门 政府及职能部门
    """
  private static let departments: WordList = """
    部门机关负责人 部门机关 部门负责人 各部门负责人 部门为被告 部门被告 部门作为被告 各部门行政诉讼 部门行政应诉 \
    部门和镇街负责人 职能部门负责人 工作部门负责人 区级部门 我局作为被告 我局为被告 我局被诉 我委作为被告 我委为被告 本局作为被告 本局为被告 \
    我局负责人 我委负责人 各部门出庭 部门出庭 部门败诉 部门胜诉
    """
  private static let government: WordList = """
    政府机关负责人 政府负责人 政府为被告 政府作为被告 政府单独被告 政府被告 政府单独作为被告 政府被诉 本级政府行政诉讼 \
    县长出庭 区长出庭 市长出庭 镇长出庭 乡长出庭
    """
}
