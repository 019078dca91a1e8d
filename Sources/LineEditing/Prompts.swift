/// What stands before an entry.
///
/// Each may have colours (`ESC [ … m`), no other escape sequences.
public struct Prompts: Hashable, Sendable {
  /// Before the first line of an entry.
  public var entry: String
  /// Before the other lines.
  public var continuation: String
  /// Before the entry found by a search; the pattern follows.
  public var search: String
  /// In place of `search` when nothing is found.
  public var failedSearch: String

  /// Creates prompts.
  public init(
    entry: String,
    continuation: String,
    search: String = "search",
    failedSearch: String = "not found"
  ) {
    self.entry = entry
    self.continuation = continuation
    self.search = search
    self.failedSearch = failedSearch
  }
}
