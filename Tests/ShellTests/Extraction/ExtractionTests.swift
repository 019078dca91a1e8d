import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

struct ExtractionTests {
  /// Runs the filter over pieces of input and returns its lines.
  private func answers(_ pieces: [[UInt8]]) -> (lines: [String], failed: Bool) {
    var extraction = Extraction(language: .english)
    var output: [UInt8] = []
    for piece in pieces { output += extraction.consume(piece) }
    output += extraction.finish()
    let text = String(decoding: output, as: UTF8.self)
    return (text.lines.dropLast().map { String($0) }, extraction.hasFailures)
  }

  private func answers(_ input: String) -> (lines: [String], failed: Bool) {
    answers([Array(input.utf8)])
  }

  @Test func `every key of the contract is there and in order`() throws {
    let lines = answers("{\"id\": \"a\", \"text\": \"\"}\n").lines
    let value = try JSONValue(parsing: Array((lines.first ?? "").utf8))
    guard case .object(let members) = value else {
      Issue.record("no object: \(lines)")
      return
    }
    #expect(
      members.map(\.name) == [
        "id", "report", "facts", "numbers", "problems", "commitments", "mechanisms", "derived",
        "findings", "diagnostics", "version",
      ])
    #expect(value["id"] == .string("a"))
    #expect(value["version"] == .number("1"))
  }

  @Test(arguments: [
    (#""a""#, #""a""#), ("7", "7"), ("-1.50e+3", "-1.50e+3"),
    (#""\u0041\ud800""#, #""\u0041\ud800""#),
    (#""法治""#, #""法治""#),
  ])
  func `the identifier comes back as it came`(id: String, back: String) {
    let lines = answers("{\"text\":\"\",\"more\":[{}],\"id\": \(id) }").lines
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("{\"id\":\(back),\"report\":") == true)
  }

  @Test(arguments: [
    ("", "an empty line"),
    (" \r", "an empty line"),
    ("x", "not a JSON object"),
    ("[]", "not a JSON object"),
    ("{}", "no id that is a string or a number"),
    (#"{"id":null,"text":""}"#, "no id that is a string or a number"),
    (#"{"id":[1],"text":""}"#, "no id that is a string or a number"),
    (#"{"id":1}"#, "no text that is a string"),
    (#"{"id":1,"text":2}"#, "no text that is a string"),
    (#"{"id":1,"text":"a"#, "the JSON ends too early (byte 18)"),
    (#"{"id":1,"text":""} x"#, "the JSON goes on after its end (byte 20)"),
  ])
  func `a line that is no document gets an error in its place`(line: String, error: String) {
    let (lines, failed) = answers("{\"id\":1,\"text\":\"\"}\n\(line)\n{\"id\":3,\"text\":\"\"}")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("{\"id\":1,"))
    #expect(lines[1] == "{\"id\":null,\"error\":\"\(error)\",\"line\":2}")
    #expect(lines[2].hasPrefix("{\"id\":3,"))
    #expect(failed)
  }

  @Test(arguments: [
    "@", #"{"id":1,"text":"@"}"#, #"{"id":1,"text":"a\n@"}"#, #"{"id":"@","text":""}"#,
    #"{"@":0,"id":1,"text":""}"#, #"{"id":1,"text":"","more":"@"}"#, #"{"id":1,"text":"a"}@"#,
    #"{"id":1,"text":"@","text":"a"}"#, #"{"id":1,"text":@"#, #"{"id":null,"text":"@"}"#,
  ])
  func `bytes that are no UTF-8 are told of wherever they stand`(template: String) {
    let line = template.utf8.map { $0 == UInt8(ascii: "@") ? 0xE6 : $0 }
    #expect(answers([line]).lines == [#"{"id":null,"error":"not valid UTF-8","line":1}"#])
  }

  @Test func `bytes that are no UTF-8 are an error and not a crash`() {
    let bad = Array("{\"id\":1,\"text\":\"".utf8) + [0xFF, 0xC0] + Array("\"}\n".utf8)
    let (lines, failed) = answers([bad, [0, 1, 2, 0x0A], Array("{\"id\":2,\"text\":\"\"}".utf8)])
    #expect(lines[0] == #"{"id":null,"error":"not valid UTF-8","line":1}"#)
    #expect(lines[1] == #"{"id":null,"error":"not a JSON object","line":2}"#)
    #expect(lines[2].hasPrefix("{\"id\":2,"))
    #expect(failed)
  }

  @Test func `nothing in gives nothing out`() {
    let (lines, failed) = answers("")
    #expect(lines.isEmpty)
    #expect(!failed)
  }

  @Test func `pieces of any size give the same answers`() {
    let input = Array(
      "\u{FEFF}{\"id\":\"一\",\"text\":\"受理63件。\"}\n\n{\"id\":2,\"text\":\"\\u590d\"}\r\n{".utf8)
    let whole = answers([input]).lines
    #expect(whole.count == 4)
    for size in 1...7 {
      let pieces = stride(from: 0, to: input.count, by: size).map {
        Array(input[$0..<min($0 + size, input.count)])
      }
      #expect(answers(pieces).lines == whole)
    }
  }

  @Test func `an answer leaves as soon as its line is complete`() {
    var extraction = Extraction()
    #expect(extraction.consume(Array("{\"id\":1,\"text\":\"\"}".utf8)).isEmpty)
    #expect(!extraction.consume([0x0A]).isEmpty)
    #expect(extraction.finish().isEmpty)
  }

  @Test func `a long answer leaves in pieces that are one line together`() throws {
    let sentence = "全年受理行政复议案件63件，审结39件。"
    let text = String(repeating: sentence, count: 4_000)
    let line = Array("{\"id\":1,\"text\":\"\(text)\"}\n".utf8)
    var extraction = Extraction()
    var pieces: [[UInt8]] = []
    extraction.consume(line) { pieces.append($0) }
    #expect(pieces.count > 2)
    let answer = Array(pieces.joined())
    #expect(answer.count { $0 == 0x0A } == 1)
    guard case .array(let facts)? = try JSONValue(parsing: answer)["facts"] else {
      Issue.record("no list of facts")
      return
    }
    #expect(facts.count == 8_000)
  }

  @Test func `every line of noise gets one answer that is JSON`() throws {
    var state: UInt64 = 2022
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let document = Array(#"{"id": "甲", "text": "受理\u002063件。\n", "n": [1.5e-3, {}]}"#.utf8)
    for _ in 0..<2_000 {
      var line = document
      for _ in 0...random(3) {
        let index = random(line.count)
        switch random(4) {
        case 0: line.remove(at: index)
        case 1: line.insert(line[random(line.count)], at: index)
        case 2: line[index] = UInt8(random(256))
        default: line.removeLast(random(line.count - 1))
        }
      }
      line.removeAll { $0 == 0x0A }
      guard !line.isEmpty else { continue }
      let lines = answers([line, [0x0A]]).lines
      #expect(lines.count == 1)
      _ = try JSONValue(parsing: Array((lines.first ?? "").utf8))
    }
  }

  @Test func `a line beyond the limit is refused and the rest goes on`() {
    var extraction = Extraction(language: .english, lineLimit: 20)
    var output: [UInt8] = []
    for piece in ["xxxxxxxxxxxx", "xxxxxxxxxxxx", "xx\n", "{\"id\":1,\"text\":\"\"}\n"] {
      output += extraction.consume(Array(piece.utf8))
    }
    let lines = String(decoding: output, as: UTF8.self).lines
    #expect(lines[0] == #"{"id":null,"error":"the line is too long","line":1}"#)
    #expect(lines[1].hasPrefix("{\"id\":1,"))
    #expect(extraction.hasFailures)
  }
}
