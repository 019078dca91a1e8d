import Foundation
import TestSupport

/// A page of documentation.
struct Page: Sendable {
  /// Its path from the top of the project.
  let path: String
  /// Its text.
  let text: String

  /// A passage between fences, with the words behind the first fence.
  struct Block {
    /// The words behind the fence, `swift`.
    let kind: String
    /// What stands between the fences, each line with its line feed.
    let text: String
  }

  /// The pages: `README.md` and those of `Docs`.
  static let all: [Page] = {
    let folder = Project.file("Docs").path
    let names = (FileManager.default.subpaths(atPath: folder) ?? []).sorted()
    let paths = names.filter { $0.hasSuffix(".md") }.map { "Docs/" + $0 }
    return (["README.md"] + paths).map(Page.init)
  }()

  /// The page that a path names; one that is not there is empty.
  init(_ path: String) {
    self.path = path
    text = (try? Project.text(of: path)) ?? ""
  }

  /// The blocks between fences.
  var blocks: [Block] {
    var blocks: [Block] = []
    var open: (kind: String, text: String)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        open?.text += line + "\n"
        continue
      }
      if let block = open {
        blocks.append(Block(kind: block.kind, text: block.text))
        open = nil
      } else {
        open = (String(line.dropFirst(3)), "")
      }
    }
    return blocks
  }

  /// Writes the page with another text in a conversation.
  func replace(conversation: String, by recorded: String) throws {
    let fence = "```console\n"
    let page = text.replacingOccurrences(of: fence + conversation, with: fence + recorded)
    try Data(page.utf8).write(to: Project.file(path))
  }

  /// The targets of the links, `Docs/Findings.md#x`, outside blocks.
  var links: [String] {
    text.components(separatedBy: "](").dropFirst().compactMap { rest in
      rest.split(separator: ")", maxSplits: 1).first.map(String.init)
    }
  }

  /// The names by which links find the headings of the page.
  var anchors: Set<String> {
    Set(
      text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
        String(
          heading.drop { $0 == "#" || $0 == " " }.lowercased().compactMap { character in
            character == " "
              ? "-" : character.isLetter || character.isNumber || character == "-" ? character : nil
          })
      })
  }
}
