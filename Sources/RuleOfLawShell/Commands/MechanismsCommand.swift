import RuleOfLawModel

/// Looks up the mechanisms that reports name (机制).
struct MechanismsCommand: Command {
  let name = "mechanisms"
  let label = "机制"
  let usage = "[WORDS]"
  let summary = Message("查制度机制表，可按词查找", "look up the mechanisms, with words to look for")
  let discussion: Message? = Message(
    "词可以是名称、种类、英文解释或报告中的说法；写几个词时须全部符合。",
    "Words may be of the name, the kind, the definition or the wording of reports; all have to fit."
  )
  let examples = [".mechanisms", ".mechanisms 执法"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    let found = MechanismDefinition.all.filter { entry in
      ([entry.name, entry.kind.rawValue, entry.kind.label, entry.definition] + entry.wordings)
        .haveAll(arguments)
    }
    let table = Table(
      columns: [
        .text("name", "名称"), .term("kind", "种类", MechanismKind.self),
        .text("definition", "释义"), .text("wordings", "说法"),
      ],
      rows: found.map { entry in
        Table.Row([
          .text(entry.name), .text(entry.kind.rawValue), .text(entry.definition),
          .text(entry.wordings.joined(separator: "; ")),
        ])
      })
    return session.listing(table)
  }
}
