import ArgumentParser
import RuleOfLawShell

/// `rol check FILE…`: tells what the audit found.
struct CheckCall: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: help("核对报告中的数字。", "Checks the figures of reports."))
  }

  @Argument(help: ArgumentHelp(help("报告；不写则核对内置样本", "Reports; the built-in sample when none.")))
  var files: [String] = []

  @Option(help: ArgumentHelp(help("输出格式", "The form of the answer; json is an object a line.")))
  var format: PageFormat = .page

  @Flag(help: ArgumentHelp(help("警告也算失败", "Fail on warnings, too.")))
  var strict = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    var context = CallContext(options)
    guard let opened = try context.begin(files, options.statements) else { return }
    let outcome = context.session.check(asJSON: format == .json, strict: strict)
    context.console.show(outcome)
    // An input that could not be read weighs more than what was found in the others.
    try (opened != .done ? opened : outcome.isFailure ? .failed : .done).exit()
  }
}
