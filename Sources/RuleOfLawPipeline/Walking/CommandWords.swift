internal import RuleOfLawModel

/// A statement that is a command of the shell, taken apart into its words.
struct CommandWords {
  /// The words with their places, the dot and its name first.
  private(set) var words: [(text: String, span: SourceSpan, isQuoted: Bool)] = []

  /// Takes a statement apart; nil where it does not begin with a dot.
  init?(_ statement: String) {
    let scalars = statement.unicodeScalars
    guard let dot = scalars.first, Folding.folded(dot) == "." else { return nil }
    var offset = UTF8.width(dot)
    var word = ""
    var start = offset
    var quote: Unicode.Scalar?
    var isQuoted = false
    for scalar in scalars.dropFirst() {
      let end = offset + UTF8.width(scalar)
      if let closing = quote {
        if scalar == closing { quote = nil } else { word.unicodeScalars.append(scalar) }
      } else if Folding.folded(scalar) == "\"" {
        quote = scalar == "\u{201C}" ? "\u{201D}" : scalar
        isQuoted = true
      } else if Folding.folded(scalar).properties.isWhitespace {
        if offset > start || words.isEmpty {
          words.append((word, SourceSpan(start, offset), isQuoted))
        }
        (word, start, isQuoted) = ("", end, false)
      } else {
        word.unicodeScalars.append(scalar)
      }
      offset = end
    }
    if offset > start || words.isEmpty { words.append((word, SourceSpan(start, offset), isQuoted)) }
  }

  /// The command that its name names, in full or by a beginning that only one has.
  func command(in context: EntryContext) -> CommandOutline? {
    guard let name = words.first?.text, !name.isEmpty else { return nil }
    if let exact = context.commands.first(where: { $0.name == name || $0.label == name }) {
      return exact
    }
    let beginning = context.commands.filter {
      $0.name.hasPrefix(name) || $0.label.hasPrefix(name)
    }
    return beginning.count == 1 ? beginning[0] : nil
  }

  /// The painted words.
  func spans(in context: EntryContext) -> [PaintedSpan] {
    guard let name = words.first else { return [] }
    let role: PaintedSpan.Role = command(in: context) == nil ? .unknown : .command
    return [PaintedSpan(SourceSpan(0, name.span.end), role)]
      + words.dropFirst().map { PaintedSpan($0.span, $0.isQuoted ? .quotation : .value) }
  }
}
