import Foundation
import RuleOfLawPipeline
import RuleOfLawShell
import TestSupport
import Testing

/// The examples of the documentation run, and answer as they say.
@Suite struct `Examples` {
  private static let prompt = "法治> "
  private static let readme = Page("README.md")

  private static let queries: [(page: String, statements: String)] = Page.all.flatMap { page in
    page.blocks.filter { $0.kind == "rol" }.map { (page.path, $0.text) }
  }
  private static let conversations: [(page: String, text: String)] = Page.all.flatMap { page in
    page.blocks.filter { $0.kind == "console" }.map { (page.path, $0.text) }
  }

  @Test func `there are examples`() {
    #expect(Self.queries.count > 10)
    #expect(Self.conversations.contains { $0.page == "README.md" })
  }

  @Test(arguments: queries)
  func `an example of the language runs on the sample`(page: String, statements: String) {
    var session = Session()
    for statement in Statement.split(statements) {
      let outcome = session.run(statement.text)
      #expect(!outcome.isFailure, "\(page): \(statement.text)\n\(outcome.remarks)")
    }
  }

  // NB: one after the other, because recording writes pages.
  @Test(.serialized, arguments: conversations)
  func `a conversation goes as it is shown`(page: String, text: String) throws {
    var session = Session()
    var conversation = ""
    for line in text.split(separator: "\n") where line.hasPrefix(Self.prompt) {
      let outcome = session.run(String(line.dropFirst(Self.prompt.count)))
      conversation += line + "\n" + outcome.output + outcome.remarks
      #expect(!outcome.isFailure || page != "Docs/Questions.md", "\(line)")
    }
    // NB: comma-separated values end their lines as spreadsheets do.
    conversation = conversation.replacingOccurrences(of: "\r\n", with: "\n")
    if Project.isRecording {
      try Page(page).replace(conversation: text, by: conversation)
    } else {
      #expect(conversation == text, "\(page) is not what the program says")
    }
  }

  @Test func `the example in Swift is the program that is built and run`() throws {
    let file = Project.file("Tests/ReadmeExample/main.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    let blocks = Self.readme.blocks
    let example = try #require(blocks.firstIndex { $0.kind == "swift" && $0.text == source })
    #expect(blocks[example + 1].kind == "text")

    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: BuiltProduct.path("ReadmeExample"))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: answer, as: UTF8.self) == blocks[example + 1].text)
  }

  @Test func `blocks and their kinds are found`() {
    let kinds = Self.readme.blocks.map(\.kind)
    #expect(kinds.filter { $0 == "sh" }.count == 1)
    #expect(Page("none.md").blocks.isEmpty)
  }
}
