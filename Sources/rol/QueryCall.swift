import ArgumentParser
import RuleOfLawShell

/// `rol query TEXT [FILE…]`: answers one query.
struct QueryCall: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "query", abstract: help("回答一个提问。", "Answers one query."))
  }

  @Argument(help: ArgumentHelp(help("提问", "The query.")))
  var text: String

  @Argument(help: ArgumentHelp(help("报告；不写则问内置样本", "Reports; the built-in sample when none.")))
  var files: [String] = []

  @Option(help: ArgumentHelp(help("输出格式", "The form of the answer.")))
  var format: OutputFormat = .table

  @Flag(help: ArgumentHelp(help("表格不截短，列出全部字段", "Do not cut tables, and show every field.")))
  var wide = false

  @Flag(
    name: .customLong("bom"),
    help: ArgumentHelp(help("CSV 前加字节顺序标记，供电子表格识别", "Begin CSV with a byte-order mark.")))
  var marksByteOrder = false

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if text.allSatisfy(\.isWhitespace) {
      throw ValidationError(help("没有写提问。", "There is no query."))
    }
  }

  func run() throws {
    var context = CallContext(options)
    guard let opened = try context.begin(files, options.statements) else { return }
    context.session.settings.isWide = wide
    context.session.settings.marksByteOrder = marksByteOrder
    let outcome = context.session.answer(text, as: format)
    context.console.show(outcome)
    try (outcome.isFailure ? .failed : opened).exit()
  }
}
