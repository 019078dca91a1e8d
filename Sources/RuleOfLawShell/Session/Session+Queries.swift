import RuleOfLawModel
import RuleOfLawPipeline

extension Session {
  /// Answers a query and draws the answer in the form that is set.
  mutating func query(_ text: String) throws(StatementError) -> Outcome {
    let answer = try ask(text)
    lastAnswer = answer
    let drawing = settings.drawing
    let rows = settings.language.count(answer.table.rows.count, "行", "row", "rows")
    switch settings.format {
    case .table:
      let (text, isCut) = answer.table.fitted(drawing)
      return Outcome(text + closing(rows, hint: isCut ? hintOfCuts : ""))
    case .vertical:
      return Outcome(answer.table.drawn(as: .vertical, drawing) + closing(rows))
    default:
      return Outcome(answer.table.drawn(as: settings.format, drawing))
    }
  }

  /// The line under an answer for people.
  private func closing(_ rows: String, hint: String = "") -> String {
    let line = settings.language.words("（\(rows)\(hint)）", "(\(rows)\(hint))")
    return settings.drawing.paint(.faint, line) + "\n"
  }

  /// Where the words are that a narrow screen has no room for; told once.
  private var hintOfCuts: String {
    mutating get {
      if hasToldOfCuts { return "" }
      hasToldOfCuts = true
      return settings.language.words(
        "；放不下的已截短，.mode vertical 显示全文", "; what found no room is cut, .mode vertical shows all")
    }
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
