extension Plan {
  /// Whether a value reads back as it is without quotes.
  public static func isBare(_ value: some StringProtocol) -> Bool {
    guard let first = value.unicodeScalars.first, !"<>=!~#-$'‘’「『`".unicodeScalars.contains(first),
      !value.contains("..")
    else { return false }
    return value.unicodeScalars.allSatisfy { Folding.isPlain($0) }
  }

  /// Returns a value in quotes where it needs them.
  public static func quotedIfNeeded(_ value: String) -> String {
    isBare(value) ? value : quoted(value)
  }

  /// Returns words to search for, in quotes where they would be read as something else.
  static func quotedSearch(_ words: String) -> String {
    let marks = "<>=!~&".unicodeScalars
    let isWord =
      isBare(words) && !words.unicodeScalars.contains { marks.contains($0) }
      && !Keyword.isReserved(words)
    return isWord ? words : quoted(words)
  }

  /// Returns a value in quotes, its own quotes and line breaks escaped.
  public static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      // Either straight quote ends what the other opens.
      case "\"", "＂":
        text += "\\"
        text.unicodeScalars.append(scalar)
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
