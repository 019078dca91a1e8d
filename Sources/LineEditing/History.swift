/// The entries made so far, oldest first, and a walk through them.
///
/// The walk is our own because libedit's loses what was changed in an entry left behind, and the
/// end of an entry of more than a thousand characters.
struct History {
  private(set) var entries: [String] = []
  /// Where the walk has come to: an index of `entries`, or their count for the entry being made.
  private var position = 0
  /// What the entries visited look like after editing, by position.
  private var drafts: [Int: String] = [:]

  /// Adds an entry, unless it is empty or repeats the last one; returns whether it was added.
  mutating func add(_ entry: String) -> Bool {
    defer { endWalk() }
    if entry.isEmpty || entry == entries.last { return false }
    entries.append(entry)
    return true
  }

  /// Forgets what was changed on the way, and starts the next walk at the newest entry.
  mutating func endWalk() {
    position = entries.count
    drafts = [:]
  }

  /// Leaves the entry as edited and goes to the one before.
  mutating func goBack(from text: String) -> String? { go(to: position - 1, from: text) }

  /// Leaves the entry as edited and goes to the one after.
  mutating func goForward(from text: String) -> String? { go(to: position + 1, from: text) }

  private mutating func go(to next: Int, from text: String) -> String? {
    guard (0...entries.count).contains(next) else { return nil }
    drafts[position] = text
    position = next
    if let draft = drafts[next] { return draft }
    return next < entries.count ? entries[next] : ""
  }

  /// What the newest entry that begins with a text goes on with, on the same line.
  ///
  /// - Complexity: O(*n*) in the entries.
  func suggestion(for text: String) -> String {
    if text.isEmpty { return "" }
    guard let entry = entries.last(where: { $0.hasPrefix(text) && $0.count > text.count }) else {
      return ""
    }
    let rest = entry.dropFirst(text.count)
    return String(rest.prefix { !$0.isNewline })
  }
}
