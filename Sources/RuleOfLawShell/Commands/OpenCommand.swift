import RuleOfLawModel

/// Opens reports (打开).
struct OpenCommand: Command {
  let name = "open"
  let label = "打开"
  let usage = "[FILE…]"
  let summary = Message(
    "打开文件、文件夹或通配符所指的报告", "open the reports that files, folders or patterns name")
  let discussion: Message? = Message(
    "文本、网页、DOCX 都行，字符集自辨；PDF 和 DOC 要有转换程序。文件夹里按后缀取，其余会说明。\n已打开的报告保留；内置样本让位。不写文件则回到内置样本。",
    """
    Texts in any character set, pages and DOCX; PDF and DOC where a converter is installed.
    In folders they are known by their endings; what is passed over is told.
    What is open stays open; the built-in sample makes way. Without a file the sample is back.
    """)
  let takesPath = true
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
