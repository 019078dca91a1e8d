import RuleOfLawModel

extension RequirementRule {
  /// The chapter of the page of findings that lists the requirements.
  static func catalogueMarkdown(of rules: [RequirementRule] = .standard) -> String {
    var page = """
      ## Requirements 要求

      What the law has of a report, each with pass 符合, partial 部分符合, fail 不符合, unknown 无法判断 or \
      notApplicable 不适用. A text without parts is no whole report: what is missing in it is unknown. \
      The numbers of articles 25 to 27 of the rules of 2019 are quoted from drafting guides and were \
      not compared with the official text.

      | id | binding | required | article | test |
      |---|---|---|---|---|

      """
    for rule in rules {
      let force = rule.force == .must ? "must 应当" : "practice 惯例"
      page +=
        "| \(rule.id) | \(force) | \(rule.title.chinese)<br>\(rule.title.english) | \(rule.article) "
        + "| \(rule.test.chinese)<br>\(rule.test.english) |\n"
    }
    page += """

      ## Coverage 领域覆盖

      The areas and items of the framework in force in the year of the report (the outline of \
      2021–2025 from 2021 on, that of 2015–2020 before), each with number 有数据, narrative 仅叙述, \
      planOnly 仅计划 (told in the plan or among the problems alone), absent 未提及, or notApplicable \
      不适用 (legislation, for authorities without the power). The titles of items are abbreviated.

      | area | items and their words |
      |---|---|

      """
    for area in Framework.all {
      let items = area.items.map { item in
        (item.number.map { "\($0) " } ?? "") + "\(item.title.chinese) (\(item.title.english)): "
          + item.words.joined(separator: ", ")
      }
      page +=
        "| \(area.id) \(area.title.chinese) (\(area.title.english)) "
        + "| \(items.joined(separator: "<br>")) |\n"
    }
    return page
  }
}
