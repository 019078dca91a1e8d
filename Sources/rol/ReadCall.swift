import ArgumentParser
import RuleOfLawShell

/// `rol read FILE…`: tells what the reader saw.
struct ReadCall: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "read",
      abstract: help(
        "显示读出的大纲、数据、数字及理由、问题、承诺和诊断。",
        "Shows the outline, facts, numbers with reasons, problems, commitments and diagnostics."))
  }

  @Argument(help: ArgumentHelp(help("报告；不写则读内置样本", "Reports; the built-in sample when none.")))
  var files: [String] = []

  @Option(help: ArgumentHelp(help("输出格式", "The form of the answer; json is a document a line.")))
  var format: PageFormat = .page

  @Flag(help: ArgumentHelp(help("逐个列出数字", "List every number.")))
  var numbers = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    var context = CallContext(options)
    guard let opened = try context.begin(files, options.statements) else { return }
    context.console.show(
      context.session.read(asJSON: format == .json, listingNumbers: numbers))
    try opened.exit()
  }
}

/// The forms of a page.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case page
  case json
}
