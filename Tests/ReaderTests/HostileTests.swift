import RuleOfLawModel
import TestSupport
import Testing

@testable import RuleOfLawReader

/// The promises about every reading, kept where nobody would look for a report.
struct HostileTests {
  @Test(arguments: HostileTexts.all)
  func `any text has a reading that keeps its promises`(_ hostile: HostileTexts.Text) {
    let reading = Reader().read(hostile.text)
    #expect(reading == Reader().read(hostile.text), "the same text gives the same reading")
    expectSpansInside(reading)
    expectOrder(reading)
    expectDigitsCovered(reading)
  }

  @Test(
    .enabled(if: SharedFolder.isPresent, "\(SharedFolder.notice)"),
    arguments: ["gold/dev.jsonl", "gold/jiangnan-2022.jsonl"])
  func `every digit of a real page ends in a number`(_ file: String) throws {
    for text in try GoldText.read(file) {
      let reading = Reader().read(text.text)
      expectSpansInside(reading)
      expectDigitsCovered(reading)
    }
  }

  @Test func `a text of many reports is read like each of them`() {
    let one = BuiltInSample.text
    let copies = 12
    let reading = Reader().read(String(repeating: one + "\n", count: copies))
    let single = Reader().read(one)
    #expect(reading.facts.count >= single.facts.count * (copies - 1))
    #expect(reading.report.parts.count == single.report.parts.count * copies)
    expectDigitsCovered(reading)
  }

  @Test func `a long paragraph is read in pieces that end with a sentence`() {
    let sentence = "全年受理行政复议案件63件,审结39件。"
    let reading = Reader().read(String(repeating: sentence, count: 2_000))
    #expect(reading.facts.count == 4_000)
    #expect(reading.facts.allSatisfy { !$0.indicators.isEmpty })
  }

  @Test func `a text beyond the limits is read up to them and says so`() {
    let text = String(repeating: "1、工作\n", count: ReadingLimits.lines + 1_000)
    let reading = Reader().read(text)
    let remark = reading.diagnostics.first { $0.code.rawValue == "reader.tooLong" }
    #expect(remark?.span.end == text.utf8.count)
    #expect((remark?.span.start ?? 0) > 0)
    expectSpansInside(reading)
  }

  @Test func `a place in a text is found again whatever stands before it`() {
    let text = "Ａ，\u{200B}甲  乙 a b\u{3000}𠀀🚦é\n" + String(repeating: "字\u{FEFF}", count: 200) + "末"
    let glyphs = Glyphs(SourceText(text))
    let utf8 = Array(text.utf8)
    for index in 0..<glyphs.count {
      let span = glyphs.span(index..<index + 1)
      #expect(span.length >= 1 && utf8[span.start] & 0xC0 != 0x80)
      #expect(span.end == utf8.count || utf8[span.end] & 0xC0 != 0x80)
    }
    #expect(glyphs.printed(0..<2) == "Ａ，")
    #expect(glyphs.printed(glyphs.count - 1..<glyphs.count) == "末")
  }

  /// Expects that every span of a reading is a stretch of whole characters of its text.
  private func expectSpansInside(_ reading: Reading) {
    let utf8 = Array(reading.text.string.utf8)
    var spans = reading.facts.map(\.provenance.span)
    spans += reading.facts.flatMap { ([$0.change].compactMap { $0 } + $0.moreChanges).map(\.span) }
    spans += reading.numbers.map(\.span)
    spans += reading.report.parts.flatMap { [$0.span, $0.headingSpan] + $0.items.map(\.span) }
    spans += reading.problems.map(\.span) + reading.commitments.map(\.span)
    spans += reading.mechanisms.map(\.span) + reading.documents.map(\.span)
    spans += reading.honours.map(\.span) + reading.organizations.map(\.span)
    spans += reading.chrome + reading.diagnostics.map(\.span)
    let broken = spans.filter { span in
      span.end > utf8.count
        || [span.start, span.end].contains { $0 < utf8.count && utf8[$0] & 0xC0 == 0x80 }
    }
    #expect(broken == [])
    let unlike = reading.facts.filter { $0.quote != reading.text[$0.provenance.span] }
    #expect(unlike.map(\.quote) == [])
  }

  /// Expects facts and numbers in the order of the text, and the numbers of facts within them.
  private func expectOrder(_ reading: Reading) {
    #expect(reading.facts.map(\.id.ordinal) == Array(1..<(reading.facts.count + 1)))
    let starts = reading.numbers.map(\.span.start)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 })
    let apart = reading.numbers.filter { number in
      number.fact.map {
        !reading.facts[$0.ordinal - 1].provenance.span.contains(number.span)
      } ?? false
    }
    #expect(apart == [])
  }

  /// Expects that no ASCII digit of the body is lost: each stands in a number.
  private func expectDigitsCovered(_ reading: Reading) {
    var free = Array(reading.text.string.utf8).map { 0x30 <= $0 && $0 <= 0x39 }
    let glyphs = Glyphs(reading.text)
    // Title, chrome and what was not read are no part of the body.
    var spans = PageFrame(glyphs).title.map(glyphs.span) + reading.chrome
    spans += reading.diagnostics.filter { $0.code.rawValue == "reader.tooLong" }.map(\.span)
    spans += reading.numbers.map(\.span)
    for span in spans {
      for index in span.range { free[index] = false }
    }
    let lost = free.firstIndex(of: true)
    #expect(lost == nil, "\(lost.map { reading.text[SourceSpan(max(0, $0 - 30), $0 + 30)] } ?? "")")
  }
}
