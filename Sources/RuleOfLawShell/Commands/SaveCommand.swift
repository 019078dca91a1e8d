import RuleOfLawDocuments
import RuleOfLawModel

/// Writes what was asked into a script (保存).
struct SaveCommand: Command {
  let name = "save"
  let label = "保存"
  let usage = "SCRIPT"
  let summary = Message("把本次问过的语句存为脚本", "write what was asked in this session into a script")
  let discussion: Message? = Message(
    "只存成功的语句，以便 rol run 重做；不覆盖已有的文件。",
    """
    Only what succeeded is written, so that rol run does it again. A file that is there is left
    alone.
    """)
  let takesPath = true
  let examples = [".save 复议.rol"]
  let isRepeatable = false

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.count == 1 else { throw misuse }
    try session.requirePower()
    guard !session.asked.isEmpty else {
      throw StatementError("在提示符下还没有问过什么", "nothing was asked at the prompt yet")
    }
    let path = arguments[0]
    do throws(SystemError) {
      let file = try OutputFile(path: path, isNew: true)
      try file.write("#!/usr/bin/env -S rol run\n")
      for statement in session.asked { try file.write(statement + "\n") }
    } catch {
      throw StatementError(about: path, error)
    }
    let language = session.settings.language
    let count = language.count(session.asked.count, "条语句", "statement", "statements")
    return Outcome(
      language.words("已存 \(count)：\(path.visible)", "wrote \(count): \(path.visible)") + "\n")
  }
}
