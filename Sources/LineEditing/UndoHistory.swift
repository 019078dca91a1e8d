/// The states of an entry to go back to.
///
/// A state is kept whenever the editor has come to rest, so what arrives in one piece is undone in
/// one piece: a phrase from an input method, a paste, a completion.
struct UndoHistory {
  private var earlier: [Draft] = []
  private var current = Draft()

  private static let limit = 200

  /// Takes note of the entry as it now stands.
  mutating func note(_ draft: Draft) {
    if draft.text != current.text {
      if earlier.count == Self.limit { earlier.removeFirst() }
      earlier.append(current)
    }
    current = draft
  }

  /// The state before the last change, if there was one.
  mutating func undo() -> Draft? {
    guard let draft = earlier.popLast() else { return nil }
    current = draft
    return draft
  }
}
