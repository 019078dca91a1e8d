import RuleOfLawModel

/// Builds the outline of a report from the lines of its body (提纲).
struct OutlineBuilder {
  /// The parts with their items.
  private(set) var parts: [Part] = []
  /// All text of the body in order: headings and paragraphs.
  private(set) var passages: [Passage] = []
  /// The marks of the headings.
  private(set) var marks: [(mark: HeadingMark, path: OutlinePath)] = []

  /// A heading with its place in the outline and in the text.
  private struct Entry {
    let system: HeadingMark.System
    let path: OutlinePath
    let heading: Range<Int>
    let line: Int
    let depth: Int
  }

  private let glyphs: Glyphs
  private let body: [Range<Int>]
  private var entries: [Entry] = []
  /// The entries that are open, outermost first.
  private var open: [Entry] = []
  /// The place in `entries` of the part that each passage stands in.
  private var partOfPassage: [Int?] = []
  /// The place in `entries` of the part that is open.
  private var part: Int?

  /// - Parameter isPlan: whether the page is no report but a plan, all parts of which tell of what is
  ///   to be done.
  init(_ glyphs: Glyphs, body: [Range<Int>], reportYear: Int?, isPlan: Bool = false) {
    self.glyphs = glyphs
    self.body = body
    for line in body.indices { read(line) }
    let roles = isPlan ? [:] : roles(reportYear: reportYear)
    let other: PartRole = isPlan ? .plan : .other
    for index in passages.indices {
      passages[index].role = partOfPassage[index].flatMap { roles[$0] } ?? other
    }
    settleJointParts()
    parts = assembleParts(roles, other)
  }

  /// Tells problems from plans in a part that has both (存在问题及下一步打算): from the first
  /// passage on whose heading or beginning speaks of a plan.
  private mutating func settleJointParts() {
    var part: Int?
    var hasPlan = false
    for index in passages.indices where passages[index].role == .problems {
      guard let top = partOfPassage[index],
        PartRoleWords.isJoint(entries[top].heading, in: glyphs)
      else { continue }
      if part != top { (part, hasPlan) = (top, false) }
      let passage = passages[index]
      let isItem = passage.path != entries[top].path
      let words =
        isItem ? passage.heading : passage.range.prefix(passage.isHeading ? 0 : 12)
      hasPlan = hasPlan && !isItem || PartRoleWords.speaksOfPlan(words, in: glyphs)
      if hasPlan { passages[index].role = .plan }
    }
  }

  private mutating func read(_ line: Int) {
    let range = body[line]
    guard entries.count < ReadingLimits.headings,
      let mark = HeadingMark(in: glyphs, line: range)
    else {
      if PartRoleWords.isUnnumberedHeading(range, in: glyphs) {
        openUnnumbered(line)
      } else {
        add(range, isHeading: false)
      }
      return
    }
    let text = HeadingText(glyphs, line: range, mark: mark)
    if let last = open.last, last.line == line - 1, glyphs.areEqual(range, body[line - 1]) {
      // A heading printed twice is one.
      marks.append((mark, last.path))
      if text.isApart { add(text.heading, isHeading: true) }
      if !text.text.isEmpty { add(text.text, isHeading: false) }
      return
    }
    while let last = open.last, last.system >= mark.system { open.removeLast() }
    let entry = Entry(
      system: mark.system, path: (open.last?.path ?? OutlinePath()).appending(mark.step),
      heading: text.heading, line: line, depth: open.count)
    if open.isEmpty { part = entries.count }
    entries.append(entry)
    open.append(entry)
    marks.append((mark, entry.path))
    if text.isApart { add(text.heading, isHeading: true) }
    if !text.text.isEmpty { add(text.text, isHeading: false) }
  }

  /// Opens a part whose heading has lost its number, or never had one.
  ///
  /// A list that begins anew behind it, at 一, is of its items; any other goes on beside it.
  private mutating func openUnnumbered(_ line: Int) {
    var system: HeadingMark.System = .numeral
    for later in body[(line + 1)...].prefix(Self.nearLines) {
      guard let mark = HeadingMark(in: glyphs, line: later), mark.system == .numeral
      else { continue }
      if mark.step == "一" { system = .part }
      break
    }
    open.removeAll { $0.system >= system }
    let heading = HeadingText.trimmed(body[line], glyphs)
    let entry = Entry(
      system: system,
      path: (open.last?.path ?? OutlinePath()).appending(glyphs.string(heading)),
      heading: heading, line: line, depth: open.count)
    if open.isEmpty { part = entries.count }
    entries.append(entry)
    open.append(entry)
    add(heading, isHeading: true)
  }

  /// How many lines behind a heading without a number the next numbered one is looked for.
  private static let nearLines = 40

  private mutating func add(_ range: Range<Int>, isHeading: Bool) {
    var range = range
    while range.count > ReadingLimits.passage {
      let end = pieceEnd(of: range)
      add(range.lowerBound..<end, isHeading: isHeading)
      range = end..<range.upperBound
    }
    guard !range.isEmpty else { return }
    let nearest = open.last?.heading ?? range.lowerBound..<range.lowerBound
    passages.append(
      Passage(
        range: range, path: open.last?.path ?? OutlinePath(), role: .other, heading: nearest,
        isHeading: isHeading))
    partOfPassage.append(part)
  }

  /// Where the first piece of a long paragraph ends: behind its last sentence, or clause.
  private func pieceEnd(of range: Range<Int>) -> Int {
    let limit = range.lowerBound + ReadingLimits.passage
    var clause: Int?
    for index in (limit - ReadingLimits.passage / 2..<limit).reversed() {
      if glyphs.units[index].endsSentence { return index + 1 }
      if clause == nil, glyphs.units[index].endsClause { clause = index + 1 }
    }
    // Nowhere a mark: between two words rather than within a number.
    let cut = (limit - ReadingLimits.passage / 2..<limit).last {
      UnitKinds.standard[glyphs[$0]] & UnitKinds.number == 0
    }
    return clause ?? cut.map { $0 + 1 } ?? limit
  }

  /// The roles of the parts, by the place of their entry.
  ///
  /// A part whose heading does not tell is a result as long as problems and plans are to come:
  /// many reports have no umbrella part but one for each field.
  private func roles(reportYear: Int?) -> [Int: PartRole] {
    let tops = entries.indices.filter { entries[$0].depth == 0 }
    var roles: [Int: PartRole] = [:]
    // Items without a part are of one: the problems that others beside them are.
    var areProblems = false
    for top in tops {
      let entry = entries[top]
      let told = PartRoleWords.role(of: entry.heading, in: glyphs, reportYear: reportYear)
      areProblems =
        told == nil && entry.system > .numeral
        && (areProblems || PartRoleWords.isJudgement(entry.heading, in: glyphs))
      roles[top] = areProblems ? .problems : told
    }
    let firstLater = tops.first { roles[$0] == .problems || roles[$0] == .plan } ?? .max
    for top in tops where roles[top] == nil {
      roles[top] = top < firstLater ? .results : .other
    }
    return roles
  }

  private func assembleParts(_ roles: [Int: PartRole], _ other: PartRole) -> [Part] {
    entries.indices.filter { entries[$0].depth == 0 }.map { index in
      let entry = entries[index]
      return Part(
        path: entry.path, role: roles[index] ?? other, heading: glyphs.printed(entry.heading),
        headingSpan: glyphs.span(entry.heading), span: span(of: index), items: items(below: index))
    }
  }

  private func items(below parent: Int) -> [Item] {
    let depth = entries[parent].depth + 1
    let later = entries[(parent + 1)...]
    let end = later.firstIndex { $0.depth < depth } ?? entries.endIndex
    return later[..<end].indices.filter { entries[$0].depth == depth }.map { index in
      Item(
        path: entries[index].path, heading: glyphs.printed(entries[index].heading),
        headingSpan: glyphs.span(entries[index].heading), span: span(of: index),
        items: items(below: index))
    }
  }

  /// From the line of a heading to the last line before the next heading of its depth or above.
  private func span(of index: Int) -> SourceSpan {
    let entry = entries[index]
    let next = entries[(index + 1)...].first { $0.depth <= entry.depth }
    let last = next.map { $0.line - 1 } ?? body.count - 1
    return glyphs.span(body[entry.line].lowerBound..<body[max(last, entry.line)].upperBound)
  }
}
