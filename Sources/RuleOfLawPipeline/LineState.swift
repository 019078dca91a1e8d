internal import RuleOfLawModel

/// What the lines of a statement have left open so far.
struct LineState: Hashable {
  /// The mark that would end the quotation that is open.
  var quote: Unicode.Scalar?
  /// How many brackets are open.
  var depth = 0
  /// What the last sign asks for, if anything.
  var ending: Continuation.Reason?

  /// Why another line belongs to the statement; nil where none does.
  var reason: Continuation.Reason? {
    if quote != nil { return .quotation }
    if ending == .pipe { return .pipe }
    return depth > 0 ? .bracket : ending
  }
}

/// A line of a text without its comment and the space around it.
struct StatementLine {
  var span: SourceSpan
  /// Nothing stands on the line, no comment either.
  private(set) var isEmpty = true
  private(set) var beginsWithPipe = false
  private(set) var beginsWithDot = false
  /// What is open behind it.
  private(set) var state: LineState

  /// Whether the line says nothing.
  var isBlank: Bool { span.length == 0 }

  /// Reads a line behind what the lines before it have left open.
  init(_ bytes: ArraySlice<UInt8>, behind earlier: LineState) {
    state = earlier
    span = SourceSpan(bytes.startIndex, bytes.startIndex)
    var isEscaped = false
    var last: Unicode.Scalar = " "
    var lastWord = ""
    var start = bytes.startIndex
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let end = min(start + UTF8.width(scalar), bytes.endIndex)
      defer { start = end }
      let folded = Folding.folded(scalar)
      if let quote = state.quote {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == quote || (quote == "\"" && scalar == "＂") {
          state.quote = nil
        }
      } else {
        switch folded {
        case "\"": state.quote = scalar == "\"" || scalar == "＂" ? "\"" : "\u{201D}"
        case "(": state.depth += 1
        case ")": state.depth = max(0, state.depth - 1)
        case "#" where last.properties.isWhitespace || last == "|":
          isEmpty = false
          if span.length > 0 { state.ending = Self.ending(lastWord) ?? state.ending }
          return
        default: break
        }
      }
      guard !folded.properties.isWhitespace else {
        if !last.properties.isWhitespace, state.quote == nil {
          state.ending = Self.ending(lastWord)
          lastWord = ""
        }
        last = folded
        continue
      }
      lastWord.unicodeScalars.append(state.quote == nil ? folded : "\"")
      last = folded
      isEmpty = false
      if span.length == 0 {
        span = SourceSpan(start, end)
        beginsWithPipe = folded == "|"
        beginsWithDot = folded == "." || scalar == "。"
      } else {
        span = SourceSpan(span.start, end)
      }
    }
    if !lastWord.isEmpty { state.ending = Self.ending(lastWord) }
  }

  /// What a word or sign that ends a line asks for.
  private static func ending(_ word: String) -> Continuation.Reason? {
    guard let last = word.unicodeScalars.last else { return nil }
    switch last {
    case "|": return .pipe
    case ",", "、": return .comma
    case "=", "<", ">", "+", "*", "/": return .operation
    case "-", ":", "~": return word.unicodeScalars.count == 1 ? .operation : nil
    default:
      let joining: [Keyword] = [.and, .or, .not, .in, .between, .on, .by]
      return Keyword(word: word).map(joining.contains) == true ? .operation : nil
    }
  }
}
