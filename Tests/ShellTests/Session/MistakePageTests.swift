import RuleOfLawModel
import RuleOfLawPipeline
import TestSupport
import Testing

@testable import RuleOfLawShell

@Suite struct `The page of mistakes` {
  private static let examples: [(code: String, entry: String)] = QueryMistake.all.flatMap {
    mistake in
    mistake.examples.map { (mistake.code.rawValue, $0) }
  }

  @Test func `it is made from the list, every example as it is drawn`() throws {
    let made = MistakePage.markdown()
    #expect(try Project.text(of: "Docs/Diagnostics.md", madeAs: made) == made)
    #expect(Self.examples.count >= 80)
  }

  @Test(arguments: examples)
  func `an example is told in both tongues, with a hint and no control characters`(
    code: String, entry: String
  ) {
    let chinese = MistakePage.drawn(entry, in: .chinese)
    let english = MistakePage.drawn(entry, in: .english)
    #expect(chinese.hasPrefix("错误："), "\(chinese)")
    #expect(english.hasPrefix("error: "), "\(english)")
    let sentence = english.split(separator: "\n").first ?? ""
    #expect(!sentence.hasSuffix("."), "\(sentence)")
  }
}
