import RuleOfLawModel

/// A stretch of a text with some of its words marked.
struct MarkedText {
  /// The reading whose text it is.
  let reading: Reading
  /// The stretch.
  let span: SourceSpan
  /// The words to mark, in order and apart from each other.
  private let marks: [SourceSpan]

  /// Marks spans within a stretch; those that overlap become one.
  init(_ reading: Reading, span: SourceSpan, marks: [SourceSpan]) {
    self.reading = reading
    self.span = span
    var merged: [SourceSpan] = []
    for mark in marks.sorted() where span.contains(mark) && mark.length > 0 {
      if let last = merged.last, last.end > mark.start {
        merged[merged.count - 1] = last.union(mark)
      } else {
        merged.append(mark)
      }
    }
    self.marks = merged
  }

  /// Returns the text with the marked words coloured or in brackets, its line feeds kept.
  func drawn(_ paint: Paint) -> String {
    var text = ""
    var offset = span.start
    for mark in marks {
      text += visible(SourceSpan(offset, mark.start))
      text += paint.marking(visible(mark))
      offset = mark.end
    }
    return text + visible(SourceSpan(offset, span.end))
  }

  private func visible(_ span: SourceSpan) -> String {
    String(reading.text[span]).lines
      .map { ($0.utf8.last == 0x0D ? Substring($0.utf8.dropLast()) : $0).visible }
      .joined(separator: "\n")
  }
}

extension Reading {
  /// The figures of a fact where they stand: from its number to the end of its words.
  func figure(of fact: Fact) -> SourceSpan {
    let span = fact.provenance.span
    let number = numbers.first {
      $0.fact == fact.id && $0.kind == .fact && span.contains($0.span)
    }
    return number.map { SourceSpan($0.span.start, span.end) } ?? span
  }

  /// The sentences that a span lies in, from full stop to full stop within their paragraph.
  func sentences(around span: SourceSpan) -> SourceSpan {
    let bytes = text.string.utf8.span
    let stop = { (index: Int) -> Bool in
      let bytes = self.text.string.utf8.span
      guard index >= 0, index < bytes.count else { return true }
      if bytes[index] == 0x0A { return true }
      guard index >= 2 else { return false }
      switch (bytes[index - 2], bytes[index - 1], bytes[index]) {
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
      default: return false
      }
    }
    var start = min(span.start, bytes.count)
    while !stop(start - 1) { start -= 1 }
    var end = max(start, min(span.end, bytes.count))
    while end < bytes.count, end == start || !stop(end - 1) {
      if bytes[end] == 0x0A { break }
      end += 1
    }
    return SourceSpan(start, end)
  }
}
