import RuleOfLawDocuments
import RuleOfLawModel

/// Sends answers into a file (输出).
struct OutputCommand: Command {
  let name = "output"
  let label = "输出"
  let usage = "[FILE|-]"
  let summary = Message(
    "此后的回答写入文件，- 回到屏幕", "write answers to a file from now on, - shows them again")
  let discussion: Message? = Message(
    "已有的文件会被替换；写入的内容不带颜色，也不按屏幕截短。错误仍在屏幕上显示。",
    """
    A file that is there is replaced. What is written has no colours and is not cut to the screen;
    errors are still shown.
    """)
  let takesPath = true
  let examples = [".output answers.csv", ".output -"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    switch arguments {
    case []:
      // Told where remarks are shown: the file is for answers.
      return Outcome(remarks: (session.outputFile?.path.visible ?? "-") + "\n")
    case ["-"]:
      session.outputFile = nil
    default:
      guard arguments.count == 1 else { throw misuse }
      try session.requirePower()
      let open = session.openDataset.entries.compactMap(\.reading.report.file)
      guard !open.contains(where: { FileSystem.isSame($0, arguments[0]) }) else {
        throw StatementError(
          "\(arguments[0]) 是已打开的报告，不能覆盖", "\(arguments[0]) is a report that is open")
      }
      do throws(SystemError) {
        session.outputFile = try OutputFile(path: arguments[0])
      } catch {
        throw StatementError(about: arguments[0], error)
      }
    }
    return Outcome()
  }
}

extension StatementError {
  /// An error about a file that cannot be written.
  init(about path: String, _ error: SystemError) {
    self.init(
      "\(path)：\(error.message.chinese)", "\(path): \(error.message.english)")
  }
}

extension Session {
  /// Lets pass only where files may be written and programs started.
  func requirePower() throws(StatementError) {
    guard settings.isSafe else { return }
    throw StatementError(
      "--safe 之下不写文件，不启动程序", "with --safe nothing is written and nothing started")
  }
}
