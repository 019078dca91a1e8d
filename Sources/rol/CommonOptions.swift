public import ArgumentParser
public import RuleOfLawShell

/// The flags that every call takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customShort("c"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      help("执行一条语句，可重复", "Carry out a statement; may be repeated."), valueName: "text"))
  var statements: [String] = []

  @Flag(help: ArgumentHelp(help("不写文件，不启动程序", "Write no files and start no programs.")))
  var safe = false

  @Option(help: ArgumentHelp(help("语言", "The language of messages and titles.")))
  var language: LanguageCode?

  @Option(help: ArgumentHelp(help("何时用颜色", "When to use colours.")))
  var color: Invocation.Color = .auto

  @Flag(help: ArgumentHelp(help("不执行启动脚本", "Do not run the script of the user.")))
  var noInit = false

  /// What the flags say.
  var invocation: Invocation {
    Invocation(language: language?.rawValue, color: color, isSafe: safe)
  }
}

/// A language by its code.
enum LanguageCode: String, CaseIterable, ExpressibleByArgument {
  case zh
  case en
}

extension Invocation.Color: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}

extension ExitStatus {
  /// Ends a call with this status.
  func exit() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
