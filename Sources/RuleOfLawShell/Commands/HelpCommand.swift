import RuleOfLawModel

/// Tells what can be said (帮助).
struct HelpCommand: Command {
  let name = "help"
  let label = "帮助"
  let usage = "[TOPIC]"
  let summary = Message("列出命令，或讲解一个命令、一种来源", "list the commands, or explain one, or a source")
  var argumentWords: [BilingualWord] {
    CommandList.all.map { BilingualWord(name: $0.name, label: $0.label) }
      + Entity.allCases.filter { CommandList.named($0.name) == nil }.map(\.word)
  }
  let examples = [".help", ".help source", ".help facts"]
  let isRepeatable = false

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard let topic = arguments.first else { return Outcome(overview(session.settings.drawing)) }
    let word = topic.first == "." || topic.first == "。" ? String(topic.dropFirst()) : topic
    if Entity(spelling: word) != nil, CommandList.named(word) == nil {
      return try SchemaCommand().run([word], in: &session)
    }
    let command = try CommandList.command(named: word)
    return Outcome(page(of: command, session.settings.drawing))
  }

  private func overview(_ drawing: Drawing) -> String {
    var page = Page(drawing)
    page.heading("提问", "Questions")
    page.line("  facts area:disputes | sort -value | take 10")
    page.line("  数据 领域：矛盾纠纷 ｜ 排序 -数值 ｜ 取 10")
    page.line("  facts value:>=100万元 | show label value unit path")
    page.heading("命令", "Commands")
    let width = CommandList.all.map { $0.synopsis.count }.max() ?? 0
    for command in CommandList.all {
      let summary = command.summary.text(in: drawing.language)
      page.line(
        "  " + command.synopsis.padded(to: width, measuring: drawing.measure) + "  " + summary)
    }
    page.line(
      page.words(
        ".help NAME 细讲一个命令；.schema 列出可以提问的来源和字段",
        ".help NAME explains a command; .schema lists what can be asked for"))
    return page.text
  }

  private func page(of command: any Command, _ drawing: Drawing) -> String {
    var page = Page(drawing)
    page.line(drawing.paint(.title, command.synopsis) + "  (.\(command.label))")
    page.line("  " + command.summary.text(in: drawing.language))
    if let discussion = command.discussion {
      page.line()
      for line in discussion.text(in: drawing.language).lines { page.line("  " + line) }
    }
    if !command.examples.isEmpty {
      page.heading("例", "Examples")
      for example in command.examples { page.line("  " + example) }
    }
    return page.text
  }
}
