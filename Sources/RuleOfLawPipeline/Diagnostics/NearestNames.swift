internal import RuleOfLawModel

/// Returns the names that a word was probably meant as, the likeliest first: those that sound the
/// same, then those within a third of its length in edits.
///
/// Every "did you mean" of a query asks here.
func nearestNames(to word: String, among candidates: [Vocabulary.Word]) -> [Vocabulary.Word] {
  let sounding = candidates.filter { Pinyin.sounds(word, like: $0.label) }
  let near = Spelling.nearest(to: word, among: candidates).filter { !sounding.contains($0) }
  return Array((sounding + near).prefix(3))
}

extension Pinyin {
  /// Whether a word is read as a Chinese name is: by other characters of the same sounds (`数剧`), or
  /// written in pinyin or its initials (`shuju`).
  fileprivate static func sounds(_ word: String, like name: String) -> Bool {
    let (typed, named) = (Array(word.unicodeScalars), Array(name.unicodeScalars))
    guard named.count > 1, typed != named else { return false }
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      return typed.count > 2 && TypedWord(word).fit(name) == .wholeInPinyin
    }
    guard typed.count == named.count else { return false }
    return zip(typed, named).allSatisfy { left, right in
      left == right || !Set(readings(of: left)).isDisjoint(with: readings(of: right))
    }
  }
}
