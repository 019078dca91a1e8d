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
  /// The requirements that are tested.
  public let requirements: [RequirementRule]

  /// Creates an audit by some rules and requirements.
  public init(rules: [AuditRule] = .standard, requirements: [RequirementRule] = .standard) {
    self.rules = rules
    self.requirements = requirements
  }

  /// What the rules found in a reading, and what follows from its figures.
  public struct Result: Hashable, Sendable {
    /// The findings in the order of the text, then of the rules' names.
    public let findings: [Finding]
    /// The facts that the printed figures imply; none is printed, and none is there twice.
    public let derivedFacts: [Fact]
    /// The requirements with how far the report meets them.
    public let requirements: [Requirement]
    /// How the report covers the framework of its year.
    public let coverage: Coverage
  }

  /// Checks one reading and derives what its figures imply, in one go over the rules.
  ///
  /// The requirements and the coverage are left empty where nobody asks for them.
  public func result(for reading: Reading, testsRequirements: Bool = true) -> Result {
    let context = Context(reading)
    let remarks = signedRemarks(on: context)
    let findings = remarks.map { Finding($0.remark, by: $0.rule) }
    let derived = derivedFacts(remarks, in: context)
    guard testsRequirements else {
      return Result(
        findings: findings, derivedFacts: derived, requirements: [], coverage: Coverage())
    }
    let text = ReportText(context)
    let coverage = CoverageCheck.coverage(of: text)
    return Result(
      findings: findings, derivedFacts: derived,
      requirements: requirements.map { $0.requirement(for: text, coverage) }, coverage: coverage)
  }

  /// Checks one reading; the findings come in the order of the text, then of the rules' names.
  public func findings(in reading: Reading) -> [Finding] {
    signedRemarks(on: Context(reading)).map { Finding($0.remark, by: $0.rule) }
  }

  /// Works out the facts that the printed figures imply.
  public func derivedFacts(in reading: Reading) -> [Fact] {
    let context = Context(reading)
    return derivedFacts(signedRemarks(on: context), in: context)
  }

  /// Tests what the law has of a report, in the order of the requirements.
  public func requirements(in reading: Reading) -> [Requirement] {
    let text = ReportText(Context(reading))
    let coverage = CoverageCheck.coverage(of: text)
    return requirements.map { $0.requirement(for: text, coverage) }
  }

  /// Marks how a report covers the framework of its year.
  public func coverage(of reading: Reading) -> Coverage {
    CoverageCheck.coverage(of: ReportText(Context(reading)))
  }

  private func derivedFacts(
    _ remarks: [(rule: AuditRule, remark: Remark)], in context: Context
  ) -> [Fact] {
    let implied = Set(remarks.flatMap { $0.remark.derivation?.indicators ?? [] })
    let printed = Set(
      implied.flatMap { indicator in
        context.figures(of: indicator).flatMap { context.printedMeasures(of: $0) }
      })
    var derived: [Fact] = []
    var seen: Set<Coordinate> = []
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
      let measures = fact.indicators.map { Coordinate($0, of: fact, in: fact.period) }
      let isNew = !measures.contains { printed.contains($0) || seen.contains($0) }
      if isNew { derived.append(fact) }
      seen.formUnion(measures)
    }
    return derived
  }

  private func signedRemarks(on context: Context) -> [(rule: AuditRule, remark: Remark)] {
    let remarks = rules.enumerated().flatMap { place, rule in
      rule.remarks(on: context).map { (place: place, remark: $0) }
    }
    let names = Set(rules.map(\.id.rawValue)).sorted()
    let ranks = rules.map { rule in names.firstIndex(of: rule.id.rawValue) ?? 0 }
    // Remarks are large: their places are sorted instead of them.
    let order = remarks.enumerated().map { offset, signed in
      (span: signed.remark.place, rank: ranks[signed.place], offset: offset)
    }.sorted { left, right in
      if left.span != right.span { return left.span < right.span }
      return (left.rank, left.offset) < (right.rank, right.offset)
    }
    return order.map { (rules[remarks[$0.offset].place], remarks[$0.offset].remark) }
  }
}

/// What a figure gives: an indicator of a scope and a period.
private struct Coordinate: Hashable {
  let indicator: Indicator
  let scope: FactScope?
  let period: String?

  init(_ indicator: Indicator, of fact: Fact, in period: String?) {
    self.indicator = indicator
    scope = fact.scope
    self.period = period
  }
}

extension Audit.Context {
  /// What a printed figure gives, so that it need not be derived.
  fileprivate func printedMeasures(of figure: Figure) -> [Coordinate] {
    guard figure.magnitude != nil, figure.fact.breakdown == nil, figure.isMeasured else {
      return []
    }
    return figure.fact.indicators.map { Coordinate($0, of: figure.fact, in: period(of: figure)) }
  }
}
