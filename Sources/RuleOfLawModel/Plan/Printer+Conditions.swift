extension Printer {
  /// Writes the conditions behind a source: as qualifiers as far as they have that form.
  func qualifiers(_ conditions: [Plan.Condition]) -> String {
    var text = ""
    for (index, condition) in conditions.enumerated() {
      guard let qualifier = qualifier(condition) else {
        let rest = Plan.Condition.conjunction(of: Array(conditions[index...]))
        return text + " | " + word(.where) + " " + self.condition(rest)
      }
      text += " " + qualifier
    }
    return text
  }

  /// Writes a condition as `field:value`; nil for one that has no such form.
  private func qualifier(_ condition: Plan.Condition) -> String? {
    switch condition {
    case .compare(let name, let comparison, let literal):
      let sign = comparison == .equal ? "" : comparison.rawValue
      return field(name) + ":" + sign + value(literal, of: name)
    case .within(let name, let literals):
      let values = literals.map { value($0, of: name) }.joined(separator: ",")
      return field(name) + ":(" + values + ")"
    case .between(let name, let lower, let upper):
      return field(name) + ":" + value(lower, of: name) + ".." + value(upper, of: name)
    case .contains(let name, let words):
      return field(name) + "~" + Plan.quotedIfNeeded(words)
    case .search(let words):
      return Plan.quotedSearch(words)
    case .not(let inner):
      if case .not = inner { return nil }
      return qualifier(inner).map { "-" + $0 }
    case .matches, .exists, .all, .any:
      return nil
    }
  }

  func condition(_ condition: Plan.Condition) -> String {
    switch condition {
    case .compare(let name, let comparison, let literal):
      return field(name) + " \(comparison.rawValue) " + value(literal, of: name)
    case .within(let name, let literals):
      let values = literals.map { value($0, of: name) }.joined(separator: ", ")
      return field(name) + " " + word(.in) + " (" + values + ")"
    case .between(let name, let lower, let upper):
      return field(name) + " " + word(.between) + " " + value(lower, of: name) + " "
        + word(.and) + " " + value(upper, of: name)
    case .contains(let name, let words):
      return field(name) + " " + word(.contains) + " " + Plan.quotedIfNeeded(words)
    case .matches(let name, let pattern):
      return field(name) + " " + word(.matches) + " " + Plan.quotedIfNeeded(pattern)
    case .exists(let name):
      return field(name) + " " + word(.exists)
    case .search(let words):
      return Plan.quoted(words)
    case .all(let conditions):
      return conditions.map { part in
        if case .any = part { return "(" + self.condition(part) + ")" }
        return self.condition(part)
      }.joined(separator: " " + word(.and) + " ")
    case .any(let conditions):
      return conditions.map(self.condition).joined(separator: " " + word(.or) + " ")
    case .not(let inner):
      return word(.not) + " " + negated(inner)
    }
  }

  private func negated(_ condition: Plan.Condition) -> String {
    switch condition {
    case .all, .any: "(" + self.condition(condition) + ")"
    default: self.condition(condition)
    }
  }

  private func value(_ literal: Plan.Literal, of name: String) -> String {
    guard language == .chinese, case .text(let text) = literal,
      let vocabulary = shape.find(name)?.vocabulary
    else { return self.literal(literal) }
    return Plan.quotedIfNeeded(vocabulary.label(of: text))
  }

  func literal(_ literal: Plan.Literal) -> String {
    switch literal {
    case .text(let text): Plan.quotedIfNeeded(text)
    case .number(let number): number.description
    case .quantity(let number, let unit): number.description + unit.description
    case .date(let date): date.description
    case .boolean(let truth): word(truth ? .yes : .no)
    }
  }
}
