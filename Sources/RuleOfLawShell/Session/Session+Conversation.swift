import RuleOfLawPipeline

/// What a session says to a person who types.
extension Session {
  /// The words before a statement that a person types.
  public var prompt: String { settings.language.words("法治> ", "rol> ") }
  /// The words before the further lines of a statement.
  public var continuationPrompt: String { settings.language.words("   … ", "  … ") }

  /// The words before an entry found by a search.
  public var searchPrompt: String { settings.language.words("搜历史", "search") }
  /// The words before a search that finds nothing.
  public var failedSearchPrompt: String { settings.language.words("搜不到", "not found") }

  /// What a person is told first.
  public var greeting: Outcome {
    let reports = settings.language.count(openCount, "份报告", "report", "reports")
    let opened =
      hasSample
      ? settings.language.words("已打开内置样本；", "the built-in sample is open; ")
      : settings.language.words("已打开 \(reports)；", "opened \(reports); ")
    let help = settings.language.words(
      ".help 看帮助，.quit 退出", ".help tells what can be said, .quit ends")
    return Outcome("rol \(Session.version)  \(opened)\(help)\n")
  }

  /// Whether a statement can be carried out as it is, or more of it has to come.
  public static func isComplete(_ statement: String) -> Bool {
    Statement.continuation(of: statement) == nil
  }

  /// How many spaces the line behind a statement begins with that is not complete.
  public static func indentation(behind statement: String) -> Int {
    Statement.continuation(of: statement)?.indentation ?? 0
  }

  /// Carries out an entry, which may hold several statements, up to the first that fails.
  ///
  /// `emit` takes what came of each statement, with the settings it came under. Returns whether it
  /// ended the session.
  public mutating func run(
    entry: String, _ emit: (Outcome, Settings) -> Void
  ) -> Bool {
    for statement in Statement.split(entry) {
      let outcome = run(statement.text)
      emit(outcome, settings)
      if !outcome.isFailure, isRepeatable(statement.text) { keep(statement.text) }
      if outcome.endsSession { return true }
      if outcome.isFailure { return false }
    }
    return false
  }
}
