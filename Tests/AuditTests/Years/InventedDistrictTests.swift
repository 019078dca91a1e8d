import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

@testable import RuleOfLawAudit

/// What was planted in the reports of the invented district comes out, and nothing else.
struct InventedDistrictTests {
  private static func reading(_ year: String) throws -> Reading {
    Reader().read(try Project.text(of: "Playground-scripts/Reports/chengxi-\(year).txt"))
  }

  @Test(arguments: [("2021", "2022"), ("2022", "2023")])
  func `every commitment came to what was planted`(from: String, to: String) throws {
    let table = try Project.text(of: "Playground-scripts/Reports/promises.tsv")
    let planted = table.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t").map(String.init)
    }.filter { $0[0] == from && $0[1] == to }
    let tracking = PromiseTracking(of: try Self.reading(from), in: try Self.reading(to))
    #expect(
      tracking.promises.map { [$0.text, $0.status.rawValue] } == planted.map { [$0[2], $0[3]] })
  }

  @Test(arguments: [
    ("2021", "2022", ["enforcement.penalties"]), ("2022", "2023", []),
  ])
  func `a change that the year before does not bear out is found`(
    from: String, to: String, planted: [String]
  ) throws {
    let comparison = YearComparison(of: try Self.reading(from), and: try Self.reading(to))
    let found = comparison.measures.filter { $0.outcome == .differs || $0.outcome == .restated }
    #expect(found.map { $0.indicator?.rawValue ?? "" } == planted)
    #expect(comparison.measures.filter { $0.outcome == .agrees }.count >= 7)
  }
}
