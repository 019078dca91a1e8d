import RuleOfLawAudit
import RuleOfLawModel
import RuleOfLawReader
import Testing

/// The whole way from printed words to doubts: what the reader takes from a sentence is audited.
@Suite struct ReadSentencesTests {
  private func doubts(_ text: String) -> [Finding] {
    Audit().findings(in: Reader().read(text)).filter { $0.severity > .info }
  }

  @Test(arguments: ReadErrors.all + WordedErrors.all)
  func `an error is found as it is printed`(text: String) {
    #expect(!doubts(text).isEmpty)
  }

  @Test(arguments: ReadCleanly.all + WordedCleanly.all)
  func `a clean sentence is left alone as it is printed`(text: String) {
    let found = doubts(text)
    #expect(found.isEmpty, "\(found.map { "\($0.rule) \($0.message.chinese)" })")
  }

  /// Numbers that no report prints, and whose products with each other are beyond any type.
  private static let extremes = [
    "999999999999999", "9999999999", "0.00000000000001", "0.0001", "0", "1", "999999999999999万亿",
    "9999999999万亿", "1.23456789012345亿", "99999999999999999999999",
  ]

  @Test(arguments: extremes.indices)
  func `no number is too large to be audited`(first: Int) {
    for (number, text) in (ReadErrors.all + WordedErrors.all + WordedCleanly.all).enumerated() {
      var turn = first + number
      let extreme = text.replacing(/[0-9]+(\.[0-9]+)?/) { _ in
        turn = turn &* 7 &+ 3
        return Self.extremes[turn % Self.extremes.count]
      }
      let reading = Reader().read(extreme)
      #expect(
        Audit().findings(in: reading).allSatisfy { finding in
          finding.spans.allSatisfy { $0.end <= extreme.utf8.count }
        })
    }
  }

  @Test(arguments: [
    "合格率98%，合格", "其中1件，", "占5%，占6%，", "受理1件，比上年2件增长3%，", "一、问题\n（一）出庭率较低。", "集中在执法、",
    "《法治政府建设实施纲要（2020-2025年）》", "1批2人次，", "一审胜诉率9999999.999999%，同比增长9999999.999999%。",
    "处罚类87件，占审结案件的21.75%，", "受理9件，同比下降5%，下降6%，",
  ])
  func `a text without end takes no more than its share of time`(piece: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let reading = Reader().read(String(repeating: piece, count: count))
      return clock.measure { _ = Audit().result(for: reading) }
    }
    _ = time(50)
    let (short, long) = (time(400), time(3200))
    // Eight times as much, with room for a busy machine; a square would be sixty-four times.
    #expect(long < short * 40 + .milliseconds(200))
  }
}
