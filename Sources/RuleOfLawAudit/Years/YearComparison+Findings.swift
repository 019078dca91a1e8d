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
    guard let earlier, let later else { return nil }
    let name = indicator.flatMap { IndicatorDefinition.of($0) }
    let chinese = name?.label ?? label
    let english = name?.englishLabel ?? label
    let change = printed.map(\.signedText) ?? ""
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
      let now = restated?.description ?? ""
      let why = definition.map { Message("（\($0)）", " (\($0))") } ?? Message("", "")
      message = Message(
        "\(chinese)上期数现为\(now)，上年报告为\(earlier.quantity)\(why.chinese)",
        "\(english): the earlier figure is now \(now), the earlier report had \(earlier.quantity)"
          + why.english)
    case .redefined:
      rule = .redefined
      let change = definition ?? ""
      message = Message(
        "\(chinese)的口径与上年报告不同：\(change)",
        "\(english) is counted in another way than in the earlier report: \(change)")
    default: return nil
    }
    return Finding(
      rule: rule.id, family: rule.family, severity: outcome == .agrees ? .info : rule.severity,
      message: message, spans: [later.provenance.span] + (printed.map { [$0.span] } ?? []),
      printed: restated?.description ?? change,
      computed: growth.map { "\($0 > 0 ? "+" : "")\($0)%" }, formula: figures, facts: [later.id],
      confidence: outcome == .agrees ? .proven : .presumed)
  }
}

extension Change {
  /// The printed size with its sign and unit, `+12.5%`; empty where none is printed.
  fileprivate var signedText: String {
    signedSize.map { "\($0 > 0 ? "+" : "")\($0)\(unit)" } ?? ""
  }
}
