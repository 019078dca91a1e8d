import Foundation
import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

/// The built-in sample and the report that it digests hold the same facts.
struct SampleTests {
  @Test func `the sample has three parts with eight, five and five items`() {
    let report = Reader().read(BuiltInSample.text).report
    #expect(report.title == "江南区人民政府2022年法治政府建设工作报告")
    #expect(report.parts.map(\.items.count) == [8, 5, 5])
    #expect(report.parts.map(\.role) == [.results, .problems, .plan])
  }

  @Test(.enabled(if: SharedFolder.isPresent, "\(SharedFolder.notice)"))
  func `the report is read from end to end`() throws {
    let report = Reader().read(try SharedFolder.text(of: "reports/jiangnan-2022.txt")).report
    #expect(report.title == "江南区人民政府2022年法治政府建设工作报告")
    #expect(report.authority?.name == "江南区人民政府")
    #expect(report.authority?.kind == .government)
    #expect(report.authority?.level == .county)
    #expect(report.year == 2022)
    #expect(report.published == CivilDate(year: 2023, month: 3, day: 29))
    #expect(report.source == "江南区司法局")
    #expect(report.parts.map(\.items.count) == [8, 5, 5])
    #expect(report.parts.map(\.role) == [.results, .problems, .plan])
  }

  @Test(.enabled(if: SharedFolder.isPresent, "\(SharedFolder.notice)"))
  func `the facts of the report are the gold facts, in order`() throws {
    let gold = try #require(try GoldText.read("gold/jiangnan-2022.jsonl").first)
    let facts = Reader().read(gold.text).facts
    #expect(facts.map(Self.line) == gold.facts.map(Self.line))
  }

  @Test(.enabled(if: SharedFolder.isPresent, "\(SharedFolder.notice)"))
  func `the facts of the sample are those of the report`() throws {
    let report = Reader().read(try SharedFolder.text(of: "reports/jiangnan-2022.txt"))
    let sample = Reader().read(BuiltInSample.text)
    #expect(sample.facts.map(Self.line).sorted() == report.facts.map(Self.line).sorted())
  }

  /// A fact in one line: value, unit, change, indicator, scope, role, place.
  private static func line(_ fact: Fact) -> String {
    let change = fact.change.map {
      "\($0.direction) \($0.size?.normalized.description ?? "-")"
    }
    return [
      fact.quantity.magnitude?.normalized.description ?? "-", fact.quantity.unit.rawValue,
      change ?? "-", fact.indicators.map(\.rawValue).joined(separator: "+"),
      fact.scope?.rawValue ?? "-", fact.role.rawValue, fact.path.description,
    ].joined(separator: " ")
  }

  private static func line(_ fact: GoldFact) -> String {
    let change = fact.change.map { change in
      "\(change.direction) \(change.value.map { "\($0)" } ?? "-")"
    }
    return [
      fact.value.map { "\($0)" } ?? "-", fact.unit, change ?? "-", fact.indicator ?? "",
      fact.scope ?? "-", fact.role ?? "result", fact.path ?? "",
    ].joined(separator: " ")
  }
}
