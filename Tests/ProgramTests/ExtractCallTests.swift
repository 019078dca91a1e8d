import Foundation
import Testing

struct ExtractCallTests {
  private static let good = #"{"id":"a","text":"受理63件。"}"#

  @Test func `documents come back in order and errors in their places`() throws {
    let input =
      "\(Self.good)\n\n\u{0}\u{1}\n{\"id\":2,\"text\":\"\"}\nno JSON\n{\"id\":3,\"text\":\"x\"}"
    let run = try ProgramRun(["extract"], input: input)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(
      lines.map { $0.prefix(10) } == [
        #"{"id":"a","#, #"{"id":null"#, #"{"id":null"#, #"{"id":2,"r"#, #"{"id":null"#,
        #"{"id":3,"r"#,
      ])
    #expect(lines[4].hasSuffix(#","line":5}"#))
    #expect(run.remarks.isEmpty)
    #expect(run.status == 2)
  }

  @Test func `good documents and no documents are done`() throws {
    #expect(try ProgramRun(["extract"], input: Self.good).status == 0)
    let empty = try ProgramRun(["extract"], input: "")
    #expect(empty.output.isEmpty && empty.status == 0)
  }

  @Test func `a document of every byte gets an answer`() throws {
    let bytes = Data((0...255).map { UInt8($0) })
    let run = try ProgramRun(["extract"], input: bytes)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.status == 2)
  }

  @Test func `the words of errors do not depend on the locale`() throws {
    let english = try ProgramRun(["extract"], input: "x", environment: ["LANG": "en_US.UTF-8"])
    #expect(english.output == "{\"id\":null,\"error\":\"不是 JSON 对象\",\"line\":1}\n")
    let asked = try ProgramRun(["extract", "--language", "en"], input: "x")
    #expect(asked.output == "{\"id\":null,\"error\":\"not a JSON object\",\"line\":1}\n")
  }

  @Test func `an answer leaves before the next document comes`() throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = ProgramRun.program
    process.arguments = ["extract"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for _ in 0..<3 {
      try input.fileHandleForWriting.write(contentsOf: Data((Self.good + "\n").utf8))
      var answer = Data()
      while answer.last != 0x0A {
        let more = output.fileHandleForReading.availableData
        guard !more.isEmpty else { break }
        answer += more
      }
      #expect(answer.starts(with: Data("{\"id\":\"a\",".utf8)))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `a reader that goes away is no failure`() throws {
    let run = try ProgramRun(
      shell: """
        i=0
        while [ $i -lt 3000 ]; do echo '\(Self.good)'; i=$((i+1)); done |
          { "$ROL" extract; echo "status $?" >&2; } | head -n 1
        """)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.remarks == "status 0\n")
  }
}
