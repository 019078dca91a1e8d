import Foundation
import RuleOfLawModel
import RuleOfLawPipeline
import TestSupport
import Testing

@Suite struct `Documentation of the query language` {
  private static let page = (try? Project.text(of: "Docs/QueryLanguage.md")) ?? ""

  /// The statements of the blocks marked as queries.
  private static let examples: [String] = page.components(separatedBy: "```rol\n").dropFirst()
    .flatMap { Statement.split($0.components(separatedBy: "```")[0]) }
    .map(\.text)

  @Test func `every example is a query, and answers`() throws {
    #expect(Self.examples.count > 50)
    var generator = DatasetGenerator(seed: 3)
    let dataset = generator.dataset(readings: 2, facts: 30)
    var variables = Variables()
    for example in Self.examples {
      do {
        let (form, query) = try Statement.form(of: example)
        if case .assignment(let name, let text) = form { variables[name] = text }
        guard form == .query || form == .explanation else { continue }
        let plan = try Plan(parsing: query, variables: variables)
        #expect(try Plan(parsing: plan.description) == plan)
        #expect(try Plan(parsing: plan.text(in: .chinese)) == plan)
        _ = try dataset.run(plan)
      } catch let error as EvaluationError where error.code == .mixedUnits {
        continue
      } catch {
        Issue.record("\(example)\n\(error)")
      }
    }
  }

  @Test func `every field of every source is on the page in both tongues`() {
    for entity in Entity.allCases {
      #expect(Self.page.contains("| \(entity.name) \(entity.label) |"))
      for field in entity.schema.fields {
        #expect(Self.page.contains("\(field.name) \(field.label)"), "\(entity) \(field.name)")
      }
    }
    for keyword in Keyword.allCases {
      #expect(
        Self.page.contains("`\(keyword.name)") || Self.page.contains(keyword.name), "\(keyword)")
      #expect(Self.page.contains(keyword.label), "\(keyword)")
    }
  }
}
