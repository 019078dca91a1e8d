/// The words of a command line: separated by spaces, kept together by quotes.
enum Arguments {
  /// Splits a line; full-width spaces and Chinese quotes do as well, an open quote ends with it.
  static func split(_ line: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: String?
    var closing: Character?
    for character in line {
      if let quote = closing {
        if character == quote { closing = nil } else { word?.append(character) }
      } else if let quote = closingQuote(for: character) {
        closing = quote
        word = word ?? ""
      } else if character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  private static func closingQuote(for character: Character) -> Character? {
    switch character {
    case "\"", "'": character
    case "“": "”"
    case "‘": "’"
    default: nil
    }
  }
}
