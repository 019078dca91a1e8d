import RuleOfLawModel

extension Session {
  /// Draws entries of the vocabulary, with their number.
  func listing(_ table: Table) -> Outcome {
    let format = settings.format
    let text = table.drawn(as: format, settings.drawingUnnumbered)
    guard format == .table || format == .vertical else { return Outcome(text) }
    let count = settings.language.count(table.rows.count, "条", "entry", "entries")
    let line = settings.language.words("（\(count)）", "(\(count))")
    return Outcome(text + settings.drawing.paint(.faint, line) + "\n")
  }
}
