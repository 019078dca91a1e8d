import RuleOfLawModel

/// A printed fact with its place in the reading that is audited.
///
/// Figures share the list of facts they are in, so that to copy one costs no more than to copy a
/// number.
struct Figure: Sendable {
  private let facts: [Fact]
  /// Its place among the facts, from 0.
  let index: Int
  /// The sentence it stands in, counted over the text.
  let sentence: Int
  /// The part of a sentence between semicolons that it stands in, counted over the text.
  let segment: Int
  /// The paragraph it stands in, counted over the text.
  let paragraph: Int

  /// Whether the number is printed without a hedge and not rounded to 万 or 亿.
  let isExact: Bool

  /// Whether it is a share in per cent.
  let isPercentage: Bool

  /// Creates the figure of the fact at a place of a list.
  init(_ facts: [Fact], at index: Int, sentence: Int, segment: Int, paragraph: Int) {
    self.facts = facts
    self.index = index
    self.sentence = sentence
    self.segment = segment
    self.paragraph = paragraph
    let quantity = facts[index].quantity
    isPercentage = quantity.unit == .percent
    isExact =
      quantity.qualifier == .exact && quantity.magnitude != nil
      && (quantity.unit.yuanExponent != nil
        || !Wording.isRoundedToLargeUnits(facts[index].quote))
  }

  /// The fact.
  var fact: Fact { facts[index] }

  /// The words it was read from.
  var span: SourceSpan { fact.provenance.span }

  /// The printed number; nil where only a change is printed.
  var magnitude: FixedDecimal? { fact.quantity.magnitude }

  /// The number as a whole count, where it is exact and below 10¹³.
  var count: Int128? {
    guard isExact, !isPercentage, fact.quantity.unit.yuanExponent == nil,
      let whole = magnitude?.wholeValue, (0..<10_000_000_000_000).contains(whole)
    else { return nil }
    return Int128(whole)
  }

  /// The printed percentage, where it is exact.
  var percentage: PrintedDecimal? {
    guard isPercentage, isExact, let magnitude else { return nil }
    return PrintedDecimal(magnitude)
  }

  /// Whether a finding may rest on it: not a target, which nobody has counted.
  var isMeasured: Bool { fact.role != .target }

  /// The comparisons printed with it.
  var changes: [Change] {
    guard let change = fact.change else { return fact.moreChanges }
    return [change] + fact.moreChanges
  }
}

extension Figure: Hashable {
  static func == (lhs: Figure, rhs: Figure) -> Bool {
    lhs.index == rhs.index && lhs.sentence == rhs.sentence && lhs.fact == rhs.fact
  }

  func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
