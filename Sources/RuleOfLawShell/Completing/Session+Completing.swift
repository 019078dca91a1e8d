import RuleOfLawDocuments
import RuleOfLawModel
package import RuleOfLawPipeline

extension Session {
  /// What the word before the cursor may become: a command, a source, a stage, a field, a value.
  ///
  /// The values that occur are counted in `counts`, if there are some.
  public func completion(
    in entry: String, at utf8Cursor: Int, counting counts: ValueCounts? = nil
  ) -> WordCompletion {
    WordCompletion(
      Completion(of: entry, at: utf8Cursor, in: context(counting: counts)),
      in: settings.language)
  }

  /// The colours of an entry, by the UTF-8 offsets of its stretches; none where there are none.
  public func painting(
    of entry: String, at utf8Cursor: Int?
  ) -> [(range: Range<Int>, style: String)] {
    guard settings.isColored else { return [] }
    return Painting(of: entry, cursor: utf8Cursor, in: context()).spans.compactMap { span in
      Paint.style(of: span.role).map { (span.span.range, $0) }
    }
  }

  /// What names may stand for at this point of the conversation, and what is open.
  package func context(counting counts: ValueCounts? = nil) -> EntryContext {
    EntryContext(
      previous: lastAnswer?.plan, variables: variables, language: settings.language,
      commands: CommandList.outlines,
      values: { source, field in counts?.values(of: field, of: source, in: self) ?? [] },
      paths: { beginning in FileSystem.paths(beginningWith: beginning) })
  }
}

extension CommandList {
  /// The commands as completion and painting know them.
  fileprivate static let outlines = all.map { command in
    CommandOutline(
      name: command.name, label: command.label, summary: command.summary,
      argument: command.takesPath
        ? .path : .words(command.argumentWords.map { CommandOutline.Word($0.name, $0.label) }))
  }
}

extension Entity {
  /// The source as a word with both its spellings.
  var word: BilingualWord { BilingualWord(name: name, label: label) }
}

extension Paint {
  /// The colours of a stretch of an entry; nil for one that has none.
  fileprivate static func style(of role: PaintedSpan.Role) -> String? {
    switch role {
    case .source, .stage, .command: "1;34"
    case .field: "36"
    case .operator: "33"
    case .value, .quotation: "32"
    case .number: "35"
    case .unit: "2;35"
    case .variable: "1;33"
    case .comment: "2"
    case .unknown: "4;31"
    case .bracket: "1;7"
    case .word: nil
    }
  }
}
