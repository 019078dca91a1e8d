import RuleOfLawModel

/// The clauses around figures and places.
extension Audit.Context {
  /// The words from the last comma or semicolon before a figure up to it.
  func clause(before figure: Figure) -> Substring { lead(of: figure).lastClause }

  /// Whether the words behind a number say that a thing may be in two parts of its list.
  func tellsOfOverlap(behind span: SourceSpan) -> Bool {
    let end = sentenceSpan(sentenceNumber(at: span.start)).end
    return Wording.tellOfOverlap(
      reading.text[SourceSpan(span.end, max(span.end, min(end, span.end + 600)))])
  }

  /// The words of a comparison of a figure with what stands before them in their clause.
  func clause(of change: Change, of figure: Figure) -> Substring {
    let start = change.span.start
    let lead = reading.text[SourceSpan(min(start, max(figure.span.end, start - 90)), start)]
    return reading.text[
      SourceSpan(start - lead.lastClause.utf8.count, change.span.end)]
  }

  /// The words between the commas around a place.
  func clause(around span: SourceSpan) -> Substring {
    let sentence = sentenceSpan(sentenceNumber(at: span.start))
    let start = max(sentence.start, span.start - 300)
    let end = max(span.end, min(sentence.end, span.end + 300))
    let before = reading.text[SourceSpan(start, span.start)].lastClause
    var behind = reading.text[SourceSpan(span.end, end)]
    for mark in ["，", ",", "；", ";"] {
      if let found = behind.place(of: mark) { behind = behind[..<found.lowerBound] }
    }
    return reading.text[
      SourceSpan(span.start - before.utf8.count, span.end + behind.utf8.count)]
  }
}

extension Substring {
  /// What stands before the first comma, semicolon, full stop or line feed.
  var firstClause: Substring {
    // Each end is looked for before the nearest one so far.
    ["，", ",", "；", ";", "。", "\n"].reduce(self) { clause, end in
      clause.place(of: end).map { clause[..<$0.lowerBound] } ?? clause
    }
  }

  /// What stands behind the last comma, semicolon or full stop.
  var lastClause: Substring {
    let bytes = utf8.span
    var offset = bytes.count - 1
    while offset >= 0 {
      let byte = bytes[offset]
      let isWide =
        offset >= 2 && bytes[offset - 2] == 0xEF && bytes[offset - 1] == 0xBC
        && (byte == 0x8C || byte == 0x9B)
      let isStop =
        offset >= 2 && byte == 0x82 && bytes[offset - 1] == 0x80 && bytes[offset - 2] == 0xE3
      if byte == 0x2C || byte == 0x3B || isWide || isStop { break }
      offset -= 1
    }
    return self[utf8.index(startIndex, offsetBy: offset + 1)...]
  }
}
