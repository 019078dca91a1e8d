import Foundation
import TestSupport
import Testing

/// The scripts answer as their transcripts say.
@Suite struct `Playground scripts` {
  /// The script that shows errors; no other may have any.
  private static let mistaken = "09-when-it-goes-wrong"

  @Test(arguments: PlaygroundScript.all)
  func `a script answers as its transcript says`(script: PlaygroundScript) throws {
    let (transcript, failures) = try script.run()
    #expect((failures > 0) == (script.name == Self.mistaken))
    let recorded = try Project.text(of: script.transcript, madeAs: transcript)
    #expect(transcript == recorded, "\(Self.difference(recorded, transcript))")
  }

  @Test func `every transcript has its script`() {
    #expect(PlaygroundScript.transcriptNames == PlaygroundScript.all.map(\.name))
    #expect(PlaygroundScript.all.count >= 6)
  }

  @Test(arguments: PlaygroundScript.all)
  func `a script is short and says what it teaches`(script: PlaygroundScript) throws {
    let lines = try script.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 35)
    #expect(lines.prefix { $0.hasPrefix("#") }.count >= 2)
    #expect(lines.first { !$0.hasPrefix("#") } == "")
    // A number, then words: 01-first-look.
    let words = script.name.split(separator: "-")
    #expect(words.count > 2 && words[0].count == 2 && words[0].allSatisfy(\.isNumber))
  }

  @Test func `the program answers as the session does`() throws {
    let script = try #require(PlaygroundScript.all.first)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: BuiltProduct.path("rol"))
    process.arguments = ["run", "--echo", script.path]
    process.currentDirectoryURL = Project.root
    process.environment = [:]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: answer, as: UTF8.self) == (try script.run().transcript))
  }

  /// The first line that differs, as recorded and as answered.
  private static func difference(_ recorded: String, _ answered: String) -> String {
    let (old, new) = (recorded.split(separator: "\n"), answered.split(separator: "\n"))
    let index = zip(old, new).prefix { $0 == $1 }.count
    return
      "line \(index + 1)\n- \(old.dropFirst(index).first ?? "")\n+ \(new.dropFirst(index).first ?? "")"
  }
}
