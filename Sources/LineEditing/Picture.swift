/// What the user sees while editing, before it is laid out.
struct Picture {
  var prompt: String
  var continuationPrompt: String
  var draft: Draft
  /// The colours of the draft.
  var spans: [StyledSpan]
  /// What the entry might go on with, shown faintly behind the cursor.
  var suggestion = ""
  /// The lines under the entry, given the rows that they may take.
  var below: (_ rows: Int) -> [String] = { _ in [] }

  init(prompt: String, continuationPrompt: String, draft: Draft, spans: [StyledSpan] = []) {
    self.prompt = prompt
    self.continuationPrompt = continuationPrompt
    self.draft = draft
    self.spans = spans
  }
}
