public import RuleOfLawModel

/// Takes a report at its word and works out whether the words agree.
///
/// ```swift
/// let findings = Audit().findings(in: reading)
/// ```
///
/// A finding is no accusation: it shows the printed figures, the computation and how sure it is.
public struct Audit: Sendable {
  /// The rules that are applied.
  public let rules: [AuditRule]

  /// Creates an audit by some rules.
  public init(rules: [AuditRule] = .standard) {
    self.rules = rules
  }

  /// Checks one reading; the findings come in the order of the text, then of the rules' names.
  public func findings(in reading: Reading) -> [Finding] {
    signedRemarks(on: reading).map { Finding($0.remark, by: $0.rule) }
  }

  /// Works out the facts that the printed figures imply.
  ///
  /// What is printed is never derived again, and nothing is derived twice.
  public func derivedFacts(in reading: Reading) -> [Fact] {
    let context = Context(reading)
    var derived: [Fact] = []
    for (rule, remark) in signedRemarks(on: context) {
      guard let derivation = remark.derivation, let source = remark.figures.first?.fact else {
        continue
      }
      let fact = Fact(
        id: FactID(derived.count + 1, isDerived: true), indicators: derivation.indicators,
        label: derivation.label, quantity: derivation.quantity, scope: source.scope,
        role: source.role, period: derivation.period, path: source.path, quote: source.quote,
        provenance: Provenance(
          span: source.provenance.span, rule: rule.id,
          derivedFrom: remark.figures.map(\.fact.id)))
      if !derived.contains(where: { $0.isSameMeasure(as: fact) }),
        !context.figures.contains(where: { context.prints($0, as: fact) })
      {
        derived.append(fact)
      }
    }
    return derived
  }

  private func signedRemarks(on reading: Reading) -> [(rule: AuditRule, remark: Remark)] {
    signedRemarks(on: Context(reading))
  }

  private func signedRemarks(on context: Context) -> [(rule: AuditRule, remark: Remark)] {
    let signed = rules.flatMap { rule in rule.remarks(on: context).map { (rule, $0) } }
    return signed.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      let (here, there) = (first.1.figures.first?.span, second.1.figures.first?.span)
      if let here, let there, here != there { return here < there }
      if first.0.id != second.0.id { return first.0.id.rawValue < second.0.id.rawValue }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension Fact {
  /// Whether another fact measures the same thing of the same scope and period.
  fileprivate func isSameMeasure(as other: Fact) -> Bool {
    indicators == other.indicators && scope == other.scope && period == other.period
      && quantity.unit == other.quantity.unit && breakdown == other.breakdown
  }
}

extension Audit.Context {
  /// Whether a printed figure already gives what a fact would derive.
  fileprivate func prints(_ figure: Figure, as fact: Fact) -> Bool {
    figure.magnitude != nil && figure.fact.breakdown == nil && figure.isMeasured
      && figure.fact.scope == fact.scope && period(of: figure) == fact.period
      && !Set(figure.fact.indicators).isDisjoint(with: fact.indicators)
  }
}
