import TerminalText

/// The candidates of a completion, listed below the entry and walked through.
struct CandidateMenu {
  /// What can be chosen.
  var completion: Completion
  /// The draft before anything was completed, which giving up restores.
  var original: Draft
  /// The draft as it stands while the menu is open.
  var draft: Draft
  /// The candidate chosen; nil before the first step.
  var selection: Int?

  /// The number of lines that a menu takes at most.
  private static let mostRows = 10
  private static let gap = "  "

  /// Goes to the next or the one before, around the ends, and puts it into the draft.
  mutating func step(by offset: Int) {
    let count = completion.candidates.count
    let start = selection ?? (offset > 0 ? -1 : 0)
    let next = (start + offset + count) % count
    selection = next
    draft = original.replacing(completion.range, with: completion.candidates[next].text)
  }

  /// The draft with the chosen candidate and what follows it; nil before the first step.
  var chosen: Draft? {
    selection.map { original.completed(completion.range, with: completion.candidates[$0]) }
  }

  /// The lines of the menu, those around the chosen one where not all find room.
  func lines(rows: Int, measuring width: DisplayWidth, usesColors: Bool) -> [String] {
    let candidates = completion.candidates
    let room = min(rows, Self.mostRows)
    guard room > 0 else { return [] }
    let isCut = candidates.count > room
    let shown = isCut ? max(1, room - 1) : candidates.count
    let middle = (selection ?? 0) - shown / 2
    let first = min(max(0, middle), candidates.count - shown)
    let layout = Layout(
      candidates[first..<first + shown], measuring: width, paint: Paint(usesColors: usesColors))
    var lines = (first..<first + shown).map {
      layout.line(candidates[$0], isChosen: $0 == selection)
    }
    if isCut, room > 1 {
      let place = selection.map { "\($0 + 1)/" } ?? ""
      lines.append(layout.paint.dim(Self.gap + "\(place)\(candidates.count)"))
    }
    return lines
  }

  /// How lines are put together: the text, how often it occurs, what it is, what it means.
  private struct Layout {
    let paint: Paint
    private let measure: DisplayWidth
    private let textWidth: Int
    private let countWidth: Int
    private let kindWidth: Int

    init(
      _ candidates: ArraySlice<Completion.Candidate>, measuring measure: DisplayWidth, paint: Paint
    ) {
      self.measure = measure
      self.paint = paint
      textWidth = candidates.map { measure.of($0.text.withoutLines) }.max() ?? 0
      countWidth = candidates.compactMap { $0.count.map { String($0).utf8.count } }.max() ?? 0
      kindWidth = candidates.map { measure.of($0.kind) }.max() ?? 0
    }

    func line(_ candidate: Completion.Candidate, isChosen: Bool) -> String {
      let text = candidate.text.withoutLines
      let padding = String(repeating: " ", count: textWidth - measure.of(text))
      var line = (isChosen ? "› " : gap) + (isChosen ? paint.chosen(text) : text) + padding
      if countWidth > 0 {
        let count = candidate.count.map(String.init) ?? ""
        line += gap + String(repeating: " ", count: countWidth - count.utf8.count) + count
      }
      var rest = ""
      if kindWidth > 0 {
        let padding = String(repeating: " ", count: kindWidth - measure.of(candidate.kind))
        rest += gap + candidate.kind + padding
      }
      let note = candidate.note.withoutLines
      if !note.isEmpty { rest += gap + note }
      return rest.isEmpty ? line : line + paint.dim(rest)
    }
  }

  /// The colours of a menu, where there are some.
  struct Paint {
    var usesColors: Bool

    func dim(_ text: String) -> String { usesColors ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
    func chosen(_ text: String) -> String { usesColors ? "\u{1B}[7m\(text)\u{1B}[0m" : text }
  }
}

extension String {
  /// The text as it can stand in one line of a menu.
  fileprivate var withoutLines: String {
    String(withVisibleControls.map { $0.isNewline ? " " : $0 })
  }
}
