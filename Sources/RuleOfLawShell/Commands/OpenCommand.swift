import RuleOfLawModel

/// Opens reports (打开).
struct OpenCommand: Command {
  let name = "open"
  let label = "打开"
  let usage = "[FILE…]"
  let summary = Message(
    "打开文件、文件夹或通配符所指的报告", "open the reports that files, folders or patterns name")
  let discussion: Message? = Message(
    "文件夹里只取文本文件（.txt .md），其余会说明。\n已打开的报告保留；内置样本让位。不写文件则回到内置样本。",
    """
    In folders only text files (.txt .md) are taken; what is passed over is told.
    What is open stays open; the built-in sample makes way. Without a file the sample is back.
    """)
  let examples = [".open", ".open reports/*.txt"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard !arguments.isEmpty else {
      session.openSample()
      let language = session.settings.language
      return Outcome(language.words("已打开内置样本", "opened the built-in sample") + "\n")
    }
    return session.open(arguments)
  }
}
