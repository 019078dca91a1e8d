import RuleOfLawDocuments
import RuleOfLawPipeline

extension Session {
  /// How deep scripts may read one another.
  static let scriptDepthLimit = 16

  /// Carries out the statements of a script, as a rule up to the first that fails.
  ///
  /// - Parameters:
  ///   - text: the script.
  ///   - name: the name that errors give.
  ///   - echo: whether each statement is shown before its answer.
  ///   - keepsGoing: whether the statements behind one that fails are carried out, too.
  ///   - emit: takes what came of each statement as soon as it has come.
  /// - Returns: whether all statements succeeded, and whether one ended the session.
  @discardableResult
  public mutating func run(
    script text: String, name: String, echo: Bool = false, keepsGoing: Bool = false,
    _ emit: (Outcome) -> Void
  ) -> (succeeded: Bool, ended: Bool) {
    var succeeded = true
    for statement in Script(text).statements {
      if echo { emit(Outcome(echoed(statement.text))) }
      let outcome = run(statement.text, origin: (name, statement.line))
      emit(outcome)
      if outcome.isFailure { succeeded = false }
      if outcome.endsSession { return (succeeded, true) }
      if !succeeded, !keepsGoing { break }
    }
    return (succeeded, false)
  }

  /// Carries out a script file, or standard input for `-`.
  public mutating func run(
    scriptFile path: String, echo: Bool = false, keepsGoing: Bool = false, _ emit: (Outcome) -> Void
  ) -> ExitStatus {
    do throws(DocumentError) {
      let script = try DocumentBatch.read(path)
      let end = run(
        script: script.text, name: path, echo: echo, keepsGoing: keepsGoing, emit)
      return end.succeeded ? .done : .failed
    } catch {
      emit(Outcome(remarks: drawn(error), isFailure: true))
      return .unreadable
    }
  }

  private func echoed(_ statement: String) -> String {
    let lines = statement.lines.map(\.visible)
    return prompt + lines.joined(separator: "\n" + continuationPrompt) + "\n"
  }
}
