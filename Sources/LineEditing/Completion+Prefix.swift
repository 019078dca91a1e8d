extension Completion {
  /// The text that candidates begin with, by character: those that begin as what was typed does,
  /// or all of them where none does.
  ///
  /// Of 行政复议 and 行政处罚 it is 行政, although the bytes of 复 and 处 have more in common.
  func commonPrefix(of typed: some StringProtocol) -> String {
    let beginning = candidates.filter { $0.text.hasPrefix(typed) }
    let candidates = beginning.isEmpty ? candidates : beginning
    guard let first = candidates.first else { return "" }
    var prefix = first.text[...]
    for candidate in candidates.dropFirst() {
      let count = zip(prefix, candidate.text).prefix { $0 == $1 }.count
      prefix = prefix.prefix(count)
    }
    return String(prefix)
  }
}
