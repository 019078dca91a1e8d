import RuleOfLawDocuments
import RuleOfLawModel

/// Hands the last answer to a program (管道).
struct PipeCommand: Command {
  let name = "pipe"
  let label = "管道"
  let usage = "COMMAND"
  let summary = Message("把上一个回答交给一个程序", "hand the last answer to a program")
  let discussion: Message? = Message(
    "回答按当前格式给出，不截短；COMMAND 由 /bin/sh 执行，其输出显示在屏幕上。",
    """
    The answer goes in the form that is set and is not cut; COMMAND is a line for /bin/sh, and what
    it writes is shown.
    """)
  let takesLine = true
  let examples = [".pipe wc -l", ".pipe sort -k2"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard let command = arguments.first else { throw misuse }
    try session.requirePower()
    guard let answer = session.lastAnswer else {
      throw StatementError(
        "还没有回答", "there is no answer yet", hints: [Message("先提一个问题", "ask for something first")])
    }
    let text = answer.table.drawn(as: session.settings.format, session.settings.drawingForFiles)
    let status: Int32
    do throws(SystemError) {
      status = try ShellCommand.run(command, input: text)
    } catch {
      throw StatementError(about: command, error)
    }
    guard status == 0 else {
      throw StatementError("\(command)：以 \(status) 结束", "\(command): ended with \(status)")
    }
    return Outcome()
  }
}
