/// The incremental search through earlier entries (^R), which owns the keyboard while it lasts.
struct ReverseSearch {
  /// What a key did.
  enum Step: Hashable {
    case continues
    case ends
    case endsAndKeyActs
  }

  /// What is searched for.
  private(set) var pattern = ""
  /// Whether no further entry contains the pattern.
  private(set) var hasFailed = false
  /// The entry found, with the cursor at the pattern, or the original one.
  private(set) var found: Draft
  private let original: Draft
  /// The index of the entry found, or the count of entries for the original one.
  private var position: Int

  private static let searchAgain: Unicode.Scalar = "\u{12}"
  private static let giveUp: Unicode.Scalar = "\u{07}"
  private static let backspaces: Set<Unicode.Scalar> = ["\u{08}", "\u{7F}"]

  init(from draft: Draft, in entries: [String]) {
    found = draft
    original = draft
    position = entries.count
  }

  /// Acts on a key.
  ///
  /// Another ^R looks for an older entry, ^G gives up, text and backspace change the pattern, and
  /// any other key ends the search and then does what it always does.
  mutating func press(_ key: Unicode.Scalar, in entries: [String]) -> Step {
    switch key {
    case Self.searchAgain:
      let shown = found.text
      look(in: entries[..<position]) { $0 != shown }
    case Self.giveUp:
      found = original
      return .ends
    case _ where Self.backspaces.contains(key):
      if !pattern.isEmpty { pattern.unicodeScalars.removeLast() }
      look(in: entries[...])
    case _ where key.value >= 0x20:
      pattern.unicodeScalars.append(key)
      look(in: entries[...])
    default:
      return .endsAndKeyActs
    }
    return .continues
  }

  private mutating func look(
    in entries: ArraySlice<String>, where isWanted: (String) -> Bool = { _ in true }
  ) {
    hasFailed = false
    if pattern.isEmpty {
      found = original
      position = entries.endIndex
      return
    }
    for index in entries.indices.reversed() where isWanted(entries[index]) {
      guard let offset = entries[index].utf8Offset(of: pattern) else { continue }
      found = Draft(entries[index], cursor: offset)
      position = index
      return
    }
    hasFailed = true
  }
}

extension String {
  /// The UTF-8 offset at which a text occurs first.
  fileprivate func utf8Offset(of text: String) -> Int? {
    guard let range = utf8.firstRange(of: text.utf8) else { return nil }
    return utf8.distance(from: utf8.startIndex, to: range.lowerBound)
  }
}
