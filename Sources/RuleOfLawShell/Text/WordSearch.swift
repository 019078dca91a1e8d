extension [String] {
  /// Whether each of the words stands in one of these texts, in either case.
  func haveAll(_ words: [String]) -> Bool {
    let texts = map { $0.lowercased() }
    return words.allSatisfy { word in texts.contains { $0.contains(word.lowercased()) } }
  }
}
