import RuleOfLawModel

/// Shows a report, or a part of it, with its facts marked (原文).
struct ShowCommand: Command {
  let name = "show"
  let label = "原文"
  let usage = "[@REPORT] [PATH]"
  let summary = Message(
    "显示大纲，或某一部分的原文并标出数据", "show the outline, or the text of a section with its facts marked")
  let discussion: Message? = Message(
    "位置写成 一/(七)、一（七）或 1/7 都行；@2 指 .reports 中的第二份报告。",
    "A path may be spelled 一/(七), 一（七） or 1/7; @2 is the second report of .reports.")
  let examples = [".show", ".show 1/1", ".show @1 一"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    var arguments = arguments
    var number = 1
    if let first = arguments.first, first.first == "@" || first.first == "＠" {
      guard let chosen = Int(first.dropFirst()) else { throw misuse }
      number = chosen
      arguments.removeFirst()
    }
    guard arguments.count <= 1 else { throw misuse }
    let entries = session.dataset.entries
    guard entries.indices.contains(number - 1) else {
      throw StatementError("没有第 \(number) 份报告", "there is no report \(number)")
    }
    let entry = entries[number - 1]
    let drawing = session.settings.drawing
    guard let path = arguments.first else { return Outcome(outline(of: entry, drawing)) }
    guard let section = Outline(of: entry.reading.report).section(at: path) else {
      throw StatementError(
        "没有 \(path) 这个部分", "there is no section \(path)",
        hints: [Message(".show 列出大纲", ".show lists the outline")])
    }
    let facts = entry.reading.facts.filter { section.span.contains($0.provenance.span) }
    let text = MarkedText(
      entry.reading, span: section.span, marks: facts.map(entry.reading.figure))
    var lines = text.drawn(drawing.paint)
    while lines.utf8.last == 0x0A { lines.removeLast() }
    return Outcome(lines.wrapped(to: drawing.width, measuring: drawing.measure) + "\n")
  }

  private func outline(of entry: Dataset.Entry, _ drawing: Drawing) -> String {
    var page = Page(drawing)
    page.addOutline(of: entry)
    return page.text
  }
}
