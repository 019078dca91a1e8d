import RuleOfLawModel

/// Puts two reports side by side (对比).
struct CompareCommand: Command {
  let name = "compare"
  let label = "对比"
  let usage = "A B [WORDS]"
  let summary = Message(
    "逐项对比两份报告，A 为较早的一份", "compare two reports measure by measure, A the earlier")
  let discussion: Message? = Message(
    """
    A、B 写 .reports 中的行号、机关@年度或文件。同一机关相邻两年的，后一份所载增减按前一份的数字核对：
    相符、不符、改数（上期数与上年报告不同）、推得（没有载明增减）、口径改变、新出现、未再载。
    写词时只列名称含有全部词的项。
    """,
    """
    A and B are rows of .reports, authority@year, or files. For one authority in neighbouring years
    the changes that the later report prints are held against the figures of the earlier. With
    words only the measures whose names have all of them are listed.
    """)
  let examples = [".compare 1 2", ".compare 1 2 复议"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.count >= 2 else { throw misuse }
    return try session.query(Self.text(of: .compare, arguments))
  }

  /// The question that a command with these words stands for.
  static func text(of source: Entity, _ words: [String]) -> String {
    ([source.name] + words.map(Plan.quotedIfNeeded)).joined(separator: " ")
  }
}
