import RuleOfLawModel
import Testing

@testable import RuleOfLawReader

struct MeasureWordsTests {
  @Test func `every measure word is told apart by sets of units`() {
    let words = MeasureWords.standard
    for (number, unit) in words.units.enumerated() {
      #expect(UnitCode(number).number == number && UnitCode(number).unit == unit)
      #expect(words.number(of: unit) == number)
      let set = UnitSet([unit], withRelatives: false)
      #expect(words.units.indices.filter { set.contains($0) } == [number], "\(unit)")
    }
    for code in [UnitCode.none, .proportion, .ratio] { #expect(code.number == nil) }
  }
}
