import ArgumentParser
import RuleOfLawShell

/// The program: reads its arguments and runs one of its calls.
@main
struct Program: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rol",
      abstract: help(
        "把法治政府建设年度报告读成有出处的数据，并回答提问。",
        "Reads annual rule-of-law reports into facts with their sources, and answers questions."),
      usage: """
        rol [FILE…] [-c TEXT]
        rol run SCRIPT
        rol query TEXT [FILE…]
        rol read FILE…
        rol check FILE…
        rol extract
        """,
      version: Session.version,
      subcommands: [
        ShellCall.self, RunCall.self, QueryCall.self, ReadCall.self, CheckCall.self,
        ExtractCall.self,
      ])
  }

  /// Runs the call that the arguments name; without one they are files for the shell.
  static func main() {
    let arguments = CallArguments(Array(CommandLine.arguments.dropFirst()))
    main(arguments.ordered)
  }
}

/// Arguments with the name of the call in front.
///
/// Flags may stand before the name, and a first word that names no call is a file: both are more
/// than the parser does by itself.
struct CallArguments {
  /// The arguments in the order in which the parser takes them.
  let ordered: [String]

  private static let calls = Session.callNames + ["help"]
  private static let flagsWithValues = ["-c", "--language", "--color", "--format"]

  /// Puts the name of the call first.
  init(_ arguments: [String]) {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "-" {
      if arguments[index] == "--" { break }
      index += Self.flagsWithValues.contains(arguments[index]) ? 2 : 1
    }
    let flags = arguments.prefix(index)
    if index < arguments.count, Self.calls.contains(arguments[index]) {
      ordered = [arguments[index]] + flags + arguments[(index + 1)...]
    } else if flags.contains(where: { ["--help", "-h", "--version"].contains($0) }) {
      ordered = arguments
    } else {
      ordered = [ShellCall.name] + arguments
    }
  }
}

/// Returns a help text in the language of the environment.
func help(_ chinese: String, _ english: String) -> String {
  Console().prefersEnglish ? english : chinese
}
