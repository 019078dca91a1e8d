import RuleOfLawModel

/// The entities as JSON objects, with the members that the contract of `rol extract` names.
extension JSONWriter {
  /// Writes a fact; one that was derived also says by which rule and from which facts.
  mutating func fact(_ fact: Fact) {
    object { json in
      json.member("id", fact.id.description)
      json.key("indicator")
      json.indicators(fact.indicators)
      json.member("label", fact.label)
      json.key("value")
      json.number(fact.quantity.magnitude)
      json.member("unit", fact.quantity.unit.rawValue)
      json.member("qualifier", fact.quantity.qualifier.rawValue)
      json.key("change")
      if let change = fact.change { json.change(change) } else { json.null() }
      if !fact.moreChanges.isEmpty {
        json.key("moreChanges")
        json.array(fact.moreChanges) { $0.change($1) }
      }
      json.member("scope", fact.scope?.rawValue)
      json.member("role", fact.role.rawValue)
      json.member("period", fact.period)
      json.member("path", fact.path.description)
      json.member("quote", fact.quote)
      json.member("span", fact.provenance.span)
      if let breakdown = fact.breakdown {
        json.key("breakdown")
        json.object { json in
          json.member("of", breakdown.whole.rawValue)
          json.member("by", breakdown.dimension)
          json.member("value", breakdown.value)
        }
      }
      if fact.isDerived {
        json.member("rule", fact.provenance.rule.rawValue)
        json.member("from", fact.provenance.derivedFrom.map(\.description))
      }
    }
  }

  /// Writes a change; one from an earlier value to the fact has no size of its own.
  private mutating func change(_ change: Change) {
    object { json in
      json.member("direction", change.direction.rawValue)
      if change.size != nil || change.from == nil {
        json.key("value")
        json.number(change.size)
      }
      if let from = change.from {
        json.key("from")
        json.number(from)
      }
      json.member("unit", change.unit.rawValue)
      json.member("reading", change.reading.rawValue)
    }
  }

  private mutating func indicators(_ indicators: [Indicator]) {
    switch indicators.count {
    case 0: null()
    case 1: string(indicators[0].rawValue)
    default: array(indicators) { $0.string($1.rawValue) }
    }
  }

  /// Writes a problem.
  mutating func problem(_ problem: Problem) {
    object { json in
      json.member("path", problem.path.description)
      json.member("heading", problem.heading)
      let scope = problem.scopeWords.joined(separator: "、")
      json.member("scope", scope.isEmpty ? nil : scope)
      json.member("causes", problem.causes)
      json.member("facts", problem.facts.map(\.description))
      json.member("commitments", problem.commitments.map(\.description))
      json.member("span", problem.span)
    }
  }

  /// Writes a commitment.
  mutating func commitment(_ commitment: Commitment) {
    object { json in
      json.member("path", commitment.path.description)
      json.member("text", commitment.text)
      json.member("verb", commitment.verb.rawValue)
      json.key("indicator")
      json.indicators(commitment.indicators)
      json.member("target", commitment.target)
      json.member("due", commitment.due)
      json.member("problems", commitment.problems.map(\.description))
      json.member("span", commitment.span)
    }
  }

  /// Writes a mention of a mechanism.
  mutating func mechanism(_ mention: MechanismMention) {
    object { json in
      json.member("name", mention.name)
      json.member("kind", mention.kind.rawValue)
      json.member("stage", mention.stage.rawValue)
      json.member("path", mention.path.description)
      json.member("span", mention.span)
    }
  }

  /// Writes a finding.
  mutating func finding(_ finding: Finding, language: Language) {
    object { json in
      json.member("rule", finding.rule.rawValue)
      json.member("family", finding.family.rawValue)
      json.member("severity", finding.severity.rawValue)
      json.member("message", finding.message.text(in: language))
      json.key("spans")
      json.array(finding.spans) { $0.span($1) }
      json.member("printed", finding.printed)
      json.member("computed", finding.computed)
      json.member("formula", finding.formula)
      json.member("facts", finding.facts.map(\.description))
      json.member("confidence", finding.confidence.rawValue)
    }
  }

  /// Writes a diagnostic.
  mutating func diagnostic(_ diagnostic: Diagnostic, language: Language) {
    object { json in
      json.member("code", diagnostic.code.rawValue)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("message", diagnostic.message.text(in: language))
      json.member("span", diagnostic.span)
    }
  }

  /// Writes a span as the pair of its offsets.
  mutating func span(_ span: SourceSpan) {
    array([span.start, span.end]) { $0.integer($1) }
  }

  /// Writes a member that is a string or null.
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  /// Writes a member that is a list of strings.
  mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  /// Writes a member that is a span.
  mutating func member(_ name: String, _ value: SourceSpan) {
    key(name)
    span(value)
  }
}
