import ArgumentParser
import RuleOfLawShell

/// `rol` and `rol FILE…`: the shell, or the statements of `-c`, or those on standard input.
struct ShellCall: ParsableCommand {
  /// The name by which the parser knows it; nobody types it.
  static let name = "shell"

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: name, usage: "rol [FILE…]", shouldDisplay: false)
  }

  @Argument(help: ArgumentHelp(help("报告、文件夹或通配符", "Reports, folders or patterns.")))
  var files: [String] = []

  @OptionGroup var options: CommonOptions

  func run() throws {
    var context = CallContext(options)
    let opened = context.open(files)
    if context.hasNothingToRead {
      context.console.remark(context.session.hint(forMisspeltCall: files[0]))
      return try opened.exit()
    }
    if !options.statements.isEmpty {
      return try (context.run(options.statements).succeeded ? opened : .failed).exit()
    }
    if context.console.inputIsTerminal, context.console.outputIsTerminal {
      var shell = InteractiveShell(context)
      return shell.run(runsInit: !options.noInit)
    }
    let console = context.console
    let status = context.session.run(scriptFile: "-") { console.show($0) }
    try (status == .done ? opened : status).exit()
  }
}
