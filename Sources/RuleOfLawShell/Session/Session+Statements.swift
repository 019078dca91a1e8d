import RuleOfLawDocuments
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
    let file = outputFile
    var outcome: Outcome
    do throws(StatementError) {
      outcome = try answer(statement)
      // A script may have turned answers elsewhere; then it has written its own.
      if let file, file === outputFile { try write(&outcome, to: file) }
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

  /// Writes an answer to a file instead of showing it; a file that fails is given up.
  private mutating func write(
    _ outcome: inout Outcome, to file: OutputFile
  ) throws(StatementError) {
    do throws(SystemError) {
      try file.write(outcome.output)
      outcome.output = ""
    } catch {
      outputFile = nil
      throw StatementError(about: file.path, error)
    }
  }

  private mutating func answer(_ statement: String) throws(StatementError) -> Outcome {
    let text = statement.drop { $0.isWhitespace }
    guard let first = text.first, first != "#" else { return Outcome() }
    return try Self.commandMarks.contains(first)
      ? command(text.dropFirst(), of: statement) : query(statement)
  }

  private mutating func command(
    _ text: Substring, of statement: String
  ) throws(StatementError) -> Outcome {
    let words = Arguments.split(text)
    let command = try CommandList.command(named: words.first ?? "")
    guard command.takesLine else { return try command.run(Array(words.dropFirst()), in: &self) }
    let line = text.drop { !$0.isWhitespace }.drop { $0.isWhitespace }
    do throws(StatementError) {
      return try command.run(line.isEmpty ? [] : [String(line)], in: &self)
    } catch {
      // A place in the line is one in the statement.
      var error = error
      let start = statement.utf8.distance(from: statement.startIndex, to: line.startIndex)
      error.span = error.span.map { SourceSpan($0.start + start, $0.end + start) }
      throw error
    }
  }

  /// Whether a statement means something when what was asked is done over again.
  func isRepeatable(_ statement: String) -> Bool {
    let text = statement.drop { $0.isWhitespace }
    guard let first = text.first, Self.commandMarks.contains(first) else { return true }
    let name = Arguments.split(text.dropFirst()).first ?? ""
    return (try? CommandList.command(named: name))?.isRepeatable ?? false
  }

  /// What a command begins with.
  private static let commandMarks: Set<Character> = [".", "。", "．"]

  private static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
