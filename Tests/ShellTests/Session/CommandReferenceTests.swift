import RuleOfLawModel
import TestSupport
import Testing

@testable import RuleOfLawShell

struct CommandReferenceTests {
  @Test func `the page of commands is made from the list`() throws {
    let made = CommandList.referenceMarkdown()
    #expect(try Project.text(of: "Docs/Commands.md", madeAs: made) == made)
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
