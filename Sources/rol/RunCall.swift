import ArgumentParser
import RuleOfLawShell

/// `rol run SCRIPT`: carries out a script file.
struct RunCall: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "run", abstract: help("执行脚本。", "Carries out a script."))
  }

  @Argument(
    help: ArgumentHelp(help("脚本文件，- 为标准输入", "The script; - is standard input.")))
  var script: String

  @Argument(
    help: ArgumentHelp(
      help("参数，如 年度=2023，脚本里写 $年度", "Parameters, as in year=2023, written $year in the script."),
      valueName: "name=value"))
  var parameters: [String] = []

  @Flag(help: ArgumentHelp(help("显示每条语句", "Show each statement before its answer.")))
  var echo = false

  @Flag(help: ArgumentHelp(help("出错后继续执行", "Go on behind a statement that fails.")))
  var keepGoing = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    var context = CallContext(options)
    for parameter in parameters {
      guard context.session.setParameter(parameter) else {
        throw ValidationError(
          help("“\(parameter)”不是参数，应写作 年度=2023", "“\(parameter)” is no parameter: write year=2023"))
      }
    }
    guard try context.begin([], options.statements) != nil else { return }
    let console = context.console
    try context.session
      .run(scriptFile: script, echo: echo, keepsGoing: keepGoing) { console.show($0) }.exit()
  }
}
