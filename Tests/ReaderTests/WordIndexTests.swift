import RuleOfLawModel
import Testing

@testable import RuleOfLawReader

/// Words found by their ends, at the edges of a text above all.
struct WordIndexTests {
  static let words = ["案件", "案", "件次"]
  static let index = WordIndex(words.map { Array($0.utf16) })

  /// A text, a place in it, and a limit that may lie outside.
  struct Example: Sendable {
    let text: String
    let place: Int
    let limit: Int
    let word: String?
  }

  @Test(arguments: [
    Example(text: "一案件", place: 1, limit: 3, word: "案件"),
    Example(text: "一案件", place: 1, limit: 2, word: "案"),
    Example(text: "一案件", place: 2, limit: 3, word: nil),
    Example(text: "一案件", place: 2, limit: 9, word: nil),
    Example(text: "一案", place: 1, limit: 9, word: "案"),
    Example(text: "一案", place: 2, limit: 9, word: nil),
    Example(text: "", place: 0, limit: 9, word: nil),
  ])
  func `a word begins at a place and ends within the limit and the text`(_ example: Example) {
    let match = Self.index.word(
      in: Glyphs(SourceText(example.text)), at: example.place, limit: example.limit)
    #expect(match.map { Self.words[$0.number] } == example.word)
  }

  @Test(arguments: [
    Example(text: "案件一", place: 2, limit: 0, word: "案件"),
    Example(text: "案件一", place: 2, limit: 1, word: nil),
    Example(text: "案一", place: 1, limit: -9, word: "案"),
    Example(text: "次一", place: 1, limit: -9, word: nil),
    Example(text: "案", place: 2, limit: 0, word: nil),
  ])
  func `a word ends at a place and begins within the limit and the text`(_ example: Example) {
    let match = Self.index.word(
      in: Glyphs(SourceText(example.text)), endingAt: example.place, limit: example.limit)
    #expect(match.map { Self.words[$0.number] } == example.word)
  }

  @Test func `of many words each is found where it stands and nothing else is`() {
    // Two hundred words whose first and last characters share buckets.
    let words = (UInt16(0)..<200).map { number -> [UInt16] in
      [0x4E00 + number * 7, 0x6000 + number * 11]
    }
    let index = WordIndex(words)
    let text = words.flatMap { word -> [UInt16] in
      [word[1], word[0], word[1], 0x5000, word[0]]
    }
    let glyphs = Glyphs(SourceText(String(decoding: text, as: UTF16.self)))
    for place in 0..<glyphs.count {
      let expected = words.firstIndex { glyphs.hasPrefix($0, at: place) }
      #expect(index.word(in: glyphs, at: place, limit: glyphs.count)?.number == expected)
      let ending = words.firstIndex { glyphs.hasSuffix($0, before: place) }
      #expect(index.word(in: glyphs, endingAt: place, limit: 0)?.number == ending)
      let next = (place..<glyphs.count).first { start in
        words.contains { glyphs.hasPrefix($0, at: start) }
      }
      #expect(index.first(in: glyphs, place..<glyphs.count)?.start == next)
      #expect(index.firstStart(in: glyphs, place..<glyphs.count) == next)
    }
  }
}
