import RuleOfLawModel
import Testing

@testable import RuleOfLawAudit

@Suite struct PrintedDecimalTests {
  @Test(arguments: [
    ("51.28", 20, 39, Rounding.halfUp), ("51.3", 20, 39, .halfUp), ("13.4", 1639, 12195, .halfUp),
    ("19.2", 29, 151, .halfUp), ("33.33", 1, 3, .halfUp), ("66.66", 2, 3, .truncated),
    ("66.67", 2, 3, .halfUp), ("50", 1, 2, .exact), ("50.0", 1, 2, .exact), ("0", 0, 7, .exact),
    ("100", 9996, 10000, .halfUp),
  ])
  func `a share is recognised by its rounding`(
    text: String, part: Int, whole: Int, rounding: Rounding
  ) throws {
    let printed = try #require(FixedDecimal(parsing: text).flatMap { PrintedDecimal($0) })
    #expect(printed.rounding(of: Int128(100 * part), over: Int128(whole)) == rounding)
  }

  @Test(arguments: [("21.75", 87, 434), ("60.5", 75, 141), ("88.52", 659, 836), ("51.28", 20, 63)])
  func `a share that no rounding gives is not recognised`(
    text: String, part: Int, whole: Int
  ) throws {
    let printed = try #require(FixedDecimal(parsing: text).flatMap { PrintedDecimal($0) })
    #expect(printed.rounding(of: Int128(100 * part), over: Int128(whole)) == nil)
  }

  /// Compares the closed forms with a search that tries every number.
  @Test(arguments: ["0", "0.4", "5", "33.3", "41.1", "52.9", "66.66", "86.41", "99.34", "100"])
  func `the closed forms agree with trying every number`(text: String) throws {
    let printed = try #require(FixedDecimal(parsing: text).flatMap { PrintedDecimal($0) })
    for value: Int128 in 1...60 {
      let numerators = (0...value).filter { printed.rounding(of: 100 * $0, over: value) != nil }
      #expect(printed.numerators(over: value).map { Array($0) } ?? [] == numerators)

      let rises = (1...value).filter {
        printed.rounding(of: 100 * (value - $0), over: $0) != nil
      }
      let bases = printed.basesOfRise(to: value).map { Array($0) } ?? []
      #expect(bases == rises, "\(text) to \(value)")

      if printed.coefficient < 99 * printed.unit {
        let falls = (value...(value * 400)).filter {
          printed.rounding(of: 100 * ($0 - value), over: $0) != nil
        }
        #expect(printed.basesOfFall(to: value).map { Array($0) } ?? [] == falls)
        let wholes = (value...(value * 300)).filter {
          printed.rounding(of: 100 * value, over: $0) != nil
        }
        if printed.coefficient > printed.unit {
          #expect(printed.denominators(under: value).map { Array($0) } ?? [] == wholes)
        }
      }
    }
  }

  @Test func `numbers too long for exact comparison are refused`() {
    #expect(PrintedDecimal(FixedDecimal(coefficient: 10_000_000_000_000)) == nil)
    #expect(PrintedDecimal(FixedDecimal(coefficient: 1, scale: 7)) == nil)
    #expect(PrintedDecimal(FixedDecimal(coefficient: -1)) == nil)
  }

  @Test func `a ratio is rounded half up away from nought`() {
    #expect(Ratio(2000, 39).rounded(to: 2).description == "51.28")
    #expect(Ratio(1, 8).rounded(to: 2).description == "0.13")
    #expect(Ratio(-1, 8).rounded(to: 2).description == "-0.13")
  }
}
