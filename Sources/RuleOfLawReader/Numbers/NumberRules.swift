import RuleOfLawModel

/// The rules indexed by their cues: which of them a number has to be asked about.
struct NumberRules: Sendable {
  /// The rules in the order in which they are asked.
  let rules: [NumberRule]

  /// The rules with a cue, a bit each, by the unit before the digits and those behind.
  private var before = [UInt64](repeating: 0, count: bucketCount)
  private var behind = [UInt64](repeating: 0, count: bucketCount)
  private var behindMeasure = [UInt64](repeating: 0, count: bucketCount)
  private var byMeasure = [UInt64](repeating: 0, count: UnitSet.capacity)
  private var byTraits = [UInt64](repeating: 0, count: 256)
  private var open: UInt64 = 0

  /// The rules of the genre.
  static let standard = NumberRules(NumberRule.standard)

  /// Indexes rules.
  ///
  /// - Precondition: there are at most 64.
  init(_ rules: [NumberRule]) {
    precondition(rules.count <= 64, "a set of rules is kept in 64 bits")
    self.rules = rules
    for (number, rule) in rules.enumerated() {
      let bit: UInt64 = 1 << UInt64(number)
      let cue = rule.condition.cue
      if cue.isOpen { open |= bit }
      for unit in cue.before { before[Self.bucket(of: unit)] |= bit }
      for unit in cue.behind { behind[Self.bucket(of: unit)] |= bit }
      for unit in cue.behindMeasure { behindMeasure[Self.bucket(of: unit)] |= bit }
      for measure in cue.measures { byMeasure[measure] |= bit }
      for traits in byTraits.indices where UInt8(traits) & cue.traits.rawValue != 0 {
        byTraits[traits] |= bit
      }
    }
  }

  /// The rules whose cue a number shows, a bit each.
  func candidates(
    for number: NumberToken, in glyphs: Glyphs, _ traits: NumberCue.Traits
  ) -> UInt64 {
    open | byTraits[Int(traits.rawValue)]
      | before[Self.bucket(of: glyphs[number.digits.lowerBound - 1])]
      | behind[Self.bucket(of: glyphs[number.digits.upperBound])]
      | behindMeasure[Self.bucket(of: glyphs[number.end])]
      | (number.unitNumber.map { byMeasure[$0] } ?? 0)
  }

  /// The place of the first of some rules that claims a number.
  func first(of candidates: UInt64, claiming number: NumberContext) -> Int? {
    var rest = candidates
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      if rules[place].condition.holds(number) { return place }
      rest &= rest - 1
    }
    return nil
  }

  private static let bucketCount = 512

  private static func bucket(of unit: UInt16) -> Int { Int((unit &* 0x9E37) >> 7) }
}
