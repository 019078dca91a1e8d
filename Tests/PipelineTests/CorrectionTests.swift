import RuleOfLawModel
import RuleOfLawPipeline
import Testing

/// What is proposed for a mistake is a query.
@Suite struct `Corrections` {
  private static let examples: [(code: String, entry: String)] = QueryMistake.all.flatMap {
    mistake in
    mistake.examples.map { (mistake.code.rawValue, $0) }
  }

  @Test(arguments: examples)
  func `an example has the mistake that it stands for, and what is proposed reads`(
    code: String, entry: String
  ) throws {
    var variables = Variables()
    for statement in Statement.split(entry) {
      do throws(PipelineError) {
        let (form, query) = try Statement.form(of: statement.text)
        if case .assignment(let name, let text) = form {
          variables[name] = text
          continue
        }
        let plan = try Plan(parsing: query, variables: variables)
        // It reads, so its data must be what it fails on.
        let answers: [Diagnostic.Code] = [.mixedUnits, .overflow, .tooLargeAnswer]
        #expect(answers.contains { $0.rawValue == code }, "\(plan)")
      } catch {
        #expect(error.code.rawValue == code, "\(error.message.english)")
        #expect(error.span.end <= statement.text.utf8.count)
        #expect(!error.hints.isEmpty, "\(error.message.english)")
        if let line = error.correction {
          _ = try Plan(parsing: line, variables: variables)
          #expect(error.hints.first == Message("写作 \(line)", "write \(line)"))
        }
      }
    }
  }

  @Test func `most mistakes have a query that runs as their hint`() {
    let corrected = Self.examples.filter { example in
      do throws(PipelineError) {
        _ = try Plan(parsing: example.entry)
        return false
      } catch {
        return error.correction != nil
      }
    }
    #expect(corrected.count * 4 >= Self.examples.count * 3, "\(corrected.count)")
  }

  @Test func `every code of a query has an entry`() {
    let codes = QueryMistake.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.rawValue.hasPrefix("query.") })
  }
}
