import RuleOfLawModel

/// The words around printed numbers.
extension Audit.Context {
  /// The words between the number before, or the beginning of the sentence, and a number.
  func lead(of number: PrintedNumber) -> Substring {
    let start = sentenceSpan(number.sentence).start
    let before = number.index > 0 ? numbers[number.index - 1].span.end : 0
    return reading.text[SourceSpan(min(number.span.start, max(start, before)), number.span.start)]
  }

  /// What stands of the lead behind its last comma, semicolon or full stop.
  func clauseLead(of number: PrintedNumber) -> Substring { lead(of: number).lastClause }

  /// The words between a number and the next one, or the end of its sentence.
  func tail(of number: PrintedNumber) -> Substring {
    let end = sentenceSpan(number.sentence).end
    let next = number.index + 1 < numbers.count ? numbers[number.index + 1].span.start : end
    return reading.text[SourceSpan(number.span.end, max(number.span.end, min(end, next)))]
  }

  /// The words from the beginning of its sentence up to a number.
  func sentenceLead(of number: PrintedNumber) -> Substring {
    let start = sentenceSpan(number.sentence).start
    let near = max(start, number.span.start - Self.longestLead)
    return reading.text[SourceSpan(min(near, number.span.start), number.span.start)]
  }

  /// The numbers of the sentence of a number, itself among them, as far as the audit looks.
  func numbersBeside(_ number: PrintedNumber) -> ArraySlice<PrintedNumber> {
    var low = number.index
    var high = number.index + 1
    while low > 0, number.index - low < Self.reach, numbers[low - 1].sentence == number.sentence {
      low -= 1
    }
    while high < numbers.count, high - number.index < Self.reach,
      numbers[high].sentence == number.sentence
    {
      high += 1
    }
    return numbers[low..<high]
  }

  /// What a number is called: the words directly before it, or where there are none behind it.
  func name(of number: PrintedNumber) -> Substring {
    var words = lead(of: number)
    for mark in Self.separators {
      while let place = words.place(of: mark) { words = words[place.upperBound...] }
    }
    if !words.isEmpty { return words }
    var behind = tail(of: number)
    for mark in Self.separators {
      if let place = behind.place(of: mark) { behind = behind[..<place.lowerBound] }
    }
    return behind
  }

  private static let separators = ["，", ",", "；", ";", "。", "、", "：", ":", "（", "(", "）", ")"]

  /// The figure that a number belongs to.
  func figure(of number: PrintedNumber) -> Figure? {
    var low = 0
    var high = figures.count
    while low < high {
      let middle = (low + high) / 2
      if figures[middle].span.end <= number.span.start { low = middle + 1 } else { high = middle }
    }
    return figures[max(0, low - 2)..<min(figures.count, low + 3)].first {
      $0.sentence == number.sentence && $0.span.overlaps(number.span)
    }
  }

  /// Whether a number is counted, and no target of a plan.
  func isMeasured(_ number: PrintedNumber) -> Bool { figure(of: number)?.isMeasured ?? true }

  /// A remark on printed numbers, of which those that are figures are named as such.
  func remark(
    _ severity: Severity, on numbers: [PrintedNumber], _ message: Message, printed: String,
    computed: String, formula: String
  ) -> Remark? {
    guard numbers.allSatisfy(isMeasured) else { return nil }
    let owners = numbers.map { figure(of: $0) }
    // The number in question comes first, and figures come before other words.
    let leads = owners.first.map { $0 != nil } ?? false
    var figures: [Figure] = []
    for owner in owners.compactMap({ $0 }) where leads && !figures.contains(owner) {
      figures.append(owner)
    }
    let spans = zip(numbers, owners).filter { !leads || $0.1 == nil }.map(\.0.span)
    return Remark(
      severity: severity, confidence: severity == .warning ? .presumed : .proven, message: message,
      figures: figures, spans: spans, printed: printed, computed: computed, formula: formula)
  }
}
