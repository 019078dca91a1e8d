internal import RuleOfLawModel

extension Scene {
  /// Whole statements of other languages: `SELECT … FROM …`, `=SUM(value)`.
  var wholeStatements: [Repair] {
    guard let first = tokens.first, place <= 1 else { return [] }
    let whole = SourceSpan(0, text.utf8.count)
    if ["select", "from"].contains(first.word) {
      return SelectStatement(tokens, in: text).map { [Repair(whole, $0.pipeline)] } ?? []
    }
    return SheetFormula(tokens, in: text).map { [Repair(whole, $0.pipeline)] } ?? []
  }
}

/// A statement of SQL, as far as it says what a pipeline can say.
private struct SelectStatement {
  /// The words of each clause by its keyword.
  private var clauses: [String: ArraySlice<LooseToken>] = [:]
  private let text: String

  /// Cuts a statement into its clauses; nil where it names no source.
  init?(_ tokens: [LooseToken], in text: String) {
    self.text = text
    let tokens = tokens.filter { !$0.isSign(";") }
    let heads = tokens.indices.filter {
      ["select", "from", "where", "group", "having", "order", "limit"].contains(tokens[$0].word)
    }
    for (index, head) in heads.enumerated() {
      let end = index + 1 < heads.count ? heads[index + 1] : tokens.count
      clauses[tokens[head].word] = tokens[(head + 1)..<end].drop { $0.word == "by" }
    }
    guard clauses["from"]?.isEmpty == false else { return nil }
  }

  private func written(_ tokens: ArraySlice<LooseToken>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    let span = first.span.union(last.span)
    return String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
  }

  /// The parts of a list that stand between commas outside brackets.
  private func list(_ clause: String) -> [ArraySlice<LooseToken>] {
    var depth = 0
    return (clauses[clause] ?? []).split { token in
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth -= 1 }
      return depth == 0 && token.isSign(",")
    }
  }

  /// The same as a pipeline, names as they were.
  var pipeline: String {
    var stages = [clauses["from"]?.first?.text ?? ""]
    if let condition = clauses["where"], !condition.isEmpty {
      stages.append("where " + written(condition))
    }
    let chosen = list("select").map { column in
      column.firstIndex { $0.word == "as" }.map { column[..<$0] } ?? column
    }
    let aggregates = chosen.filter { $0.dropFirst().first?.isSign("(") == true }.map(aggregate)
    let isDistinct = chosen.first?.first?.word == "distinct"
    if let keys = clauses["group"], !keys.isEmpty {
      let computed = aggregates.isEmpty ? ["count"] : aggregates
      stages.append("group \(written(keys)): " + computed.joined(separator: ", "))
    } else if !aggregates.isEmpty {
      stages.append(aggregates.joined(separator: ", "))
    } else if !chosen.isEmpty, chosen.first?.first?.text != "*" {
      let names = chosen.map { written($0.drop { $0.word == "distinct" }) }.filter { !$0.isEmpty }
      stages.append((isDistinct ? "distinct " : "show ") + names.joined(separator: " "))
    }
    if let condition = clauses["having"], !condition.isEmpty {
      stages.append("where " + written(condition))
    }
    let keys = list("order").map { key in
      let name = key.prefix { $0.word != "desc" && $0.word != "asc" }
      return (key.last?.word == "desc" ? "-" : "") + written(name)
    }
    if !keys.isEmpty { stages.append("sort " + keys.joined(separator: " ")) }
    if let count = clauses["limit"]?.first { stages.append("take " + count.text) }
    return stages.joined(separator: " | ")
  }

  /// `COUNT(*)` is `count`; other names are those of the pipeline in small letters.
  private func aggregate(_ column: ArraySlice<LooseToken>) -> String {
    let name = column.first?.word ?? ""
    let inside = written(column.dropFirst(2).dropLast())
    return inside == "*" || inside.isEmpty ? name : "\(name)(\(inside))"
  }
}

/// A formula of a spreadsheet: `=SUMIF(area,"disputes",value)`.
private struct SheetFormula {
  let pipeline: String

  init?(_ tokens: [LooseToken], in text: String) {
    let tokens = Array(tokens.drop { $0.isSign("=") })
    guard tokens.count >= 3, tokens[1].isSign("("), tokens[0].kind == .word else { return nil }
    let arguments = tokens.dropFirst(2).filter { $0.kind != .sign }
    let isConditional = tokens[0].word.hasSuffix("if") || tokens[0].word.hasSuffix("ifs")
    let name = String(tokens[0].word.prefix { $0.isLetter })
      .replacingEnd("ifs").replacingEnd("if")
    let functions: [String: Keyword] = [
      "sum": .sum, "average": .mean, "avg": .mean, "count": .count, "counta": .count, "max": .max,
      "min": .min, "median": .median,
    ]
    if name == "filter", let comma = tokens.firstIndex(where: { $0.isSign(",") }),
      let source = arguments.first, let last = tokens.last, last.isSign(")"),
      comma + 1 < tokens.count - 1
    {
      let span = SourceSpan(tokens[comma + 1].span.start, last.span.start)
      pipeline =
        "\(source.text) | where "
        + String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
      return
    }
    guard let function = functions[name] else { return nil }
    var source = "facts"
    var column = arguments.first?.text ?? "value"
    if isConditional {
      guard arguments.count >= 2 else { return nil }
      let condition = "\(arguments[0].text):\(Plan.quotedIfNeeded(arguments[1].text))"
      source += " " + condition
      column = arguments.count > 2 ? arguments[2].text : "value"
    }
    pipeline =
      function == .count
      ? "\(source) | count" : "\(source) | group unit: \(function.name)(\(column))"
  }
}

extension String {
  /// The text without an ending.
  fileprivate func replacingEnd(_ end: String) -> String {
    hasSuffix(end) ? String(dropLast(end.count)) : self
  }
}
