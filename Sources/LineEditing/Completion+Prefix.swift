extension Completion {
  /// The text that all candidates begin with, by character.
  ///
  /// Of 行政复议 and 行政处罚 it is 行政, although the bytes of 复 and 处 have more in common.
  var commonPrefix: String {
    guard let first = candidates.first else { return "" }
    var prefix = first.text[...]
    for candidate in candidates.dropFirst() {
      let count = zip(prefix, candidate.text).prefix { $0 == $1 }.count
      prefix = prefix.prefix(count)
    }
    return String(prefix)
  }
}
