@testable import RuleOfLawDocuments
import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

/// What a person sees of a long reading.
struct ProgressLineTests {
  @Test func `nothing is shown in the first second and nothing has to be taken away`() {
    var line = ProgressLine(language: .english)
    #expect(line.next(BatchProgress(done: 5, total: 10, seconds: 0.9)) == nil)
    #expect(line.end == nil)
  }

  @Test func `rate and time left are told, a few times a second`() {
    var line = ProgressLine(language: .english)
    #expect(
      line.next(BatchProgress(done: 500, total: 2000, seconds: 2))
        == "\r\u{1B}[Kread 500 of 2000, 250 a second, about 6 s left")
    #expect(line.next(BatchProgress(done: 501, total: 2000, seconds: 2.1)) == nil)
    #expect(line.next(BatchProgress(done: 600, total: 2000, seconds: 2.3)) != nil)
    #expect(line.end == "\r\u{1B}[K")
  }

  @Test func `before the first document there is no rate to reckon with`() {
    var line = ProgressLine(language: .chinese)
    #expect(
      line.next(BatchProgress(done: 0, total: 3, seconds: 1)) == "\r\u{1B}[K已读 0/3，每秒 0 份")
  }
}
