import RuleOfLawModel

extension YearRule {
  /// The chapter of the page of findings that lists the rules about two reports.
  static func catalogueMarkdown() -> String {
    var page = """
      ## Two years 跨年

      What `compare` and `track` find in the later of two reports. Figures are put together by \
      indicator, scope, breakdown and unit; a verdict from figures is proven, one from words \
      presumed, and a promise that names nothing to be tested is told to be untestable.

      | rule | family | gravest | checks | formula |
      |---|---|---|---|---|

      """
    for rule in all {
      page +=
        "| `\(rule.id)` | \(rule.family.label) | \(rule.severity.label) "
        + "| \(rule.summary.chinese)<br>\(rule.summary.english) "
        + "| \(rule.formula.chinese)<br>\(rule.formula.english) |\n"
    }
    return page
  }
}
