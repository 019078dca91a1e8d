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

  /// The plan with the report of each row in front, where people would not know it otherwise.
  ///
  /// That is where several reports are open and the query does not choose its columns.
  private func namingReports(in plan: Plan) -> Plan {
    guard settings.format.columns == .usual, askedCount > 1, plan.shape.entity != nil,
      plan.shape.find("report") != nil
    else { return plan }
    let names = ["report"] + plan.shape.shown.map(\.name).filter { $0 != "report" }
    return (try? plan.appending(.show(names))) ?? plan
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
      let table = try dataset.run(
        namingReports(in: plan), columns: settings.format.columns, isCancelled: isCancelled)
      return Answer(plan: plan, table: table)
    } catch {
      throw StatementError(error.message, hints: error.hints)
    }
  }
}
