import RuleOfLawModel
import RuleOfLawPipeline

/// Reads the bytes of a fuzzer as statements and stops where a promise about queries breaks.
///
/// Built by `ROL_FUZZ=1 swift build -c release --sanitize=fuzzer --product FuzzQuery`.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
  let text = unsafe String(decoding: buffer, as: UTF8.self)
  var variables = Variables()
  for statement in Statement.split(text) {
    do throws(PipelineError) {
      let (form, query) = try Statement.form(of: statement.text)
      if case .assignment(let name, let text) = form { variables[name] = text }
      guard form == .query || form == .explanation else { continue }
      check(try Plan(parsing: query, variables: variables))
    } catch {
      precondition(error.span.end <= statement.text.utf8.count, "a span lies inside the statement")
    }
  }
  return 0
}

/// Stops where a plan does not read back as itself, or its answer depends on columns.
private func check(_ plan: Plan) {
  for language in [Language.english, .chinese] {
    let again = try? Plan(parsing: plan.text(in: language))
    precondition(again == plan, "the text of a plan reads back as the plan")
  }
  var dataset = Dataset([Dataset.Entry(Reading(text: SourceText("一")))])
  let answer = try? dataset.run(plan)
  dataset.prepare(for: plan)
  precondition((try? dataset.run(plan)) == answer, "columns do not change an answer")
}
