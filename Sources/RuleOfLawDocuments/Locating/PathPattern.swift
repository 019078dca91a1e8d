/// A name with wildcards: `*` stands for any characters, `?` for one.
struct PathPattern: Hashable, Sendable {
  private let characters: [Character]

  /// Creates a pattern for one component of a path.
  init(_ pattern: some StringProtocol) {
    characters = Array(pattern)
  }

  /// Whether a path component holds wildcards at all.
  static func hasWildcards(_ text: some StringProtocol) -> Bool {
    text.utf8.contains { $0 == 0x2A || $0 == 0x3F }
  }

  /// Whether a name fits, going back to the last star only, so in time O(pattern × name).
  func matches(_ name: String) -> Bool {
    let name = Array(name)
    var place = 0
    var at = 0
    var star: (place: Int, at: Int)?
    while at < name.count {
      if place < characters.count, characters[place] == "*" {
        star = (place, at)
        place += 1
      } else if place < characters.count,
        characters[place] == "?" || characters[place] == name[at]
      {
        place += 1
        at += 1
      } else if let last = star {
        star = (last.place, last.at + 1)
        place = last.place + 1
        at = last.at + 1
      } else {
        return false
      }
    }
    return characters[place...].allSatisfy { $0 == "*" }
  }
}
