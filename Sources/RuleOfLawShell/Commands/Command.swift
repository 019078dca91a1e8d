import RuleOfLawModel

/// A command of the shell: its name, its help and what it does.
///
/// Help, completion and the reference page are made from the list of commands, so what is told of a
/// command stands in its type and nowhere else.
protocol Command: Sendable {
  /// The name without its dot.
  var name: String { get }
  /// The Chinese name.
  var label: String { get }
  /// What may follow the name.
  var usage: String { get }
  /// One line that says what it does.
  var summary: Message { get }
  /// What else there is to know.
  var discussion: Message? { get }
  /// The words that its first argument may be, for completion.
  var argumentWords: [BilingualWord] { get }
  /// Whether its first argument is the path of a file, for completion.
  var takesPath: Bool { get }
  /// Statements to try.
  var examples: [String] { get }
  /// Whether what follows the name is one argument, quotes and all.
  var takesLine: Bool { get }
  /// Whether it means something when what was asked is done over again, so that `.save` keeps it.
  var isRepeatable: Bool { get }

  /// Does what the command says.
  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome
}

extension Command {
  var usage: String { "" }
  var discussion: Message? { nil }
  var argumentWords: [BilingualWord] { [] }
  var takesPath: Bool { false }
  var examples: [String] { [] }
  var takesLine: Bool { false }
  var isRepeatable: Bool { true }

  /// The name and what may follow it.
  var synopsis: String { usage.isEmpty ? ".\(name)" : ".\(name) \(usage)" }

  /// An error that shows how the command is used.
  var misuse: StatementError {
    StatementError(
      "用法：\(synopsis)", "usage: \(synopsis)",
      hints: [Message(".help \(name)", ".help \(name)")])
  }
}
