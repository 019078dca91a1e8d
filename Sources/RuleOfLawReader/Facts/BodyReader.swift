import RuleOfLawModel

/// Reads the passages of a report one after the other into facts and numbers (正文的读取).
struct BodyReader {
  /// The facts in the order of the text.
  private(set) var facts: [Fact] = []
  /// Every number of the body.
  private(set) var numbers: [NumberMention] = []
  /// The passages with their clauses and facts.
  private(set) var records: [PassageRecord] = []

  private let glyphs: Glyphs
  private let text: SourceText
  private var factReader: FactReader

  init(_ glyphs: Glyphs, _ text: SourceText, years: ReportYears) {
    self.glyphs = glyphs
    self.text = text
    factReader = FactReader(glyphs, years: years)
  }

  /// Reads the headings and paragraphs of an outline.
  mutating func read(_ outline: OutlineBuilder) {
    var marks = outline.marks[...]
    for passage in outline.passages {
      while let (mark, path) = marks.first, mark.range.lowerBound < passage.range.lowerBound {
        add(mark, path)
        marks.removeFirst()
      }
      let first = facts.count
      let result = factReader.read(passage)
      add(result, passage.path)
      records.append(
        PassageRecord(passage: passage, clauses: result.clauses, facts: first..<facts.count))
    }
    for (mark, path) in marks { add(mark, path) }
  }

  private mutating func add(_ mark: HeadingMark, _ path: OutlinePath) {
    numbers.append(
      NumberMention(
        span: glyphs.span(mark.range), kind: .list, reason: "list.heading", path: path))
  }

  private mutating func add(_ result: FactReader.Result, _ path: OutlinePath) {
    var names: [Int: FactID] = [:]
    for draft in result.drafts {
      let id = FactID(facts.count + 1)
      facts.append(draft.fact(id, of: glyphs, in: text))
      if let number = draft.number { names[number] = id }
    }
    for (index, number) in result.numbers.enumerated() {
      numbers.append(
        NumberMention(
          span: glyphs.span(number.digits), kind: number.kind, reason: number.reason,
          fact: names[index], path: path))
    }
  }
}
