import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Comparisons: of which fact, in which direction, how much, and how to be read.
struct ChangeTests {
  /// A passage, and what its first fact and that fact's change come to.
  struct Example: Sendable {
    let passage: String
    let value: FixedDecimal?
    let direction: Direction?
    let size: FixedDecimal?
    let reading: ChangeReading?
    let from: FixedDecimal?

    init(
      _ passage: String, _ value: FixedDecimal?, _ direction: Direction?,
      _ size: FixedDecimal? = nil, _ reading: ChangeReading? = nil, from: FixedDecimal? = nil
    ) {
      self.passage = passage
      self.value = value
      self.direction = direction
      self.size = size
      self.reading = reading
      self.from = from
    }
  }

  static let examples = [
    Example("受理行政复议案件96件，同比增长20%。", 96, .up, 20, .relative),
    Example("审结案件80件，较上年下降5%。", 80, .down, 5, .relative),
    Example("检查企业230家，比2023年增加12家。", 230, .up, 12, .absolute),
    Example("受理申请9件，与去年相比减少3件。", 9, .down, 3, .absolute),
    Example("纠错率9%，同比下降3个百分点。", 9, .down, 3, .points),
    Example("一审胜诉率同比增长6%。", nil, .up, 6, .undetermined),
    Example("刑事立案同比下降12%。", nil, .down, 12, .undetermined),
    Example("办件量90件，与去年同期基本持平。", 90, .flat, 0),
    Example("窗口由120个精简至45个。", 45, .down, nil, .fromTo, from: 120),
    Example("办结率从92%提高到98%。", 98, .up, nil, .fromTo, from: 92),
    Example("罚没款80万元，是去年的情况。", 80, nil),
    Example("新增调解员30名。", 30, nil),
    Example("法律明白人达到640名，较上年新增52名。", 640, .up, 52, .absolute),
  ]

  @Test(arguments: examples)
  func `a comparison belongs to its fact`(_ example: Example) {
    let facts = Reader().read(example.passage).facts
    let fact = facts.first
    #expect(facts.count == 1, "\(example.passage) \(facts.map(\.quote))")
    #expect(fact?.quantity.magnitude == example.value, "\(example.passage)")
    #expect(fact?.change?.direction == example.direction, "\(example.passage)")
    #expect(fact?.change?.size == example.size, "\(example.passage)")
    if let reading = example.reading { #expect(fact?.change?.reading == reading) }
    #expect(fact?.change?.from == example.from, "\(example.passage)")
  }

  @Test(arguments: [
    ("接访90批270人次，同比批次下降10%。", [Direction.down, nil]),
    ("接访90批270人次，同比人次下降10%。", [nil, .down]),
    ("接访90批270人次，同比下降10%。", [nil, .down]),
  ])
  func `of two facts that one is compared whose unit the words name`(
    passage: String, directions: [Direction?]
  ) {
    #expect(Reader().read(passage).facts.map { $0.change?.direction } == directions)
  }

  @Test func `sizes given in turn belong to the names in turn`() {
    let facts = Reader().read("发案数、伤亡人数同比分别下降20%和33.3%。").facts
    #expect(facts.map(\.label) == ["发案数", "伤亡人数"])
    #expect(facts.map(\.change?.size) == [20, FixedDecimal(parsing: "33.3")])
    #expect(facts.allSatisfy { $0.quantity.magnitude == nil && $0.change?.direction == .down })
    let levels = Reader().read("参考率、合格率分别达到98%和95%。").facts
    #expect(levels.map(\.quantity.magnitude) == [98, 95])
  }

  @Test func `the words of a comparison are its span`() {
    let reading = Reader().read("受理行政复议案件96件，同比增长20%。")
    let span = reading.facts.first?.change?.span
    #expect(span.map { String(reading.text[$0]) } == "同比增长20%")
  }
}
