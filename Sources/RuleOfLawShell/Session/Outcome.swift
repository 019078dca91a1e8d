/// What came of a statement: words for standard output, words for standard error, what to do next.
public struct Outcome: Hashable, Sendable {
  /// The answer.
  public var output: String
  /// What went wrong or deserves a remark; for standard error.
  public var remarks: String
  /// Whether the statement failed.
  public var isFailure: Bool
  /// Whether the session is to end.
  public var endsSession: Bool

  /// Creates an outcome.
  public init(
    _ output: String = "", remarks: String = "", isFailure: Bool = false,
    endsSession: Bool = false
  ) {
    self.output = output
    self.remarks = remarks
    self.isFailure = isFailure
    self.endsSession = endsSession
  }
}

/// How the program ends.
public enum ExitStatus: Int32, Hashable, Sendable {
  /// Everything was done.
  case done = 0
  /// A query, a script or a check failed.
  case failed = 1
  /// An input could not be read.
  case unreadable = 2
}
