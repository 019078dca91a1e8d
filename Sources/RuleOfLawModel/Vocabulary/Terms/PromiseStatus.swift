/// What became of a commitment by the words of a later report (兑现情况).
public struct PromiseStatus: VocabularyTerm {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The later report shows what was promised (兑现).
  public static let kept = PromiseStatus(rawValue: "kept")
  /// It shows some of what was promised, or that it is under way (部分兑现).
  public static let partly = PromiseStatus(rawValue: "partly")
  /// It shows the opposite, or admits that it was not done (未兑现).
  public static let broken = PromiseStatus(rawValue: "broken")
  /// It says nothing of it (未见).
  public static let noTrace = PromiseStatus(rawValue: "noTrace")
  /// What was promised has no test (无从判断).
  public static let untestable = PromiseStatus(rawValue: "untestable")

  public static let vocabulary: KeyValuePairs<PromiseStatus, String> = [
    .kept: "兑现", .partly: "部分兑现", .broken: "未兑现", .noTrace: "未见", .untestable: "无从判断",
  ]
}
