extension EditingState {
  /// What a key asks for, apart from the editing of which libedit takes care.
  enum Command: Hashable, Sendable {
    case complete
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
      return complete(draft)
    case .undo:
      return undo.undo()
    case .previousLine:
      return draft.movedUp(measuring: width)
        ?? history.goBack(from: draft.text).map { Draft($0) }
    case .nextLine:
      return draft.movedDown(measuring: width)
        ?? history.goForward(from: draft.text).map { Draft($0) }
    case .lineStart:
      return draft.movedToLineStart()
    case .lineEnd:
      return draft.isCursorAtEnd ? takingSuggestion(in: draft) ?? draft : draft.movedToLineEnd()
    case .takeSuggestion:
      return takingSuggestion(in: draft)
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
    let suggestion = history.suggestion(for: draft.text)
    return suggestion.isEmpty ? nil : Draft(draft.text + part(suggestion))
  }

  private mutating func complete(_ draft: Draft) -> Draft? {
    let completion = delegate.completions(in: draft.text, at: draft.cursor)
    guard let first = completion.candidates.first else { return nil }
    if completion.candidates.count == 1 { return draft.completed(completion.range, with: first) }
    let extended = draft.replacing(completion.range, with: completion.commonPrefix)
    // What was typed may be no prefix of the candidates (their pinyin, say). Then the common
    // prefix may replace it only if that loses none of them and brings in no others.
    let keepsWhatIsTyped = extended.textBeforeCursor.hasPrefix(draft.textBeforeCursor)
    let result = keepsWhatIsTyped || hasSameCandidates(extended, as: completion) ? extended : draft
    menu = (CandidateMenu(candidates: completion.candidates), result)
    return result
  }

  private func hasSameCandidates(_ draft: Draft, as completion: Completion) -> Bool {
    !completion.commonPrefix.isEmpty
      && delegate.completions(in: draft.text, at: draft.cursor).candidates == completion.candidates
  }
}

extension Draft {
  fileprivate func completed(_ range: Range<Int>, with candidate: Completion.Candidate) -> Draft {
    let inserted = replacing(range, with: candidate.text)
    let rest = inserted.text[inserted.cursorIndex...]
    if rest.hasPrefix(candidate.suffix) {
      return Draft(inserted.text, cursor: inserted.cursor + candidate.suffix.utf8.count)
    }
    return replacing(range, with: candidate.text + candidate.suffix)
  }
}
