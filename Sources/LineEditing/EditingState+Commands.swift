extension EditingState {
  /// What a key asks for, apart from the editing of which libedit takes care.
  enum Command: Hashable, Sendable {
    case complete
    case previousCandidate
    case takeCandidate
    case dismissCandidates
    case undo
    case previousLine
    case nextLine
    case lineStart
    case lineEnd
    case takeSuggestion
    case takeSuggestedWord
    case search
  }

  /// The draft that a command makes of another one; nil if there is nothing to be done.
  mutating func perform(_ command: Command, on draft: Draft) -> Draft? {
    isStale = true
    switch command {
    case .complete:
      return walk(by: 1, from: draft) ?? complete(draft)
    case .previousCandidate:
      return walk(by: -1, from: draft)
    case .takeCandidate:
      return takeCandidate(in: draft)
    case .dismissCandidates:
      defer { menu = nil }
      return menu?.original
    case .undo:
      return undo.undo()
    case .previousLine:
      return walk(by: -1, from: draft) ?? draft.movedUp(measuring: width)
        ?? history.goBack(from: draft.text).map { Draft($0) }
    case .nextLine:
      return walk(by: 1, from: draft) ?? draft.movedDown(measuring: width)
        ?? history.goForward(from: draft.text).map { Draft($0) }
    case .lineStart:
      return draft.movedToLineStart()
    case .lineEnd:
      return draft.isCursorAtEnd ? takingSuggestion(in: draft) ?? draft : draft.movedToLineEnd()
    case .takeSuggestion:
      return takeCandidate(in: draft) ?? takingSuggestion(in: draft)
    case .takeSuggestedWord:
      return takingSuggestion(in: draft) { suggestion in
        let word = suggestion.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
        return suggestion[..<word.endIndex]
      }
    case .search:
      search = ReverseSearch(from: draft, in: history.entries)
      return draft
    }
  }

  /// Hands a key to the search that is going on.
  mutating func press(_ key: Unicode.Scalar) -> (step: ReverseSearch.Step, draft: Draft)? {
    guard var search else { return nil }
    isStale = true
    let step = search.press(key, in: history.entries)
    self.search = step == .continues ? search : nil
    return (step, search.found)
  }

  private func takingSuggestion(
    in draft: Draft, part: (String) -> Substring = { $0[...] }
  ) -> Draft? {
    guard usesColors else { return nil }
    let suggestion = history.suggestion(for: draft.text)
    return suggestion.isEmpty ? nil : Draft(draft.text + part(suggestion))
  }

  private mutating func complete(_ draft: Draft) -> Draft? {
    let completion = delegate.completions(in: draft.text, at: draft.cursor)
    guard let first = completion.candidates.first else { return nil }
    if completion.isClear { return draft.completed(completion.range, with: first) }
    let typed = draft.textBeforeCursor.utf8.dropFirst(completion.range.lowerBound)
    let prefix = completion.commonPrefix(of: Substring(typed))
    let extended = draft.replacing(completion.range, with: prefix)
    // What was typed may be no prefix of the candidates (their pinyin, say). Then the common
    // prefix may replace it only if that loses none of them and brings in no others.
    let keepsWhatIsTyped = extended.textBeforeCursor.hasPrefix(draft.textBeforeCursor)
    let isSafe = keepsWhatIsTyped || hasSameCandidates(extended, as: completion, prefix)
    let result = isSafe ? extended : draft
    menu = CandidateMenu(completion: completion, original: draft, draft: result)
    return result
  }

  private func hasSameCandidates(
    _ draft: Draft, as completion: Completion, _ prefix: String
  ) -> Bool {
    guard !prefix.isEmpty else { return false }
    let others = delegate.completions(in: draft.text, at: draft.cursor).candidates
    return Set(others.map(\.text)) == Set(completion.candidates.map(\.text))
  }

  /// Goes through the menu; nil where none is open.
  private mutating func walk(by offset: Int, from draft: Draft) -> Draft? {
    guard menu?.draft == draft else { return nil }
    menu?.step(by: offset)
    return menu?.draft
  }

  private mutating func takeCandidate(in draft: Draft) -> Draft? {
    guard let menu, menu.draft == draft, let chosen = menu.chosen else { return nil }
    self.menu = nil
    return chosen
  }
}

extension Draft {
  /// The draft with a candidate in the place of a range, and the cursor behind what follows it.
  func completed(_ range: Range<Int>, with candidate: Completion.Candidate) -> Draft {
    let inserted = replacing(range, with: candidate.text)
    let rest = inserted.text[inserted.cursorIndex...]
    if rest.hasPrefix(candidate.suffix) {
      return Draft(inserted.text, cursor: inserted.cursor + candidate.suffix.utf8.count)
    }
    return replacing(range, with: candidate.text + candidate.suffix)
  }
}
