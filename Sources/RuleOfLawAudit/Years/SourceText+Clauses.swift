import RuleOfLawModel

extension SourceText {
  /// The bytes of the longest clause that is looked at.
  static let longestClause = 90

  /// The words between the last mark before a place and the place.
  func clause(before place: Int) -> Substring {
    let words = self[SourceSpan(max(0, place - Self.longestClause), place)]
    return words.lastIndex { Self.marks.contains($0) }.map { words[words.index(after: $0)...] }
      ?? words
  }

  /// The words between a place and the first mark behind it.
  func clause(after place: Int) -> Substring {
    self[SourceSpan(place, place + Self.longestClause)].prefix { !Self.marks.contains($0) }
  }

  private static let marks: Set<Character> = ["，", ",", "。", "；", ";", "\n", "（", "(", "）", ")"]
}
