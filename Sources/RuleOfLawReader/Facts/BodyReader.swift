import RuleOfLawModel

/// Reads the passages of a report one after the other into facts and numbers (正文的读取).
struct BodyReader {
  /// The facts in the order of the text.
  private(set) var facts: [Fact] = []
  /// Every number of the body.
  private(set) var numbers: [NumberMention] = []
  /// The passages with their clauses and facts.
  private(set) var records: [PassageRecord] = []

  /// The mentions of mechanisms in the order of the text.
  private(set) var mechanisms: [MechanismMention] = []
  /// The mechanism of every mention, by its number in the vocabulary.
  var mechanismNumbers: [Int32] { mechanismReader.numbers }
  /// Where reading ended because the text has too many numbers; nil where it was read to its end.
  private(set) var end: Int?
  /// The organizations that are named.
  var organizations: [Organization] { organizationReader.organizations }

  private let glyphs: Glyphs
  private let text: SourceText
  private let lexicon = Lexicon.standard
  private var factReader: FactReader
  private var mechanismReader: MechanismReader
  private var organizationReader: OrganizationReader

  init(_ glyphs: Glyphs, _ text: SourceText, years: ReportYears) {
    self.glyphs = glyphs
    self.text = text
    factReader = FactReader(glyphs, years: years)
    mechanismReader = MechanismReader(glyphs)
    organizationReader = OrganizationReader(glyphs)
  }

  /// Reads the headings and paragraphs of an outline.
  mutating func read(_ outline: OutlineBuilder) {
    var marks = outline.marks[...]
    var hits: [TermMatcher.Hit] = []
    records.reserveCapacity(outline.passages.count)
    // As many as dense text has, so that long lists are not moved again and again.
    facts.reserveCapacity(min(ReadingLimits.facts, glyphs.count / 96))
    numbers.reserveCapacity(min(ReadingLimits.numbers, glyphs.count / 48))
    for passage in outline.passages {
      guard numbers.count < ReadingLimits.numbers, facts.count < ReadingLimits.facts else {
        end = passage.range.lowerBound
        break
      }
      while let (mark, path) = marks.first, mark.range.lowerBound < passage.range.lowerBound {
        add(mark, path)
        marks.removeFirst()
      }
      hits.removeAll(keepingCapacity: true)
      lexicon.terms.matcher.appendHits(in: glyphs.units, passage.range, to: &hits)
      let first = facts.count
      let result = factReader.read(passage, hits: hits)
      add(result, passage.path)
      let record = PassageRecord(
        passage: passage, clauses: result.clauses, facts: first..<facts.count,
        hits: passage.role == .plan || passage.role == .problems ? [] + hits : [],
        signs: result.signs)
      mechanismReader.read(record, hits: hits, into: &mechanisms)
      organizationReader.read(passage.range, hits: hits)
      records.append(record)
    }
    for (mark, path) in marks where mark.range.lowerBound < end ?? .max { add(mark, path) }
  }

  private mutating func add(_ mark: HeadingMark, _ path: OutlinePath) {
    numbers.append(
      NumberMention(
        span: glyphs.span(mark.range), kind: .list, reason: "list.heading", path: path))
  }

  private mutating func add(_ result: FactReader.Result, _ path: OutlinePath) {
    // The drafts with numbers are in the order of these.
    var named = result.drafts.indices.filter { result.drafts[$0].number != nil }[...]
    let before = facts.count
    for draft in result.drafts {
      facts.append(draft.fact(FactID(facts.count + 1), of: glyphs, in: text))
    }
    for (index, number) in result.numbers.enumerated() {
      var fact: FactID?
      if let draft = named.first, result.drafts[draft].number == index {
        fact = FactID(before + draft + 1)
        named.removeFirst()
      }
      numbers.append(
        NumberMention(
          span: glyphs.span(number.digits), kind: number.verdict.kind,
          reason: number.verdict.reason,
          fact: fact, path: path))
    }
  }
}
