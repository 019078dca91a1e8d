import Foundation
import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

struct CommandReferenceTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Docs/Commands.md").standardizedFileURL

  @Test func `the page of commands is made from the list`() throws {
    let made = CommandList.referenceMarkdown()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try made.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    #expect(
      try String(contentsOf: Self.page, encoding: .utf8) == made,
      "RECORD=1 swift test writes it anew")
  }

  @Test func `each command speaks both tongues and shows how it is used`() {
    for command in CommandList.all {
      #expect(command.summary.chinese.contains { $0.isHan }, "\(command.name)")
      #expect(!command.summary.english.contains { $0.isHan }, "\(command.name)")
      #expect(command.examples.contains { $0.hasPrefix("." + command.name) })
    }
  }
}

extension Character {
  fileprivate var isHan: Bool { ("\u{4E00}"..."\u{9FFF}").contains(self) }
}
