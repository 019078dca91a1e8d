internal import RuleOfLawModel

extension Scene {
  /// Quotes and brackets that are not closed.
  var bracketRepairs: [Repair] {
    switch error.code {
    case .unclosedQuote: quoteRepairs
    case .unclosedBracket:
      [endBefore(error.span.start), endOfStage].map { Repair(insert: closingBracket, at: $0) }
    default: []
    }
  }

  /// The bracket that closes the last one opened, of its width.
  private var closingBracket: String {
    let open = text.unicodeScalars.last { $0 == "(" || $0 == "（" }
    return open == "（" ? "）" : ")"
  }

  /// Closes a quotation behind its first word, before the next bar, or at the end.
  private var quoteRepairs: [Repair] {
    let start = error.span.start
    let scalars = written(SourceSpan(start, text.utf8.count)).unicodeScalars
    guard let open = scalars.first else { return [] }
    let close = open == "\"" || open == "＂" ? "\"" : "”"
    var places: [Int] = []
    var offset = start + UTF8.width(open)
    for scalar in scalars.dropFirst() {
      let folded = Folding.folded(scalar)
      if folded.properties.isWhitespace || folded == "|" || folded == ")" || folded == "," {
        places.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    let bar = tokens.isEmpty ? nil : barBehind(start)
    let ends = [places.first, bar, text.utf8.count].compactMap { $0 }
    return ends.map { Repair(insert: close, at: endBefore($0)) }
  }

  private func barBehind(_ start: Int) -> Int? {
    var offset = start
    for scalar in written(SourceSpan(start, text.utf8.count)).unicodeScalars {
      if Folding.folded(scalar) == "|" { return offset }
      offset += UTF8.width(scalar)
    }
    return nil
  }

  /// An offset without the spaces before it.
  private func endBefore(_ offset: Int) -> Int {
    let bytes = Array(text.utf8)
    var end = min(offset, bytes.count)
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }
}
