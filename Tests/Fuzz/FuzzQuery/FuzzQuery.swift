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
  let continuation = Statement.continuation(of: text)
  precondition(continuation.map { $0.indentation <= 42 } ?? true, "a line is set in a little")
  for statement in Statement.split(text) {
    do throws(PipelineError) {
      let (form, query) = try Statement.form(of: statement.text)
      if case .assignment(let name, let text) = form { variables[name] = text }
      guard form == .query || form == .explanation else { continue }
      check(try Plan(parsing: query, variables: variables))
    } catch {
      check(error, of: statement, with: variables)
    }
  }
  return 0
}

/// Stops where a mistake has no place, or what it proposes to type instead is no query.
private func check(_ error: PipelineError, of statement: Statement, with variables: Variables) {
  precondition(error.span.end <= statement.text.utf8.count, "a span lies inside the statement")
  precondition(!error.message.chinese.isEmpty && !error.message.english.isEmpty, "a sentence")
  guard let correction = error.correction else { return }
  let corrected = try? Plan(parsing: correction, variables: variables)
  precondition(corrected != nil, "what is proposed reads as a query")
}

/// Stops where a plan does not read back as itself, its text seems unfinished, or its answer depends
/// on columns.
private func check(_ plan: Plan) {
  for language in [Language.english, .chinese] {
    let text = plan.text(in: language)
    precondition((try? Plan(parsing: text)) == plan, "the text of a plan reads back as the plan")
    precondition(Statement.isComplete(text), "the text of a plan is one finished statement")
  }
  var dataset = FuzzDataset.all
  let answer = try? dataset.run(plan)
  dataset.prepare(for: plan)
  precondition((try? dataset.run(plan)) == answer, "columns do not change an answer")
  if let parted = plan.groupedByUnit {
    precondition((try? Plan(parsing: parted.description)) == parted, "a parted group reads back")
  }
}
