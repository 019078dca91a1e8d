import RuleOfLawDocuments
import RuleOfLawModel
import RuleOfLawPipeline

extension Session {
  /// Remembers an entry that a person made, a statement at a time, for this session and later ones.
  ///
  /// An entry that begins with a space is left out, so that there is a way to say what nobody is to
  /// find again.
  ///
  /// - Returns: the statements to be recalled, and what is to be said the first time that they
  ///   cannot be kept.
  public mutating func remember(_ entry: String) -> (statements: [String], remarks: Outcome) {
    guard entry.first?.isWhitespace != true else { return ([], Outcome()) }
    let statements = Statement.split(entry).map(\.text)
    var outcome = Outcome()
    for statement in statements {
      do throws(SystemError) {
        try history?.add(
          StatementHistory.Record(
            time: LocalTime.now, folder: FileSystem.workingFolder ?? "", statement: statement),
          isSafe: settings.isSafe)
      } catch {
        let reason = error.message.text(in: settings.language)
        outcome.remarks += settings.language.words(
          "历史没有保存：\(reason)\n", "history is not kept: \(reason)\n")
      }
    }
    return (statements, outcome)
  }
}
