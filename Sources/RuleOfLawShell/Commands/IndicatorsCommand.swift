import RuleOfLawModel

/// Looks up what figures can measure (指标).
struct IndicatorsCommand: Command {
  let name = "indicators"
  let label = "指标"
  let usage = "[WORDS]"
  let summary = Message("查指标表，可按词查找", "look up the indicators, with words to look for")
  let discussion: Message? = Message(
    "词可以是指标名、中文名、领域或报告中的说法；写几个词时须全部符合。",
    "Words may be of the name, the label, the area or the wording of reports; all have to fit.")
  let examples = [".indicators", ".indicators 复议 率"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    let found = IndicatorDefinition.all.filter { $0.haystack.haveAll(arguments) }
    // The wordings find room where a field has a line of its own.
    let showsWordings = session.settings.format.columns == .every
    let wordings: [Table.Column] = showsWordings ? [.text("wordings", "说法")] : []
    let table = Table(
      columns: [
        .text("indicator", "指标"), .text("label", "名称"), .term("area", "领域", Area.self),
        .term("kind", "种类", IndicatorKind.self), .text("unit", "单位"),
      ] + wordings,
      rows: found.map { entry in
        let label = session.settings.language.words(entry.label, entry.englishLabel)
        return Table.Row(
          [
            .text(entry.indicator.rawValue), .text(label), .text(entry.area.rawValue),
            .text(entry.kind.rawValue), .text(entry.unit.rawValue),
          ] + (showsWordings ? [.text(entry.wordings.joined(separator: "; "))] : []))
      })
    return session.listing(table)
  }
}

extension IndicatorDefinition {
  /// What may be looked for in it.
  fileprivate var haystack: [String] {
    [indicator.rawValue, label, englishLabel, area.rawValue, area.label] + wordings
  }
}
