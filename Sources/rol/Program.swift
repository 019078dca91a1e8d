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
      discussion: help(
        """
        不写子命令就是对话：不写文件则打开内置样本；标准输入不是终端时，其内容当脚本执行。

        各处通用：-c TEXT 执行一条语句，--safe 不写文件、不启动程序，--language zh|en，
        --color auto|always|never，--no-init 不执行启动脚本。

        退出码：0 完成；1 提问、脚本或核对失败；2 有输入读不了；64 用法不对。
        """,
        """
        Without a subcommand it converses, with the built-in sample open when no file is named; \
        standard input that is no terminal is carried out as a script.

        Everywhere: -c TEXT carries out a statement, --safe writes and starts nothing, \
        --language zh|en, --color auto|always|never, --no-init leaves the user's script alone.

        Exit codes: 0 done; 1 a query, script or check failed; 2 an input could not be read; \
        64 bad usage.
        """),
      version: Session.version,
      subcommands: [
        ShellCall.self, RunCall.self, QueryCall.self, ReadCall.self, CheckCall.self,
        ExtractCall.self,
      ])
  }

  /// Runs the call that the arguments name; without one they are files for the shell.
  static func main() {
    let arguments = CallArguments(Array(CommandLine.arguments.dropFirst()))
    do {
      var call = try parseAsRoot(arguments.ordered)
      try call.run()
    } catch {
      end(with: error)
    }
  }

  /// Ends with what the parser has to say, as far as people know the name of the call.
  private static func end(with error: any Error) -> Never {
    let console = Console()
    let code = exitCode(for: error)
    let message = fullMessage(for: error).replacing("rol \(ShellCall.name)", with: "rol")
    let text = message.isEmpty ? "" : message + "\n"
    if code.isSuccess { console.write(Array(text.utf8)) } else { console.remark(text) }
    console.end(code: code.rawValue)
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
