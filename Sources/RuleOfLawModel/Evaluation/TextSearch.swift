extension String {
  /// Whether the bytes of `words` occur in a row.
  ///
  /// - Complexity: O(*n* × *m*) at worst, O(*n*) for words as they are.
  func holds(_ words: String) -> Bool {
    let needle = words.utf8.span
    guard let first = words.utf8.first else { return true }
    let text = utf8.span
    guard text.count >= needle.count else { return false }
    var start = 0
    let last = text.count - needle.count
    while start <= last {
      if text[start] == first {
        var matched = 1
        while matched < needle.count, text[start + matched] == needle[matched] { matched += 1 }
        if matched == needle.count { return true }
      }
      start += 1
    }
    return false
  }

  /// Whether the whole string fits a pattern: `*` is any words, `?` one letter.
  func fits(_ pattern: String) -> Bool {
    let text = Array(unicodeScalars)
    let pattern = Array(pattern.unicodeScalars)
    var (at, of) = (0, 0)
    var retry: (at: Int, of: Int)?
    while at < text.count {
      if of < pattern.count, pattern[of] == "*" {
        retry = (at, of)
        of += 1
      } else if of < pattern.count, pattern[of] == "?" || pattern[of] == text[at] {
        at += 1
        of += 1
      } else if let last = retry {
        retry = (last.at + 1, last.of)
        (at, of) = (last.at + 1, last.of + 1)
      } else {
        return false
      }
    }
    return pattern[of...].allSatisfy { $0 == "*" }
  }
}
