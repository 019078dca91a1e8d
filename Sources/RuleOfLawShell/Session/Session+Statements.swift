import RuleOfLawModel

extension Session {
  /// Carries out one statement: a query, a command that begins with a dot, or nothing.
  public mutating func run(_ statement: String) -> Outcome {
    run(statement, origin: nil)
  }

  /// Carries out a statement; errors name the script and the line it comes from, if it does.
  mutating func run(_ statement: String, origin: (name: String, line: Int)?) -> Outcome {
    let clock = ContinuousClock()
    let start = clock.now
    var outcome: Outcome
    do throws(StatementError) {
      outcome = try answer(statement)
      if outcome.isFailure, let origin {
        outcome.remarks = "\(origin.name.visible):\(origin.line): " + outcome.remarks
      }
    } catch {
      outcome = Outcome(
        remarks: error.drawn(statement: statement, origin: origin, settings.drawing),
        isFailure: true)
    }
    if settings.showsTiming, !outcome.endsSession {
      outcome.remarks += settings.language.words("用时 ", "time: ")
      outcome.remarks += Self.milliseconds(clock.now - start) + "\n"
    }
    return outcome
  }

  private mutating func answer(_ statement: String) throws(StatementError) -> Outcome {
    let text = statement.drop { $0.isWhitespace }
    switch text.first {
    case nil, "#": return Outcome()
    case ".", "。", "．": return try command(text.dropFirst())
    default: return try query(statement)
    }
  }

  private mutating func command(_ text: Substring) throws(StatementError) -> Outcome {
    let words = Arguments.split(text)
    return try CommandList.command(named: words.first ?? "")
      .run(Array(words.dropFirst()), in: &self)
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
