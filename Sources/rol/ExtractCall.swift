import ArgumentParser
import RuleOfLawShell

/// `rol extract`: a filter from documents to readings, a line each.
struct ExtractCall: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extract",
      abstract: help(
        "过滤器：每行一个 JSON 文档进，每行一个 JSON 结果出。",
        "A filter: a JSON document a line in, a JSON reading a line out."))
  }

  @OptionGroup var options: CommonOptions

  func run() throws {
    try Console().run(options.invocation.extraction).exit()
  }
}
