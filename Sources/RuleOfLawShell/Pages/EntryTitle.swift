import RuleOfLawModel

extension Dataset.Entry {
  /// The words by which a report is told from others: its title, else its file.
  func title(in language: Language) -> String {
    let report = reading.report
    if !report.title.isEmpty { return report.title.visible }
    return (report.file ?? language.words("（没有标题）", "(no title)")).visible
  }
}
