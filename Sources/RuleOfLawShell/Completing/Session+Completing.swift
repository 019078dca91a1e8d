import RuleOfLawModel

extension Session {
  /// What the word before the cursor may become: a command, a source, a stage, a field, a value.
  public func completion(in entry: String, at utf8Cursor: Int) -> WordCompletion {
    let nothing = WordCompletion(range: utf8Cursor..<utf8Cursor, candidates: [])
    guard let place = CompletionPlace(in: entry, at: utf8Cursor) else { return nothing }
    let choice = place.isCommand ? commandWords(at: place) : queryWords(at: place)
    return WordCompletion(
      of: place.word, at: place.wordStart..<utf8Cursor, among: choice.words,
      prefersLabels: settings.language == .chinese && !place.isCommand, suffix: choice.suffix,
      quote: choice.isValue ? Plan.quotedIfNeeded : { $0 })
  }

  /// The words that may stand at a place, and what follows one of them.
  private struct Choice {
    var words: [BilingualWord] = []
    var suffix = " "
    var isValue = false
  }

  private func commandWords(at place: CompletionPlace) -> Choice {
    guard let name = place.before.first else {
      return Choice(words: CommandList.all.map { BilingualWord(name: $0.name, label: $0.label) })
    }
    guard place.before.count == 1, let command = try? CommandList.command(named: name) else {
      return Choice()
    }
    return Choice(words: command.argumentWords, suffix: "")
  }

  private func queryWords(at place: CompletionPlace) -> Choice {
    let entity = place.source.map { Entity(spelling: $0) } ?? lastAnswer?.plan.source
    if place.stage == 0 {
      if place.before.isEmpty {
        return Choice(words: Entity.allCases.map(\.word) + Self.statementKeywords.map(\.word))
      }
      guard let entity else { return Choice() }
      return values(of: entity, at: place) ?? Choice(words: entity.fieldWords, suffix: ":")
    }
    guard let entity, let verb = place.before.first else {
      return place.before.isEmpty ? Choice(words: Keyword.stages.map(\.word)) : Choice()
    }
    switch Keyword(spelling: verb) {
    case .where:
      let words = entity.fieldWords + Self.conditionKeywords.map(\.word)
      return values(of: entity, at: place) ?? Choice(words: words)
    case .group where place.before.contains(":"):
      let isArgument = place.before.last == "("
      return Choice(
        words: isArgument ? entity.fieldWords : Self.aggregates.map(\.word), suffix: "")
    case .join where place.before.count == 1:
      return Choice(words: Entity.allCases.map(\.word) + [Keyword.outer.word])
    case .sort, .show, .distinct, .group, .add, .pivot, .join:
      return Choice(words: entity.fieldWords)
    default: return Choice()
    }
  }

  /// The named values of the field before the cursor; nil where no value is to come.
  ///
  /// `field:`, `field = `, and an open `field:(value,` ask for one.
  private func values(of entity: Entity, at place: CompletionPlace) -> Choice? {
    var before = place.before[...]
    while let last = before.last, last != "(", before.count > 2 {
      guard [",", "、"].contains(last) else { break }
      before.removeLast(2)
    }
    let isList = before.last == "("
    if isList { before.removeLast() }
    while let last = before.last, [":", "=", "!", "≠"].contains(last) { before.removeLast() }
    guard before.count < place.before.count - (isList ? 1 : 0), let name = before.last else {
      return nil
    }
    let vocabulary = entity.schema.field(named: name)?.vocabulary
    let words = vocabulary?.words.map { BilingualWord(name: $0.name, label: $0.label) }
    return Choice(words: words ?? [], suffix: isList ? "" : " ", isValue: true)
  }

  private static let conditionKeywords: [Keyword] = [
    .and, .or, .not, .in, .between, .contains, .matches, .exists,
  ]
  private static let statementKeywords: [Keyword] = [.explain, .let]
  private static let aggregates: [Keyword] = [
    .count, .sum, .mean, .median, .min, .max, .quantile, .first, .list,
  ]
}

extension Entity {
  /// The source as a word with both its spellings.
  var word: BilingualWord { BilingualWord(name: name, label: label) }

  /// The names of its fields, and after them those by which its report is asked.
  fileprivate var fieldWords: [BilingualWord] {
    let own = schema.fields.map { BilingualWord(name: $0.name, label: $0.label) }
    let names = Set(own.flatMap { [$0.name, $0.label] })
    let ofReport = Entity.reports.schema.fields.filter { field in
      !names.contains(field.name) && !names.contains(field.label)
        && schema.field(named: field.name) != nil
    }
    return own + ofReport.map { BilingualWord(name: $0.name, label: $0.label) }
  }
}

extension Keyword {
  fileprivate var word: BilingualWord { BilingualWord(name: name, label: label) }
}
