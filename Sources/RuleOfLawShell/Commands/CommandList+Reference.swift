import RuleOfLawModel

extension CommandList {
  /// The reference page of the commands in Markdown, made from the list (命令手册).
  static func referenceMarkdown() -> String {
    var page = """
      # Commands 命令

      What begins with a dot is a command of the shell; everything else is a question. A command \
      may be shortened to any beginning that only it has, has a Chinese name beside its English one, \
      and means the same in a script.

      | command | 中文 | does |
      |---|---|---|

      """
    for command in all {
      let summary = command.summary.english
      page += "| [`.\(command.name)`](#\(command.name)) | `.\(command.label)` | \(summary) |\n"
    }
    for command in all {
      page += """

        ## \(command.name)

        `\(command.synopsis)` · `.\(command.label)`

        \(command.summary.chinese)
        \(command.summary.english)

        """
      if let discussion = command.discussion {
        page += "\n" + discussion.chinese + "\n\n" + discussion.english + "\n"
      }
      if !command.argumentWords.isEmpty {
        let words = command.argumentWords.map {
          $0.name == $0.label ? "`\($0.name)`" : "`\($0.name)` \($0.label)"
        }
        page += "\nIts first word may be: " + words.joined(separator: ", ") + ".\n"
      }
      if !command.examples.isEmpty {
        page +=
          "\nFor example: "
          + command.examples.map { "`\($0)`" }.joined(separator: ", ") + ".\n"
      }
    }
    return page
  }
}
