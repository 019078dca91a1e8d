import RuleOfLawModel

/// The years that a passage names as the time of its figures, in order: 2022年, but not 比2021年.
struct NamedYears: Sendable {
  /// A year and where its digits stand.
  struct Mention: Sendable {
    let digits: Range<Int>
    /// Nil where the digits are masked.
    let year: Int?
  }

  private var mentions: [Mention] = []

  init() {}

  init(_ numbers: [NumberToken], in glyphs: Glyphs) {
    for number in numbers
    where number.sort == .date && number.verdict.reason == "date.year"
      && !Self.comparers.contains(glyphs[number.digits.lowerBound - 1])
    {
      mentions.append(
        Mention(digits: number.digits, year: number.value?.wholeValue.map { Int($0) }))
    }
  }

  /// The last year whose digits end by a position.
  func last(endingBy position: Int) -> Mention? {
    var lower = 0
    var upper = mentions.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if mentions[middle].digits.upperBound <= position {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return lower > 0 ? mentions[lower - 1] : nil
  }

  /// Characters before a year with which a figure is only compared, or up to which it runs.
  private static let comparers: UnitList = "较比与同至"
}
