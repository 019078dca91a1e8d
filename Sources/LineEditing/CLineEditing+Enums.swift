internal import CLineEditing

// The C side and the state of editing name the same things; neither knows the other.

extension EditingState.Command {
  init(_ command: CLineCommand) {
    self =
      switch command {
      case .complete: .complete
      case .previousCandidate: .previousCandidate
      case .takeCandidate: .takeCandidate
      case .dismissCandidates: .dismissCandidates
      case .undo: .undo
      case .previousLine: .previousLine
      case .nextLine: .nextLine
      case .lineStart: .lineStart
      case .lineEnd: .lineEnd
      case .takeSuggestion: .takeSuggestion
      case .takeSuggestedWord: .takeSuggestedWord
      case .search: .search
      }
  }
}

extension EditingState.Moment {
  init(_ moment: CLineMoment) {
    self =
      switch moment {
      case .settled: .settled
      case .resized: .resized
      case .resumed: .resumed
      case .cleared: .cleared
      case .left: .left
      case .dropped: .dropped
      }
  }
}

extension CLineSearchStep {
  init(_ step: ReverseSearch.Step) {
    self =
      switch step {
      case .continues: .continues
      case .ends: .ends
      case .endsAndKeyActs: .endsAndKeyActs
      }
  }
}

extension LineEditor.Entry {
  init(_ outcome: CLineOutcome, _ text: String) {
    self =
      switch outcome {
      case .entry: .line(text)
      case .end: .endOfInput
      case .interrupted: .interrupted
      case .failed: .failed
      }
  }
}
