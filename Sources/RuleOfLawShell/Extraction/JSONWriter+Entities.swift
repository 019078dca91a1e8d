import RuleOfLawModel

/// The entities as JSON objects, with the members that the contract of `rol extract` names.
extension JSONWriter {
  /// Writes a fact; one that was derived also says by which rule and from which facts.
  mutating func fact(_ fact: Fact) {
    object { json in
      json.key(.id)
      json.identifier(fact.id)
      json.key(.indicator)
      json.indicators(fact.indicators)
      json.member(.label, fact.label)
      json.key(.value)
      json.number(fact.quantity.magnitude)
      json.member(.unit, name: fact.quantity.unit.rawValue)
      json.member(.qualifier, name: fact.quantity.qualifier.rawValue)
      json.key(.change)
      if let change = fact.change { json.change(change) } else { json.null() }
      if !fact.moreChanges.isEmpty {
        json.key(.moreChanges)
        json.array(fact.moreChanges) { $0.change($1) }
      }
      json.member(.scope, name: fact.scope?.rawValue)
      json.member(.role, name: fact.role.rawValue)
      json.member(.period, fact.period)
      json.member(.path, name: fact.path.description)
      json.member(.quote, fact.quote)
      json.member(.span, fact.provenance.span)
      if let breakdown = fact.breakdown {
        json.key(.breakdown)
        json.object { json in
          json.member(.of, name: breakdown.whole.rawValue)
          json.member(.by, breakdown.dimension)
          json.member(.value, breakdown.value)
        }
      }
      if fact.isDerived {
        json.member(.rule, name: fact.provenance.rule.rawValue)
        json.member(.from, fact.provenance.derivedFrom)
      }
    }
  }

  /// Writes a change; one from an earlier value to the fact has no size of its own.
  private mutating func change(_ change: Change) {
    object { json in
      json.member(.direction, name: change.direction.rawValue)
      if change.size != nil || change.from == nil {
        json.key(.value)
        json.number(change.size)
      }
      if let from = change.from {
        json.key(.from)
        json.number(from)
      }
      json.member(.unit, name: change.unit.rawValue)
      json.member(.reading, name: change.reading.rawValue)
    }
  }

  private mutating func indicators(_ indicators: [Indicator]) {
    switch indicators.count {
    case 0: null()
    case 1: name(indicators[0].rawValue)
    default: array(indicators) { $0.name($1.rawValue) }
    }
  }

  /// Writes a problem.
  mutating func problem(_ problem: Problem) {
    object { json in
      json.member(.path, name: problem.path.description)
      json.member(.heading, problem.heading)
      let scope = problem.scopeWords.joined(separator: "、")
      json.member(.scope, scope.isEmpty ? nil : scope)
      json.member(.causes, problem.causes)
      json.member(.facts, problem.facts)
      json.member(.commitments, problem.commitments.map(\.description))
      json.member(.span, problem.span)
    }
  }

  /// Writes a commitment.
  mutating func commitment(_ commitment: Commitment) {
    object { json in
      json.member(.path, name: commitment.path.description)
      json.member(.text, commitment.text)
      json.member(.verb, name: commitment.verb.rawValue)
      json.key(.indicator)
      json.indicators(commitment.indicators)
      json.member(.target, commitment.target)
      json.member(.due, commitment.due)
      json.member(.problems, commitment.problems.map(\.description))
      json.member(.span, commitment.span)
    }
  }

  /// Writes a mention of a mechanism.
  mutating func mechanism(_ mention: MechanismMention) {
    object { json in
      json.member(.name, name: mention.name)
      json.member(.kind, name: mention.kind.rawValue)
      json.member(.stage, name: mention.stage.rawValue)
      json.member(.path, name: mention.path.description)
      json.member(.span, mention.span)
    }
  }

  /// Writes a finding.
  mutating func finding(_ finding: Finding, language: Language) {
    object { json in
      json.member(.rule, name: finding.rule.rawValue)
      json.member(.family, name: finding.family.rawValue)
      json.member(.severity, name: finding.severity.rawValue)
      json.member(.message, finding.message.text(in: language))
      json.key(.spans)
      json.array(finding.spans) { $0.span($1) }
      json.member(.printed, finding.printed)
      json.member(.computed, finding.computed)
      json.member(.formula, finding.formula)
      json.member(.facts, finding.facts)
      json.member(.confidence, name: finding.confidence.rawValue)
    }
  }

  /// Writes a diagnostic.
  mutating func diagnostic(_ diagnostic: Diagnostic, language: Language) {
    object { json in
      json.member(.code, name: diagnostic.code.rawValue)
      json.member(.severity, name: diagnostic.severity.rawValue)
      json.member(.message, diagnostic.message.text(in: language))
      json.member(.span, diagnostic.span)
    }
  }

  /// Writes a span as the pair of its offsets.
  mutating func span(_ span: SourceSpan) {
    pair(span.start, span.end)
  }

  /// Writes the name of a fact.
  private mutating func identifier(_ id: FactID) {
    numbered(id.isDerived ? UInt8(ascii: "d") : UInt8(ascii: "f"), id.ordinal)
  }

  /// Writes a member that is a list of facts, by their names.
  private mutating func member(_ name: JSONKey, _ facts: [FactID]) {
    key(name)
    array(facts) { $0.identifier($1) }
  }

  /// Writes a member that is a name without escapes, or null.
  mutating func member(_ name: JSONKey, name value: String?) {
    key(name)
    self.name(value)
  }

  /// Writes a member that is a string or null.
  mutating func member(_ name: JSONKey, _ value: String?) {
    key(name)
    string(value)
  }

  /// Writes a member that is a list of strings.
  mutating func member(_ name: JSONKey, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  /// Writes a member that is a span.
  mutating func member(_ name: JSONKey, _ value: SourceSpan) {
    key(name)
    span(value)
  }
}
