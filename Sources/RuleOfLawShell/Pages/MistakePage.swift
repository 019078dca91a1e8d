import RuleOfLawModel
import RuleOfLawPipeline

/// The page of the mistakes in queries in Markdown, made from the list of them (诊断手册).
enum MistakePage {
  /// Returns the page: each mistake with what it means and its examples as they are drawn.
  static func markdown() -> String {
    let count = QueryMistake.all.map(\.examples.count).reduce(0, +)
    var page = """
      # Diagnostics 诊断

      What a query may have wrong, with \(count) examples as the shell draws them, in both tongues. \
      The name of a mistake is stable, its wording is not. Where a query is near that was probably \
      meant, the hint is that query: it reads, and can be taken as it is.

      | mistake | says |
      |---|---|

      """
    for mistake in QueryMistake.all {
      let code = mistake.code.rawValue
      let anchor = code.lowercased().filter { $0 != "." }
      page += "| [`\(code)`](#\(anchor)) | \(mistake.explanation.english) |\n"
    }
    for mistake in QueryMistake.all {
      page += """

        ## \(mistake.code)

        \(mistake.explanation.chinese)
        \(mistake.explanation.english)

        """
      for example in mistake.examples {
        page +=
          "\n```text\n" + [Language.chinese, .english].map { drawn(example, in: $0) }.joined()
        page += "```\n"
      }
    }
    return page
  }

  /// Returns what the last line of an example says, after the lines before it were run.
  static func drawn(_ example: String, in language: Language) -> String {
    var session = Session()
    session.settings.language = language
    var remarks = ""
    for statement in Statement.split(example) { remarks = session.run(statement.text).remarks }
    return remarks
  }
}
