import RuleOfLawModel

/// The tables of the page that shows a reading.
extension Table {
  /// Lists printed facts.
  static func facts(_ facts: [Fact]) -> Table {
    Table(
      columns: [
        .text("id", "编号"), .text("path", "位置"), .indicators,
        Column(name: "value", label: "数值", type: .quantity),
        .text("change", "变化"), .term("role", "角色", FactRole.self), .text("quote", "原文"),
      ],
      rows: facts.map { fact in
        Row([
          .text(fact.id.description), .text(fact.path.description), .indicators(of: fact),
          .quantity(fact.quantity), .changes(of: fact), .text(fact.role.rawValue),
          .text(fact.quote),
        ])
      })
  }

  /// Lists derived facts with their rules.
  static func derivedFacts(_ facts: [Fact]) -> Table {
    Table(
      columns: [
        .text("id", "编号"), .indicators,
        Column(name: "value", label: "数值", type: .quantity), .text("period", "时期"),
        .text("rule", "规则"), .text("from", "依据"),
      ],
      rows: facts.map { fact in
        Row([
          .text(fact.id.description), .indicators(of: fact), .quantity(fact.quantity),
          .optional(fact.period), .text(fact.provenance.rule.rawValue),
          .text(fact.provenance.derivedFrom.map(\.description).joined(separator: " ")),
        ])
      })
  }

  /// Counts numbers by kind and reason, the commonest first.
  static func numberCounts(_ numbers: [NumberMention]) -> Table {
    let kinds = Dictionary(grouping: numbers, by: \.kind)
      .sorted { ($1.value.count, $0.key.rawValue) < ($0.value.count, $1.key.rawValue) }
    return Table(
      columns: [
        .term("kind", "类型", NumberKind.self), .text("reason", "理由"), .number("count", "计数"),
      ],
      rows: kinds.flatMap { kind, numbers in
        Dictionary(grouping: numbers, by: \.reason)
          .sorted { ($1.value.count, $0.key.rawValue) < ($0.value.count, $1.key.rawValue) }
          .map { reason, numbers in
            Row([.text(kind.rawValue), .text(reason.rawValue), .count(numbers.count)])
          }
      })
  }

  /// Lists every number with its line.
  static func numbers(of reading: Reading) -> Table {
    var lines = LineCounter(reading.text.string)
    return Table(
      columns: [
        .number("line", "行"), .text("text", "正文"), .term("kind", "类型", NumberKind.self),
        .text("reason", "理由"), .text("path", "位置"),
      ],
      rows: reading.numbers.map { number in
        Row([
          .count(lines.line(of: number.span.start)), .text(String(reading.text[number.span])),
          .text(number.kind.rawValue), .text(number.reason.rawValue),
          .text(number.path.description),
        ])
      })
  }

  /// Lists commitments.
  static func commitments(_ commitments: [Commitment]) -> Table {
    Table(
      columns: [
        .text("path", "位置"), .term("verb", "动词", CommitmentVerb.self), .text("target", "目标"),
        .text("due", "期限"), .text("problems", "问题"), .text("text", "正文"),
      ],
      rows: commitments.map { commitment in
        Row([
          .text(commitment.path.description), .text(commitment.verb.rawValue),
          .optional(commitment.target), .optional(commitment.due),
          .text(commitment.problems.map(\.description).joined(separator: " ")),
          .text(commitment.text),
        ])
      })
  }
}

extension Table.Column {
  fileprivate static var indicators: Table.Column {
    Table.Column(
      name: "indicator", label: "指标", type: .term, vocabulary: Vocabulary.indicators)
  }
}

extension Value {
  /// The indicators of a fact; its label as printed where the vocabulary has none.
  fileprivate static func indicators(of fact: Fact) -> Value {
    guard !fact.indicators.isEmpty else { return .text("(\(fact.label))") }
    return .list(fact.indicators.map { .text($0.rawValue) })
  }

  /// The printed comparisons of a fact as a reader writes them: `+49.2%`, `164个 →`.
  fileprivate static func changes(of fact: Fact) -> Value {
    let changes = [fact.change].compactMap { $0 } + fact.moreChanges
    return .text(
      changes.map { change in
        if let from = change.from, change.size == nil { return "\(from)\(change.unit) →" }
        let sign = change.direction == .down ? "-" : change.direction == .up ? "+" : "="
        return sign + (change.size?.description ?? "") + change.unit.description
      }.joined(separator: " "))
  }
}

/// Finds the lines of offsets that come in rising order, in one pass over the text.
private struct LineCounter {
  private let text: String
  private var offset = 0
  private var line = 1

  init(_ text: String) { self.text = text }

  /// Returns the line of an offset, from 1.
  mutating func line(of target: Int) -> Int {
    let bytes = text.utf8.span
    if target < offset { (offset, line) = (0, 1) }
    while offset < min(target, bytes.count) {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
