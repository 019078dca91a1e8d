internal import RuleOfLawModel

/// Why an entry goes on in its next line, and how far that line is set in (续行).
public struct Continuation: Hashable, Sendable {
  /// Why the entry is not finished.
  public var reason: Reason
  /// How many spaces the next line begins with; none within quotes, where they would count.
  public var indentation: Int

  /// What an entry leaves open.
  public enum Reason: Hashable, Sendable {
    /// A quotation.
    case quotation
    /// A bracket.
    case bracket
    /// A bar, which a stage has to follow.
    case pipe
    /// A comma, which another value or field has to follow.
    case comma
    /// A sign or a word that something has to follow: `=`, `+`, `and`.
    case operation
  }
}

extension Statement {
  /// Tells whether an entry goes on in its next line (是否写完).
  ///
  /// An empty line ends what is not behind a bar, so that nobody is kept within a forgotten bracket.
  ///
  /// - Returns: why it goes on; nil where its last statement is finished, or it has none.
  /// - Complexity: linear in the length of the entry; what ends in an operator is parsed besides.
  public static func continuation(of entry: some StringProtocol) -> Continuation? {
    var open: LineState?
    _ = split(entry, leaving: &open)
    guard let open, let reason = open.reason else { return nil }
    let isQuoted = reason == .quotation
    return Continuation(
      reason: reason, indentation: isQuoted ? 0 : 2 + 2 * min(open.depth, 20))
  }

  /// Whether an entry needs no further line: it says something and leaves nothing open.
  public static func isComplete(_ entry: some StringProtocol) -> Bool {
    !split(entry).isEmpty && continuation(of: entry) == nil
  }
}
