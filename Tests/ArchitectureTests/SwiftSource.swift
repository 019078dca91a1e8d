/// What a source of Swift says when nobody listens to its comments and its words in quotes.
struct SwiftSource {
  /// The lines without comments and without what stands between quotes.
  let lines: [Substring]

  /// Reads a source; a quotation goes over several lines only between `"""`.
  init(_ text: String) {
    var code = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        rest = Self.rest(of: rest.dropFirst(2), behind: "*/")
      } else if rest.hasPrefix("\"\"\"") {
        rest = Self.rest(of: rest.dropFirst(3), behind: "\"\"\"")
        code += "\"\""
      } else if character == "\"" {
        rest = Self.rest(of: rest.dropFirst(), behind: "\"")
        code += "\"\""
      } else {
        code.append(character)
        rest = rest.dropFirst()
      }
    }
    lines = code.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// The modules that are imported.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import") else { return nil }
      // Before the keyword stand attributes and levels of access, behind it perhaps a kind.
      guard words[..<keyword].allSatisfy({ $0.hasPrefix("@") || Self.levels.contains($0) }) else {
        return nil
      }
      let name = words[(keyword + 1)...].first { !Self.kinds.contains($0) }
      return name.map { String($0.prefix { $0 != "." && $0 != ";" }) }
    }
  }

  /// Whether a word stands in the code, not as a part of a longer word.
  func uses(_ word: String) -> Bool {
    lines.contains { line in
      line.ranges(of: word).contains { range in
        let before = line[..<range.lowerBound].last
        let after = line[range.upperBound...].first
        let beginsInWord = word.first?.isWord == true && before?.isWord == true
        let endsInWord = word.last?.isWord == true && after?.isWord == true
        return !beginsInWord && !endsInWord
      }
    }
  }

  private static let levels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]

  private static func rest(of text: Substring, behind mark: String) -> Substring {
    var rest = text
    while !rest.isEmpty, !rest.hasPrefix(mark) {
      rest = rest.dropFirst(rest.first == "\\" ? 2 : 1)
    }
    return rest.dropFirst(mark.count)
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber || self == "_" }
}
