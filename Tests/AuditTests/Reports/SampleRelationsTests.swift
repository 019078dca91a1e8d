import RuleOfLawAudit
import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

/// The relations worked through by hand on the sample report, on the report and on its digest.
@Suite struct SampleRelationsTests {
  private static let digest = Reader().read(BuiltInSample.text)
  private static let report = (try? SharedFolder.text(of: "reports/jiangnan-2022.txt")).map {
    Reader().read($0)
  }

  private func check(_ relation: SampleRelation, on reading: Reading) {
    let findings = Audit().findings(in: reading)
    let found = findings.filter { relation.fits($0, in: reading) }
    #expect(
      found.count == 1,
      "\(findings.filter { $0.rule == relation.rule }.map { [$0.computed ?? "", $0.message.chinese] })"
    )
  }

  @Test(
    .enabled(if: SharedFolder.isPresent, .init(rawValue: SharedFolder.notice)),
    arguments: SampleRelation.all)
  func `a relation of the report comes out as worked by hand`(relation: SampleRelation) throws {
    check(relation, on: try #require(Self.report))
  }

  /// The digest has no period of a local plan, no lists of fields, and calls nothing carried out.
  @Test(arguments: SampleRelation.all.filter { !["E27", "E43", "E44", "E45"].contains($0.name) })
  func `a relation of the built-in digest comes out the same`(relation: SampleRelation) {
    check(relation, on: Self.digest)
  }

  @Test(.enabled(if: SharedFolder.isPresent, .init(rawValue: SharedFolder.notice)))
  func `every relation of the table is named`() {
    let silent = ["E40", "E41", "E46"]
    let named = Set(SampleRelation.all.map(\.name) + silent)
    #expect(named == Set((1...47).map { "E\($0)" }))
  }

  @Test(arguments: [
    // E40: a hedged count of opinions, with counts of other things beside it.
    ["counsel.legalOpinions", "counsel.disputesHandled", "counsel.difficultPetitionsHandled"],
    // E46: requests answered in time say nothing of where departments publish their reports.
    ["disclosure.proactive", "disclosure.onRequest"],
  ])
  func `figures between which nothing can be proved draw no doubt`(names: [String]) {
    let indicators = Set(names.map { Indicator($0) })
    for reading in [Self.digest, Self.report].compactMap({ $0 }) {
      let facts = Set(
        reading.facts.filter { !indicators.isDisjoint(with: $0.indicators) }.map(\.id))
      let doubts = Audit().findings(in: reading).filter {
        $0.confidence != .presumed && !facts.isDisjoint(with: $0.facts)
      }
      #expect(!facts.isEmpty)
      #expect(doubts.isEmpty)
    }
  }

  @Test func `hedged opinions are left untested for being hedged`() {
    let untested = Untested.all(in: Self.digest, besides: Audit().findings(in: Self.digest))
    let hedged = untested.first { $0.reason == .hedged }
    let indicators = hedged?.facts.compactMap(Self.digest.fact).flatMap(\.indicators) ?? []
    #expect(indicators.contains(Indicator("counsel.legalOpinions")))
  }

  /// E41, and the column of the requirements.
  @Test(.enabled(if: SharedFolder.isPresent, .init(rawValue: SharedFolder.notice)))
  func `the requirements of the report come out as read by hand`() throws {
    let results = Audit().requirements(in: try #require(Self.report)).map {
      "\($0.id) \($0.result)"
    }
    #expect(
      results == [
        "R1 pass", "R2 pass", "R3 pass", "R4 pass", "R5 pass", "R6 pass", "R7 partial", "R8 pass",
        "R8a partial", "R9 pass", "R10 notApplicable", "R11 unknown", "R12 unknown", "R13 partial",
        "R14 pass", "R15 notApplicable", "R16 notApplicable", "Q1 partial", "Q2 pass", "Q3 partial",
      ])
  }

  @Test func `nothing else is doubted`() {
    for reading in [Self.digest, Self.report].compactMap({ $0 }) {
      let doubts = Audit().findings(in: reading).filter { $0.severity > .info }
      #expect(
        doubts.map(\.rule) == ["growth.wholeBase", "rate.wholeNumerator", "target.presupposed"])
    }
  }

  @Test func `the figures imply what the report does not print`() {
    for reading in [Self.digest, Self.report].compactMap({ $0 }) {
      let derived = Audit().derivedFacts(in: reading)
      let lines = derived.map {
        "\($0.id) \($0.indicators[0]) \($0.quantity) \($0.scope?.rawValue ?? "-") "
          + "\($0.period ?? "-") \($0.provenance.rule)"
      }
      #expect(
        lines == [
          "d1 inspection.total 4次 - 2022 sum.implied",
          "d2 oversight.proposals 271件 - 2022 sum.implied",
          "d3 reconsideration.pending 24件以上 - 2022 flow.balance",
          "d4 reconsideration.correctionRate 约34.37% - 2021 growth.rateReading",
          "d5 litigation.cases 297件 government 2021 growth.wholeBase",
          "d6 litigation.headAppearanceRate 约79.68% government 2021 growth.rateReading",
          "d7 mediation.accepted 1513件 - 2022 rate.recoveredWhole",
        ])
      #expect(derived.allSatisfy { $0.isDerived && !$0.provenance.derivedFrom.isEmpty })
    }
  }

  @Test func `the same figures give the same findings in the same order`() {
    let first = Audit().findings(in: Self.digest)
    #expect(Audit(rules: [AuditRule].standard.reversed()).findings(in: Self.digest) == first)
  }
}
