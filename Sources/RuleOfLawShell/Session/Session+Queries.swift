import RuleOfLawModel
import RuleOfLawPipeline

extension Session {
  /// Answers a query and draws the answer in the form that is set.
  mutating func query(_ text: String) throws(StatementError) -> Outcome {
    let answer = try ask(text)
    lastAnswer = answer
    let drawing = settings.drawing
    var output = answer.table.drawn(as: settings.format, drawing)
    if settings.format == .table || settings.format == .vertical {
      let rows = settings.language.count(answer.table.rows.count, "行", "row", "rows")
      output += drawing.paint(.faint, settings.language.words("（\(rows)）", "(\(rows))")) + "\n"
    }
    return Outcome(output)
  }

  /// Answers a query without drawing the answer.
  ///
  /// A text that begins with `|` goes on with the query of the last answer.
  mutating func ask(_ text: String) throws(StatementError) -> Answer {
    let plan: Plan
    do throws(PipelineError) {
      plan = try Plan(parsing: text, after: lastAnswer?.plan)
    } catch {
      throw StatementError(error.message, at: error.span, hints: error.hints)
    }
    do throws(EvaluationError) {
      let table = try dataset.run(plan, columns: settings.format.columns, isCancelled: isCancelled)
      return Answer(plan: plan, table: table)
    } catch {
      throw StatementError(error.message, hints: error.hints)
    }
  }
}
