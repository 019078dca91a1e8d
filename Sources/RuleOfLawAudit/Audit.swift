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

  /// What the rules found in a reading, and what follows from its figures.
  public struct Result: Hashable, Sendable {
    /// The findings in the order of the text, then of the rules' names.
    public let findings: [Finding]
    /// The facts that the printed figures imply; none is printed, and none is there twice.
    public let derivedFacts: [Fact]
  }

  /// Checks one reading and derives what its figures imply, in one go over the rules.
  public func result(for reading: Reading) -> Result {
    let context = Context(reading)
    let remarks = signedRemarks(on: context)
    return Result(
      findings: remarks.map { Finding($0.remark, by: $0.rule) },
      derivedFacts: derivedFacts(remarks, in: context))
  }

  /// Checks one reading; the findings come in the order of the text, then of the rules' names.
  public func findings(in reading: Reading) -> [Finding] {
    result(for: reading).findings
  }

  /// Works out the facts that the printed figures imply.
  public func derivedFacts(in reading: Reading) -> [Fact] {
    result(for: reading).derivedFacts
  }

  private func derivedFacts(
    _ remarks: [(rule: AuditRule, remark: Remark)], in context: Context
  ) -> [Fact] {
    var derived: [Fact] = []
    for (rule, remark) in remarks {
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
