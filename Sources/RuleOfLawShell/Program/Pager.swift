import RuleOfLawDocuments
package import TerminalText

/// The program that shows long answers page by page (分页程序).
package struct Pager: Sendable {
  private let command: String

  /// Chooses the pager of a person: `$PAGER`, or `less` where it is installed.
  ///
  /// Nil where there is none, or where the person wants none: `PAGER` is empty or `cat`.
  package init?(variable: (String) -> String?) {
    if let chosen = variable("PAGER") {
      guard !chosen.isEmpty, chosen != "cat" else { return nil }
      command = chosen
    } else {
      guard ChildProcess.path(of: "less", variable: variable) != nil else { return nil }
      command = "less -FRSX"
    }
  }

  /// Shows a text, and returns whether the pager did.
  package func show(_ text: String) -> Bool {
    // less counts by the locale; our text is UTF-8 whatever that says.
    let line = "LESSCHARSET=${LESSCHARSET-utf-8}; export LESSCHARSET; " + command
    guard let status = try? ShellCommand.run(line, input: text) else { return false }
    return status != 126 && status != 127
  }

  /// Whether a text takes more rows than a screen has.
  package static func isNeeded(
    for text: String, rows: Int, columns: Int, measuring measure: DisplayWidth
  ) -> Bool {
    // A row for the next prompt.
    var room = rows - 1
    for line in text.lines.dropLast() {
      room -= max(1, (measure.of(line.withoutColours) + columns - 1) / max(columns, 1))
      if room < 0 { return true }
    }
    return false
  }
}

extension Substring {
  /// The text without its colours, `ESC [ … m`.
  fileprivate var withoutColours: Substring {
    guard utf8.contains(0x1B) else { return self }
    let pieces = split(separator: "\u{1B}", omittingEmptySubsequences: false)
    let rest = pieces.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }
    return Substring((pieces.prefix(1) + rest).joined())
  }
}
