import Foundation
import RuleOfLawModel
import RuleOfLawPipeline
import RuleOfLawShell
import TestSupport
import Testing

/// Whoever types an example is offered each of its words.
///
/// At every place of every example, the text before it is completed. Either the next word of the
/// example is offered, or the cursor is where anything may stand: in a number, in words to search
/// for, in a name that is given.
@Suite struct `Completion of examples` {
  /// The texts of the examples, each a conversation from its beginning.
  private static let conversations: [[String]] = {
    var conversations: [[String]] = []
    for page in Page.all {
      for block in page.blocks where block.kind == "rol" {
        conversations.append(Statement.split(block.text).map(\.text))
      }
      for block in page.blocks where block.kind == "console" {
        let prompt = "法治> "
        let lines = block.text.split(separator: "\n").filter { $0.hasPrefix(prompt) }
        conversations.append(lines.map { String($0.dropFirst(prompt.count)) })
      }
    }
    let folder = Project.file("Playground-scripts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names.sorted() where name.hasSuffix(".rol") {
      let text = (try? Project.text(of: "Playground-scripts/" + name)) ?? ""
      conversations.append(Statement.split(text).map(\.text))
    }
    return conversations
  }()

  @Test func `the next word of an example is offered at every place of it`() {
    var tally = Tally()
    for statements in Self.conversations {
      var session = Session()
      let counts = ValueCounts()
      for statement in statements {
        let isCommand = statement.first == "." || statement.first == "。"
        if !isCommand {
          tally.measure(statement, in: session.context(counting: counts))
        }
        _ = session.run(statement)
      }
    }
    print(tally.description)
    #expect(tally.places > 9_000)
    #expect(tally.share >= 0.98, "\(tally.missed.prefix(200).joined(separator: "\n"))")
  }
}

/// How often the next word was offered.
private struct Tally: CustomStringConvertible {
  var offered = 0
  var free = 0
  var missed: [String] = []

  var places: Int { offered + free + missed.count }
  var share: Double { Double(offered + free) / Double(max(1, places)) }

  var description: String {
    "completion at \(places) places of the examples: \(offered) offered, \(free) free, "
      + "\(missed.count) missed"
  }

  mutating func measure(_ statement: String, in context: EntryContext) {
    let all = Painting(of: statement, in: context).spans
    let spans = all.filter { $0.role != .comment }
    let bytes = Array(statement.utf8)
    var offset = 0
    for scalar in statement.unicodeScalars {
      let isComment = all.contains {
        $0.role == .comment && $0.span.start < offset && offset <= $0.span.end
      }
      if !isComment { measure(at: offset, spans, bytes, context) }
      offset += UTF8.width(scalar)
    }
  }

  private mutating func measure(
    at cursor: Int, _ spans: [PaintedSpan], _ bytes: [UInt8], _ context: EntryContext
  ) {
    // A word that ends at the cursor is the one that is completed; otherwise the next one.
    let signs: Set<PaintedSpan.Role> = [.operator, .bracket]
    let touching = spans.first { span in
      span.span.start < cursor && cursor <= span.span.end
        && (cursor < span.span.end || !signs.contains(span.role) || isWord(span, bytes))
    }
    guard let span = touching ?? spans.first(where: { $0.span.start >= cursor }) else { return }
    let text = String(decoding: bytes[..<cursor], as: UTF8.self)
    let completion = Completion(of: text, at: cursor, in: context)
    let expected = folded(String(decoding: bytes[span.span.range], as: UTF8.self))
    let isOffered = completion.candidates.contains { candidate in
      [candidate.text, candidate.otherSpelling].contains { offers(folded($0), expected) }
    }
    let free: Set<PaintedSpan.Role> = [.number, .unit, .quotation, .word]
    if isOffered {
      offered += 1
    } else if completion.isFree || free.contains(span.role) {
      self.free += 1
    } else {
      missed.append("\(text)‸ ← \(expected)")
    }
  }

  private func isWord(_ span: PaintedSpan, _ bytes: [UInt8]) -> Bool {
    String(decoding: bytes[span.span.range], as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic
    }
  }

  /// Whether a candidate is the word, its beginning up to a dot, or the word with its brackets.
  private func offers(_ candidate: String, _ word: String) -> Bool {
    candidate == word || word.hasPrefix(candidate + ".") || candidate.hasPrefix(word + "(")
  }

  private func folded(_ text: String) -> String {
    let scalars = text.unicodeScalars.map(Folding.folded)
    return String(String.UnicodeScalarView(scalars)).replacing("\"", with: "")
      .replacing("、", with: ",").lowercased()
  }
}
