import RuleOfLawModel

/// A text whose figures are marked with what they mean, and the reading it stands for.
///
/// The notation is that of `AuditRule.Example`. Paragraphs beginning with 一、, 二、, 三、 and items
/// beginning with (一) … set the path; everything else is plain text.
struct MarkedText {
  /// The text without the marks.
  private(set) var text = ""
  private(set) var facts: [Fact] = []
  private(set) var problems: [Problem] = []
  private var mechanisms: [MechanismMention] = []
  private var commitments: [Commitment] = []
  private var documents: [DocumentReference] = []
  private var outline = MarkedOutline()
  private var pendingFrom: FixedDecimal?
  private var path = OutlinePath("一/(一)")

  init(_ marked: String) {
    for (number, line) in marked.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 { text += "\n" }
      let start = text.utf8.count
      let isHeading = move(to: line)
      for (index, piece) in line.split(separator: "〔", omittingEmptySubsequences: false)
        .enumerated()
      {
        guard index > 0 else {
          addPlain(piece)
          continue
        }
        let halves = piece.split(
          separator: "〕", maxSplits: 1, omittingEmptySubsequences: false)
        add(FigureMark(halves[0]))
        if halves.count > 1 { addPlain(halves[1]) }
      }
      if isHeading {
        let printed = SourceText(text)[SourceSpan(start, text.utf8.count)]
        outline.add(printed, at: start, path: path)
      }
      outline.extend(to: text.utf8.count)
      if path.marks.count == 2, path.marks[0] == "二" {
        let span = SourceSpan(start, text.utf8.count)
        problems.append(Problem(path: path, heading: "", span: span))
      }
    }
  }

  /// The reading that the marks describe, of a report on 2022.
  var reading: Reading {
    Reading(
      text: SourceText(text),
      report: AnnualReport(year: 2022, published: published, parts: outline.parts),
      facts: facts,
      problems: problems, commitments: commitments, mechanisms: mechanisms,
      documents: documents)
  }

  /// Sets the path by the mark that a line begins with; returns whether it has one.
  private mutating func move(to line: Substring) -> Bool {
    for part in ["一", "二", "三"] where line.hasPrefix(part + "、") {
      path = OutlinePath(part)
      return true
    }
    guard line.hasPrefix("("), let end = line.firstIndex(of: ")") else { return false }
    let part = path.marks.first.map { String($0) } ?? "一"
    path = OutlinePath(part + "/" + line[...end])
    return true
  }

  /// Adds text without figures, with the mentions that are marked in it.
  private mutating func addPlain(_ piece: Substring) {
    for (index, part) in piece.split(separator: "〖", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0 else {
        text += part
        continue
      }
      let halves = part.split(separator: "〗", maxSplits: 1, omittingEmptySubsequences: false)
      let mark = MentionMark(halves[0])
      let start = text.utf8.count
      text += mark.text
      let span = SourceSpan(start, text.utf8.count)
      mechanisms += [mark.mechanism(at: path, span: span)].compactMap { $0 }
      commitments += [mark.commitment(at: path, span: span)].compactMap { $0 }
      documents += [mark.document(at: path, span: span)].compactMap { $0 }
      if halves.count > 1 { text += halves[1] }
    }
  }

  private mutating func add(_ mark: FigureMark) {
    let start = Self.startOfClause(text)
    text += mark.quantityText
    let span = SourceSpan(start, text.utf8.count)
    switch mark.sort {
    case .from:
      pendingFrom = mark.quantity.magnitude
    case .change(let direction) where mark.indicators.isEmpty && !facts.isEmpty:
      let change = mark.change(direction, span: span)
      if facts[facts.count - 1].change == nil {
        facts[facts.count - 1].change = change
      } else {
        facts[facts.count - 1].moreChanges.append(change)
      }
    case .change(let direction):
      append(mark, Quantity(nil, .percent), change: mark.change(direction, span: span), span: span)
    case .level:
      let change = pendingFrom.map { from in
        Change(
          from > mark.quantity.magnitude ?? 0 ? .down : .up, nil, mark.quantity.unit,
          reading: .fromTo, from: from, span: span)
      }
      pendingFrom = nil
      append(mark, mark.quantity, change: change, span: span)
    }
  }

  private mutating func append(
    _ mark: FigureMark, _ quantity: Quantity, change: Change?, span: SourceSpan
  ) {
    let quote = String(SourceText(text)[span])
    facts.append(
      Fact(
        id: FactID(facts.count + 1), indicators: mark.indicators,
        label: String(quote.dropLast(mark.quantityText.count)), quantity: quantity,
        change: change, scope: mark.scope, role: mark.role, period: mark.period,
        breakdown: mark.breakdown, path: path, quote: quote,
        provenance: Provenance(span: span, rule: "example.mark")))
  }

  /// The day behind 发布日期, as a page prints it.
  private var published: CivilDate? {
    guard let place = text.place(of: "发布日期:") else { return nil }
    let digits = text[place.upperBound...].prefix(10).split(separator: "-").compactMap { Int($0) }
    return digits.count == 3 ? CivilDate(year: digits[0], month: digits[1], day: digits[2]) : nil
  }

  /// Finds where the clause begins that the text ends in.
  private static func startOfClause(_ text: String) -> Int {
    var clause = text[...]
    if let feed = text.utf8.lastIndex(of: 0x0A) { clause = text[text.utf8.index(after: feed)...] }
    if clause.hasPrefix("("), let mark = clause.place(of: ")") {
      clause = clause[mark.upperBound...]
    }
    for end in ["，", "。", "；", "、", "：", ",", ";"] {
      while let place = clause.place(of: end) { clause = clause[place.upperBound...] }
    }
    return text.utf8.count - clause.utf8.count
  }
}
