import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

@testable import RuleOfLawAudit

/// What was planted in the reports of the invented district comes out, and nothing else.
struct InventedDistrictTests {
  private static func reading(_ year: String) throws -> Reading {
    try report("chengxi-" + year)
  }

  private static func report(_ name: String) throws -> Reading {
    Reader().read(try Project.text(of: "Playground-scripts/Reports/\(name).txt"))
  }

  @Test(arguments: [
    ("chengxi-2021", "chengxi-2022"), ("chengxi-2022", "chengxi-2023"),
    ("chengxi-2023", "weigang-2023"), ("weigang-2023", "chengxi-2022"),
  ])
  func `sentences that were carried over are found`(from: String, to: String) throws {
    let table = try Project.text(of: "Playground-scripts/Reports/carried.tsv")
    let planted = table.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t").map(String.init)
    }.filter { $0[0] == from && $0[1] == to }
    let later = try Self.report(to)
    let carried = CarriedText(in: later, from: try Self.report(from))
    #expect(
      carried.sentences.map {
        String(later.text[$0.span]).filter { !$0.isNewline }
      } == planted.map { $0[2] })
    #expect((carried.share ?? 0) < 3)
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

  @Test(arguments: [("2021", "2022"), ("2022", "2023")])
  func `what is told in another way than the year before is found`(
    from: String, to: String
  ) throws {
    let table = try Project.text(of: "Playground-scripts/Reports/changes.tsv")
    let planted = table.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0[0] == from && $0[1] == to }
    let comparison = YearComparison(of: try Self.reading(from), and: try Self.reading(to))
    let found = comparison.measures.filter {
      [.differs, .restated, .redefined].contains($0.outcome)
    }
    #expect(
      found.map {
        [
          from, to, $0.label, $0.outcome.rawValue, $0.restated?.description ?? "",
          $0.definition ?? "",
        ]
      }.sorted { $0[2] < $1[2] } == planted.sorted { $0[2] < $1[2] })
    #expect(comparison.measures.filter { $0.outcome == .agrees }.count >= 7)
    #expect(
      Set(comparison.findings.filter { $0.severity == .warning }.map(\.rule.rawValue))
        == Set(
          planted.compactMap {
            ["differs": "comparison.growth", "restated": "comparison.restated"][$0[3]]
          }))
  }
}
