public import RuleOfLawModel

extension YearComparison {
  /// What the comparison finds, as findings about the later report (`comparison.*`).
  ///
  /// A printed change that the earlier report does not bear out is a warning and no error: a figure
  /// may have been counted in another way since, and said so elsewhere.
  public var findings: [Finding] {
    measures.compactMap { $0.finding }
  }
}

extension ComparedMeasure {
  /// What there is to say of the two figures; nil where nothing is printed that could be checked.
  fileprivate var finding: Finding? {
    guard let earlier, let later, let printed else { return nil }
    let name = indicator.flatMap { IndicatorDefinition.of($0) }
    let chinese = name?.label ?? label
    let english = name?.englishLabel ?? label
    let change = printed.signedSize.map { "\($0 > 0 ? "+" : "")\($0)\(printed.unit)" } ?? ""
    let figures = "\(earlier.quantity) → \(later.quantity)"
    let (rule, message): (YearRule, Message)
    switch outcome {
    case .agrees:
      rule = .growth
      message = Message(
        "\(chinese)\(change)与上年报告相符：\(figures)",
        "\(english) \(change) agrees with the earlier report: \(figures)")
    case .differs:
      rule = .growth
      message = Message(
        "\(chinese)\(change)与上年报告所载不符：\(figures)",
        "\(english) \(change) does not agree with the earlier report: \(figures)")
    case .restated:
      rule = .restated
      let from = printed.from?.description ?? ""
      message = Message(
        "\(chinese)上期数现为\(from)，上年报告为\(earlier.quantity)",
        "\(english): the earlier figure is now \(from), the earlier report had \(earlier.quantity)")
    default: return nil
    }
    return Finding(
      rule: rule.id, family: rule.family, severity: outcome == .agrees ? .info : rule.severity,
      message: message, spans: [later.provenance.span, printed.span], printed: change,
      computed: growth.map { "\($0 > 0 ? "+" : "")\($0)%" }, formula: figures, facts: [later.id],
      confidence: outcome == .agrees ? .proven : .presumed)
  }
}
