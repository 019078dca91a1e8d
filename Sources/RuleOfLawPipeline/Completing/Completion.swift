public import RuleOfLawModel

/// What the word at a cursor may become (补全): a function of the entry, the cursor and what is open.
///
/// ```swift
/// let completion = Completion(of: "facts area:di", at: 13, in: EntryContext())
/// completion.candidates.map(\.text)  // ["disputes", "digital"]
/// ```
public struct Completion: Hashable, Sendable {
  /// A word that may stand at the cursor.
  public struct Candidate: Hashable, Sendable {
    /// The word as it is typed, with quotes where it needs them.
    public var text: String
    /// Its other spelling; empty where there is none.
    public var otherSpelling: String
    /// What it is.
    public var kind: Kind
    /// The number of rows that have the value; nil for what is no value of rows.
    public var count: Int?
    /// One line that says what it is or does.
    public var help: Message
    /// What follows it where it is taken: a space, a colon.
    public var suffix: String
  }

  /// What a candidate is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case source, stage, field, `operator`, aggregate, value, variable, command, path

    /// The word for it.
    public var title: Message {
      switch self {
      case .source: Message("来源", "source")
      case .stage: Message("步骤", "stage")
      case .field: Message("字段", "field")
      case .operator: Message("运算", "operator")
      case .aggregate: Message("汇总", "aggregate")
      case .value: Message("值", "value")
      case .variable: Message("变量", "name")
      case .command: Message("命令", "command")
      case .path: Message("文件", "file")
      }
    }
  }

  /// The UTF-8 offsets of the word that was begun, which a candidate takes the place of.
  public private(set) var range: Range<Int>
  /// The words, the best first.
  public private(set) var candidates: [Candidate] = []
  /// Whether the first of them is meant beyond doubt.
  public private(set) var isClear = false
  /// Whether anything may stand there: a number, a name that is given, words to search for.
  public private(set) var isFree = false

  /// The number of candidates that are offered; nobody looks through more.
  static let limit = 500

  /// Completes an entry at a cursor.
  ///
  /// - Parameters:
  ///   - entry: the text, of any number of statements; what stands behind the cursor is not read.
  ///   - cursor: the UTF-8 offset of the cursor, between two scalars.
  ///   - context: what names may stand for, and what is open.
  /// - Complexity: O(*n*) in the statement, and in the words that may stand there.
  public init(of entry: String, at cursor: Int, in context: EntryContext) {
    range = cursor..<cursor
    let head = String(decoding: entry.utf8.prefix(cursor), as: UTF8.self)
    // A letter at the cursor makes an empty place part of the statement that it belongs to.
    guard let statement = Statement.split(head + "x").last,
      statement.span.end == head.utf8.count + 1
    else { return }
    let text = String(statement.text.unicodeScalars.dropLast().map(Character.init))
    if CommandWords(text) != nil {
      completeCommand(text, in: context)
    } else {
      completeQuery(text, in: context)
    }
  }

  private mutating func completeQuery(_ text: String, in context: EntryContext) {
    let walk = Walk(text, context: context, endsAtCursor: true)
    guard let slot = walk.slot else { return }
    var offers = Offers(at: slot, in: walk.surroundings, context)
    isFree = offers.isFree
    if let begun = walk.begun {
      range = (range.upperBound - (text.utf8.count - begun.span.start))..<range.upperBound
    }
    if walk.beginsWithQuote {
      offers.words = offers.words.filter { $0.kind == .value }
      isFree = true
    }
    let tongue = Self.tongue(of: walk, text) ?? context.language
    choose(
      among: offers.words, walk.surroundings.begunText, tongue, alwaysQuotes: walk.beginsWithQuote)
  }

  /// Completes the name of a command or its first argument.
  private mutating func completeCommand(_ text: String, in context: EntryContext) {
    guard let line = CommandWords(text), let last = line.words.last else { return }
    let isBehindSpace = last.span.end < text.utf8.count
    let word = isBehindSpace ? "" : last.text
    let start = isBehindSpace ? text.utf8.count : last.span.start
    range = (range.upperBound - (text.utf8.count - start))..<range.upperBound
    if line.words.count == 1, !isBehindSpace {
      let words = context.commands.map {
        Offer($0.name, $0.label, .command, help: $0.summary, suffix: " ")
      }
      return choose(among: words, word, Self.tongue(of: text) ?? .english)
    }
    isFree = true
    guard line.words.count == (isBehindSpace ? 1 : 2), let command = line.command(in: context)
    else { return }
    switch command.argument {
    case .words(let words):
      let offers = words.map { Offer($0.name, $0.label, .value, suffix: "") }
      choose(among: offers, word, Self.tongue(of: text) ?? .english)
    case .path:
      let offers = context.paths(word).map { path in
        Offer(path, path, .path, suffix: path.hasSuffix("/") ? "" : " ")
      }
      choose(among: offers, word, context.language, alwaysQuotes: last.isQuoted && !isBehindSpace)
    }
  }

  /// Keeps the offers that fit what was typed, the best first.
  private mutating func choose(
    among offers: [Offer], _ typed: String, _ tongue: Language, alwaysQuotes: Bool = false
  ) {
    let word = TypedWord(typed)
    var chosen: [(fit: TypedWord.Fit?, offer: Offer, usesLabel: Bool)] = []
    for offer in offers {
      guard !word.isEmpty else {
        chosen.append((nil, offer, tongue == .chinese))
        continue
      }
      let name = word.fit(offer.name)
      var label = offer.name == offer.label ? nil : word.fit(offer.label)
      // Who writes English does not mean the pinyin of a name that has an English spelling.
      if tongue == .english, let fit = label, fit == .wholeInPinyin || fit == .beginningInPinyin {
        label = .pieceInPinyin
      }
      guard let best = [name, label].compactMap({ $0 }).min() else { continue }
      let isTie = name == label
      chosen.append((best, offer, isTie ? tongue == .chinese : label == best))
    }
    chosen = Self.sorted(chosen)
    // Two letters stand in the pinyin of very many words.
    if let best = chosen.first?.fit, best <= .beginningInPinyin, typed.utf8.count < 3 {
      chosen.removeAll { $0.fit == .pieceInPinyin }
    }
    isClear = Self.isClear(chosen)
    candidates = chosen.prefix(Self.limit).map { choice in
      choice.offer.candidate(usesLabel: choice.usesLabel, alwaysQuotes: alwaysQuotes)
    }
  }

  /// By how well they fit, then by how often they occur, then in their order.
  private static func sorted(
    _ chosen: [(fit: TypedWord.Fit?, offer: Offer, usesLabel: Bool)]
  ) -> [(fit: TypedWord.Fit?, offer: Offer, usesLabel: Bool)] {
    chosen.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if let fit = first.fit, let other = second.fit, fit != other { return fit < other }
      let (count, otherCount) = (first.offer.count ?? 0, second.offer.count ?? 0)
      return count != otherCount ? count > otherCount : left.offset < right.offset
    }.map(\.element)
  }

  /// Whether the first is meant: the only one, or the only one that begins so.
  ///
  /// A value may as well be one that what was typed stands within, so it has to be the whole one.
  private static func isClear(
    _ chosen: [(fit: TypedWord.Fit?, offer: Offer, usesLabel: Bool)]
  ) -> Bool {
    guard let first = chosen.first else { return false }
    guard let fit = first.fit, chosen.count > 1, let second = chosen[1].fit else {
      return chosen.count == 1
    }
    let isWhole = fit == .whole || fit == .wholeInPinyin
    return second > .beginningInPinyin && fit <= .beginningInPinyin
      && (isWhole || first.offer.kind != .value)
  }

  /// The language that a statement is written in; nil where it does not show.
  private static func tongue(of walk: Walk, _ text: String) -> Language? {
    let bytes = text.utf8
    let names: Set<PaintedSpan.Role> = [.source, .stage, .field, .operator]
    for span in walk.spans.reversed() where names.contains(span.role) {
      let word = Substring(bytes.dropFirst(span.span.start).prefix(span.span.length))
      if let tongue = tongue(of: String(word)) { return tongue }
    }
    return nil
  }

  private static func tongue(of text: String) -> Language? {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      return scalar.isASCII ? .english : .chinese
    }
    return nil
  }
}
