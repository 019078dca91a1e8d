/// How grave a diagnostic or a finding is (级别).
public struct Severity: VocabularyTerm, Comparable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Worth knowing (提示).
  public static let info = Severity(rawValue: "info")
  /// Doubtful (警告).
  public static let warning = Severity(rawValue: "warning")
  /// Wrong (错误).
  public static let error = Severity(rawValue: "error")

  public static let vocabulary: KeyValuePairs<Severity, String> = [
    .info: "提示", .warning: "警告", .error: "错误",
  ]

  /// From info to error; an unknown severity ranks lowest.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int { Self.vocabulary.firstIndex { $0.key == self } ?? -1 }
}
