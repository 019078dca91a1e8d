import RuleOfLawModel

/// How a rate is computed, as far as practice agrees (率的算法).
struct RateFormula: Hashable, Sendable {
  /// Which denominator the definition names.
  enum Base: Hashable, Sendable {
    /// The first of the listed ones; the others are in use too.
    case printed
    /// One that reports do not print, such as the cases heard in open court.
    case hidden(chinese: String, english: String)
  }

  /// The rate.
  let rate: Indicator
  /// What may stand above the line, best known first; empty where reports do not print it.
  let numerators: [Composition]
  /// What may stand below the line, the customary one first.
  let denominators: [Composition]
  /// Which of them the definition names.
  let base: Base
  /// Whether practice agrees so far that a mismatch is an error and not a doubt.
  let isSettled: Bool
  /// Further sums that might explain a rate, for the message only.
  let elsewhere: [Composition]

  /// Creates a formula of a group of indicators, all named without the group.
  ///
  /// `net` lists denominators that take something off: cases concluded but not withdrawn.
  init(
    _ group: String, _ rate: String, numerators: [Composition] = [], over denominators: [[String]],
    net: [(of: String, minus: [String])] = [], base: Base = .printed, isSettled: Bool = true,
    elsewhere: [[String]] = []
  ) {
    self.rate = Indicator(group + "." + rate)
    self.numerators = numerators
    self.denominators =
      denominators.map { Composition(group, $0) }
      + net.map { Composition(group, [$0.of], minus: $0.minus) }
    self.base = base
    self.isSettled = isSettled
    self.elsewhere = elsewhere.map { Composition(group, $0) }
  }

  /// The words before a rate that say it is of a population of its own.
  static let conditionalWords = [
    "按期", "按时", "及时", "限期", "期限", "到期", "法定时限", "除因", "除疫情", "参评", "回访", "应整改",
  ]

  /// Whether the printed name of a figure says that its population is a special one.
  func isConditional(_ figure: Figure, in context: Audit.Context) -> Bool {
    let clause = context.lead(of: figure)
    let name = figure.fact.label + figure.fact.quote
    if clause.holds("除"), clause.holds("外") { return true }
    let isOfTime = rate.rawValue.ends(with: "onTimeRate")
    return !isOfTime && Self.conditionalWords.contains { name.holds($0) }
  }
}
