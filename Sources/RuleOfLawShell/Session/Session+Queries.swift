import RuleOfLawModel
import RuleOfLawPipeline

extension Session {
  /// Carries out a statement of the query language: answers a query, tells how it is answered, or
  /// remembers what a name stands for.
  mutating func query(_ text: String) throws(StatementError) -> Outcome {
    let (form, query): (Statement.Form, String)
    do throws(PipelineError) {
      (form, query) = try Statement.form(of: text)
    } catch {
      throw StatementError(error)
    }
    switch form {
    case .query: return try answer(to: query)
    case .explanation: return try explanation(of: query)
    case .assignment(let name, let text):
      if !parameters.contains(name) { variables[name] = text }
      return Outcome()
    case .variables:
      return Outcome(variables.names.map { "$\($0) = \(variables[$0] ?? "")\n" }.joined())
    }
  }

  /// Answers a query and draws the answer in the form that is set.
  private mutating func answer(to query: String) throws(StatementError) -> Outcome {
    let answer = try ask(query)
    lastAnswer = answer
    let drawing = settings.drawing
    let rows = settings.language.count(answer.table.rows.count, "行", "row", "rows")
    switch settings.format {
    case .table:
      let (table, hint) = shown(of: answer.table)
      if let chart = answer.plan.chart {
        return Outcome(drawn(chart, of: answer, table) + closing(rows, hint: hint))
      }
      let (text, isCut) = table.fitted(drawing)
      return Outcome(text + closing(rows, hint: hint + (isCut ? hintOfCuts : "")))
    case .vertical:
      let (table, hint) = shown(of: answer.table)
      return Outcome(table.drawn(as: .vertical, drawing) + closing(rows, hint: hint))
    case .csv where settings.marksByteOrder && !hasMarkedByteOrder:
      hasMarkedByteOrder = true
      return Outcome("\u{FEFF}" + answer.table.drawn(as: .csv, drawing))
    default:
      return Outcome(answer.table.drawn(as: settings.format, drawing))
    }
  }

  /// Sets a parameter of a script, `年度=2023`, which the `let` of the script gives way to.
  ///
  /// It is a value, a list in brackets, a range or a comparison; what has spaces is words.
  ///
  /// - Returns: whether the text is a parameter.
  public mutating func setParameter(_ text: String) -> Bool {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, Plan.isName(parts[0]), !parts[1].isEmpty else { return false }
    let isPlain = !parts[1].contains { $0.isWhitespace || "|｜\"“”".contains($0) }
    variables[String(parts[0])] = isPlain ? String(parts[1]) : Plan.quoted(String(parts[1]))
    parameters.insert(String(parts[0]))
    return true
  }

  /// The plan with the report of each row in front, where people would not know it otherwise.
  ///
  /// That is where several reports are open and the query does not choose its columns.
  private func namingReports(in plan: Plan) -> Plan {
    guard settings.columns == .usual, askedCount > 1, !plan.source.isOfTwoReports,
      plan.shape.entity != nil, plan.shape.find("report") != nil
    else { return plan }
    let names = ["report"] + plan.shape.shown.map(\.name).filter { $0 != "report" }
    return (try? plan.appending(.show(names))) ?? plan
  }

  /// The longest table that is drawn on a screen, which nobody reads to its end.
  static let longestOnScreen = 10_000

  /// The part of a table that is drawn, and what to say where that is not all of it.
  ///
  /// Only a screen has a limit: drawing cannot be stopped, and a file takes everything.
  private func shown(of table: Table) -> (table: Table, hint: String) {
    guard settings.screenWidth != nil, table.rows.count > Self.longestOnScreen else {
      return (table, "")
    }
    let limit = Self.longestOnScreen
    let hint = settings.language.words(
      "；只画出前 \(limit) 行，全部请用 .mode csv 或 rol query",
      "; the first \(limit) are drawn, .mode csv or rol query gives all")
    return (Table(columns: table.columns, rows: Array(table.rows.prefix(limit))), hint)
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

  /// Reads a query, with the last answer and the variables at hand.
  func plan(of text: String) throws(StatementError) -> Plan {
    do throws(PipelineError) {
      return try Plan(parsing: text, after: lastAnswer?.plan, variables: variables)
    } catch {
      if error.code == .unknownSource, error.correction == nil,
        let command = command(meantBy: text)
      {
        throw StatementError(error.message, at: error.span, hints: [command])
      }
      throw StatementError(error)
    }
  }

  /// What to write where a text is the name of a command without its dot.
  private func command(meantBy text: String) -> Message? {
    let words = Arguments.split(text[...])
    guard let word = words.first?.lowercased() else { return nil }
    let synonyms = ["exit": "quit", "?": "help"]
    guard let command = CommandList.named(synonyms[word] ?? word) else { return nil }
    let rest = words.dropFirst().map { " " + $0 }.joined()
    let name = word.utf8.allSatisfy { $0 < 0x80 } ? command.name : command.label
    return Message(
      "命令以点开头：.\(name)\(rest)", "a command begins with a dot: .\(command.name)\(rest)")
  }

  /// Answers a query without drawing the answer.
  ///
  /// A text that begins with `|` goes on with the query of the last answer.
  mutating func ask(_ text: String) throws(StatementError) -> Answer {
    let plan = try plan(of: text)
    let subject = try subject(of: plan)
    do throws(EvaluationError) {
      let table = try subject.dataset.run(
        namingReports(in: plan), columns: settings.columns, isCancelled: isCancelled)
      return Answer(plan: plan, table: table, subject: subject)
    } catch {
      let parted = error.code == .mixedUnits ? plan.groupedByUnit : nil
      let correction = parted.map { [Message("写作 \($0.text(in: .chinese))", "write \($0)")] }
      var told = StatementError(error.message, hints: correction ?? error.hints)
      told.proposesLine = correction != nil
      throw told
    }
  }
}
