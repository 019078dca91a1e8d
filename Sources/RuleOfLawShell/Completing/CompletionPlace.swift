import RuleOfLawModel
import RuleOfLawPipeline

/// The place of the cursor in a statement: the word that was begun and what stands before it.
struct CompletionPlace: Hashable {
  /// What was begun, folded to half width; empty where the cursor stands behind a space or a sign.
  private(set) var word = ""
  /// The UTF-8 offset in the entry at which the word begins.
  private(set) var wordStart: Int
  /// The words and signs before it in its stage; spaces are left out.
  private(set) var before: [String] = []
  /// The first word of the statement, unless it is the word that was begun.
  private(set) var source: String?
  /// How many stages stand before this one.
  private(set) var stage = 0
  /// Whether the statement is a command, which begins with a dot.
  private(set) var isCommand = false

  /// Finds the place of a cursor; nil within a quotation or a comment, where no name can stand.
  init?(in entry: String, at utf8Cursor: Int) {
    let text = String(decoding: entry.utf8.prefix(utf8Cursor), as: UTF8.self)
    // A letter at the cursor makes an empty place part of the statement that it belongs to.
    guard let statement = Statement.split(text + "x").last,
      statement.span.end == text.utf8.count + 1
    else { return nil }
    wordStart = statement.span.start
    let scalars = Array(statement.text.unicodeScalars.dropLast())
    isCommand = scalars.first.map { Folding.folded($0) == "." } ?? false
    if isCommand { wordStart += UTF8.width(scalars[0]) }
    guard read(isCommand ? scalars.dropFirst() : scalars[...]) else { return nil }
    if stage == 0, isExplanation(before) { before.removeFirst() }
    if stage == 0 { source = before.first }
  }

  /// Goes through the statement; false if it ends within quotes.
  private mutating func read(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var offset = wordStart
    var closing: Unicode.Scalar?
    for scalar in scalars {
      let folded = Folding.folded(scalar)
      offset += UTF8.width(scalar)
      if let quote = closing {
        if scalar == quote || (quote == "\"" && folded == "\"") { closing = nil }
        if closing == nil { endWord(at: offset) }
      } else if folded == "\"" {
        endWord(at: offset)
        before.append("\"")
        closing = scalar == "\u{201C}" ? "\u{201D}" : "\""
      } else if folded.properties.isWhitespace {
        endWord(at: offset)
      } else if !isCommand, Self.signs.contains(folded) {
        endWord(at: offset)
        before.append(String(folded))
        if folded == "|" { beginStage() }
      } else if !isCommand, folded == "-", word.isEmpty {
        // `-field:value` and `-key` are about the word behind the sign.
        wordStart = offset
      } else {
        word.unicodeScalars.append(folded)
      }
    }
    return closing == nil
  }

  private mutating func endWord(at offset: Int) {
    if !word.isEmpty { before.append(word) }
    word = ""
    wordStart = offset
  }

  private mutating func beginStage() {
    if stage == 0 {
      let words = isExplanation(before) ? before.dropFirst() : before[...]
      source = words.first == "|" ? nil : words.first
    }
    stage += 1
    before = []
  }

  private func isExplanation(_ words: [String]) -> Bool {
    words.first.flatMap { Keyword(spelling: $0) } == .explain
  }

  private static let signs: Set<Unicode.Scalar> = [
    "|", ":", ",", "、", "(", ")", "=", "<", ">", "!", "~", "≤", "≥", "≠",
  ]
}
