import RuleOfLawModel

extension Language {
  /// Returns the wording in this language.
  func words(_ chinese: String, _ english: String) -> String {
    switch self {
    case .chinese: chinese
    case .english: english
    }
  }

  /// Returns `3 行` or `3 rows`.
  func count(_ count: Int, _ chinese: String, _ one: String, _ many: String) -> String {
    words("\(count) \(chinese)", "\(count) \(count == 1 ? one : many)")
  }
}
