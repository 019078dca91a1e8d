import RuleOfLawModel
import RuleOfLawPipeline

/// Why a statement could not be carried out.
struct StatementError: Error, Hashable, Sendable {
  /// Why, in both languages.
  var message: Message
  /// The place in the statement, where there is one.
  var span: SourceSpan?
  /// What to do instead.
  var hints: [Message] = []
  /// Whether the first hint is a line to type, which stays whole so that it can be copied.
  var proposesLine = false

  /// Creates an error about a whole statement.
  init(_ chinese: String, _ english: String, hints: [Message] = []) {
    self.init(Message(chinese, english), hints: hints)
  }

  /// Creates an error about a statement or a place in it.
  init(_ message: Message, at span: SourceSpan? = nil, hints: [Message] = []) {
    self.message = message
    self.span = span
    self.hints = hints
  }

  /// Creates the error of a mistake in a query.
  init(_ error: PipelineError) {
    self.init(error.message, at: error.span, hints: error.hints)
    proposesLine = error.correction != nil
  }

  /// Asks whether a near name was meant, or says something else where none is near.
  static func hint(
    _ word: String, among names: [String], mark: String = "", else other: Message
  ) -> Message {
    guard let near = Spelling.nearest(to: word, among: names).first else { return other }
    return Message("是不是 \(mark)\(near)？", "did you mean \(mark)\(near)?")
  }

  /// Draws the error with the line it is about, a caret line under the place, and the hints.
  ///
  /// With an `origin` — the name of a script and the line at which the statement begins — the first
  /// line says where to look, in the form that editors understand.
  func drawn(
    statement: String, origin: (name: String, line: Int)? = nil, _ drawing: Drawing
  ) -> String {
    let language = drawing.language
    let excerpt = Excerpt(of: span ?? SourceSpan(0, 0), in: statement)
    var text = ""
    if let origin {
      text += "\(origin.name.visible):\(origin.line + excerpt.line - 1)"
      text += span == nil ? ": " : ":\(excerpt.column): "
    }
    text += drawing.paint(.error, language.words("错误", "error"))
    text += language.words("：", ": ") + message.text(in: language).visible
    text = text.wrapped(to: drawing.width, indent: 2, measuring: drawing.measure) + "\n"
    if span != nil { text += excerpt.drawn(drawing) }
    for (place, hint) in hints.enumerated() {
      let line = language.words("  提示：", "  hint: ") + hint.text(in: language).visible
      let width = proposesLine && place == 0 ? nil : drawing.width
      text +=
        line.wrapped(to: width, indent: 4, atSpaces: true, measuring: drawing.measure) + "\n"
    }
    return text
  }
}
