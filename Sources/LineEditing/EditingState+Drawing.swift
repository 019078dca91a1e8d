extension EditingState {
  /// Why the entry is drawn.
  enum Moment: Hashable, Sendable {
    /// Everything typed has been acted on.
    case settled
    /// The window has another size.
    case resized
    /// The program was stopped and goes on; nothing that was drawn can be relied on.
    case resumed
    /// The user asks for a clean window.
    case cleared
    /// The entry is done.
    case left
    /// The entry is dropped.
    case dropped
  }

  /// What the terminal shows, as far as the next drawing has to know.
  struct Drawn {
    var picture: Picture
    var size: TerminalSize
    var cursorRow: Int
    var endsOnEmptyRow: Bool
  }

  /// The bytes to be written to the terminal at a moment.
  mutating func drawing(
    at moment: Moment, of draft: Draft, in size: TerminalSize
  ) -> String {
    let screen = Screen(size: size, width: width)
    let opening = announcement
    switch moment {
    case .settled:
      if let menu, menu.draft != draft { self.menu = nil }
      // What is only passed through in a menu is nothing to go back to.
      if search == nil, menu?.selection == nil { undo.note(draft) }
      if !isStale, let drawn, drawn.picture.draft == draft, drawn.size == size { return "" }
    case .resized:
      break
    case .resumed, .cleared:
      drawn = nil
    case .left, .dropped:
      return opening + leaving(draft, on: screen, mark: moment == .dropped ? "^C" : "")
    }
    let picture = picture(of: draft, on: screen)
    let frame = screen.frame(of: picture)
    let drawing = frame.drawing(overCursorRow: cursorRow(on: screen))
    announcement = ""
    isStale = false
    drawn = Drawn(
      picture: picture, size: size, cursorRow: frame.cursorRow,
      endsOnEmptyRow: frame.endsOnEmptyRow)
    let clearing = moment == .cleared ? "\u{1B}[H\u{1B}[2J" : ""
    return opening + clearing + drawing
  }

  /// The row of the terminal's cursor in what is drawn.
  ///
  /// A window that has changed its size has set the rows anew, and has kept the cursor at its
  /// character. The cursor behind the last character of a row that is now full stays in that row,
  /// unless it was in the next one before. That is asked for at every drawing, because the signal
  /// may come after the first key that finds the new size.
  private func cursorRow(on screen: Screen) -> Int {
    guard let drawn else { return 0 }
    if drawn.size == screen.size { return drawn.cursorRow }
    let frame = screen.frame(of: drawn.picture)
    let staysInFullRow = frame.endsOnEmptyRow && !drawn.endsOnEmptyRow
    return staysInFullRow ? max(0, frame.cursorRow - 1) : frame.cursorRow
  }

  private mutating func leaving(_ draft: Draft, on screen: Screen, mark: String) -> String {
    search = nil
    menu = nil
    announcement = ""
    var picture = picture(of: Draft(draft.text), on: screen, isLeft: true)
    picture.suggestion = ""
    defer { drawn = nil }
    return screen.wholeFrame(of: picture)
      .drawingToLeave(overCursorRow: cursorRow(on: screen), mark: mark)
  }

  private func picture(
    of draft: Draft, on screen: Screen, isLeft: Bool = false
  ) -> Picture {
    var picture = Picture(
      prompt: search.map(prompt) ?? prompts.entry, continuationPrompt: prompts.continuation,
      draft: draft,
      spans: usesColors ? delegate.painting(of: draft.text, at: isLeft ? nil : draft.cursor) : [])
    // Without colours nobody could tell it from what was typed.
    if usesColors, draft.isCursorAtEnd, search == nil, menu == nil {
      picture.suggestion = history.suggestion(for: draft.text)
    }
    if let menu {
      picture.below = { [usesColors] rows in
        menu.lines(rows: rows, measuring: screen.width, usesColors: usesColors)
      }
    }
    return picture
  }

  private func prompt(for search: ReverseSearch) -> String {
    let label = search.hasFailed ? prompts.failedSearch : prompts.search
    return "\(label)‹\(search.pattern.withVisibleControls)›: "
  }
}
