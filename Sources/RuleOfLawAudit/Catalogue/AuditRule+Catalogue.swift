import RuleOfLawModel

extension AuditRule {
  /// The page that describes some rules, for readers of findings; `Docs/Findings.md` is it.
  public static func catalogueMarkdown(of rules: [AuditRule] = .standard) -> String {
    var page = """
      # Findings 发现

      What the audit checks, rule by rule. An **error** is impossible under every usual reading \
      of the printed figures, a **warning** is irreproducible as printed, which is not the same \
      as false, and **info** is confirmed, derived or undetermined. A rate is accepted when any \
      usual whole and either rounding gives it; hedged numbers (近, 余, 约 …) never raise a doubt \
      that their range does not prove; figures of the government and of its departments are \
      never put against each other.

      | rule | family | gravest | checks |
      |---|---|---|---|

      """
    for rule in rules {
      page +=
        "| [`\(rule.id)`](#\(anchor(rule))) | \(rule.family.label) | \(rule.severity.label) "
        + "| \(rule.summary.english) |\n"
    }
    for rule in rules { page += "\n" + rule.section }
    return page + "\n" + YearRule.catalogueMarkdown() + "\n" + RequirementRule.catalogueMarkdown()
  }

  private static func anchor(_ rule: AuditRule) -> String {
    String(rule.id.rawValue.filter { $0 != "." }).lowercased()
  }

  private var section: String {
    var text = """
      ## `\(id)`

      \(summary.chinese)
      \(summary.english)

      - Family: \(family) (\(family.label)); gravest: \(severity) (\(severity.label))
      - Formula: \(formula.english)
      - 公式：\(formula.chinese)
      - Source: \(source)

      Finds something in:


      """
    text += examples.map(\.listItem).joined()
    text += "\nRaises no doubt about:\n\n"
    text += counterexamples.map(\.listItem).joined()
    return text
  }
}

extension AuditRule.Example {
  fileprivate var listItem: String {
    "- " + text.split(separator: "\n").joined(separator: " ／ ") + "\n"
  }
}
