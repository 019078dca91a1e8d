/// How far the reading of many documents has come (进度).
public struct BatchProgress: Hashable, Sendable {
  /// The documents that have been read or could not be.
  public let done: Int
  /// All documents.
  public let total: Int
  /// The seconds since the beginning.
  public let seconds: Double

  /// The documents a second so far.
  public var rate: Double { seconds > 0 ? Double(done) / seconds : 0 }

  /// The seconds that the rest will take at this rate; nil before the first was read.
  public var secondsLeft: Double? { done > 0 ? Double(total - done) / rate : nil }
}
