import Foundation
import TestSupport
import Testing

/// The tour of `Docs/Guide.md`: each screen in it is what its keys give, in one session.
struct GuideTests {
  private static let path = "Docs/Guide.md"
  /// What stands for a key in the guide.
  private static let keys: [(sign: Character, sent: String)] = [
    ("⏎", "\r"), ("⇥", "\t"), ("→", Key.right), ("↑", Key.up), ("⌫", Key.backspace),
    ("␃", Key.interrupt),
  ]

  @Test func `each screen of the guide is what its keys give`() throws {
    let terminal = try RolTerminal.start(in: Project.root.path, rows: 60)
    let page = try Guide(Project.text(of: Self.path))
    #expect(page.screens.count > 10)
    var screens: [String] = []
    for screen in page.screens {
      terminal.send(Key.clear)
      try terminal.wait { $0.cursorRow == 0 }
      for key in screen.keys {
        terminal.send(Self.keys.first { $0.sign == key }?.sent ?? String(key))
        if key == "⏎" { try terminal.waitForPrompt() }
      }
      if Project.isRecording {
        screens.append(try terminal.settledText())
      } else {
        try terminal.wait(for: screen.text) { $0.textAboveNewPrompt == screen.text }
        screens.append(screen.text)
      }
      terminal.send(Key.deleteLine)
    }
    let made = page.text(with: screens)
    #expect(try Project.text(of: Self.path, madeAs: made) == made)
  }
}

/// A page whose screens have their keys in a comment above them.
private struct Guide {
  struct Screen {
    let keys: String
    let text: String
  }

  /// The screens in order.
  private(set) var screens: [Screen] = []
  /// What stands before each screen, and at the end.
  private var prose: [String] = []

  private static let opening = "\n-->\n\n```text\n"
  private static let closing = "\n```\n"

  init(_ page: String) throws {
    var rest = page[...]
    while let comment = rest.range(of: "<!-- keys\n") {
      let opening = try #require(rest.range(of: Self.opening))
      let body = rest[opening.upperBound...]
      let closing = try #require(body.range(of: Self.closing))
      let keys = rest[comment.upperBound..<opening.lowerBound]
      screens.append(
        Screen(keys: String(keys.filter { $0 != "\n" }), text: String(body[..<closing.lowerBound])))
      prose.append(String(rest[..<opening.upperBound]))
      rest = body[closing.lowerBound...]
    }
    prose.append(String(rest))
  }

  /// The page with other screens.
  func text(with screens: [String]) -> String {
    zip(prose, screens + [""]).map { $0 + $1 }.joined()
  }
}

extension VirtualTerminal {
  /// The window without the prompt that waits at its end.
  fileprivate var textAboveNewPrompt: String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.last == "法治>" ? rows.dropLast().joined(separator: "\n") : text
  }
}

extension PseudoTerminal {
  /// The window when nothing has come for half a second, for recording.
  fileprivate func settledText() throws -> String {
    var last = -1
    while last != output.count {
      last = output.count
      let end = ContinuousClock.now + .milliseconds(500)
      try wait(asking: .milliseconds(50)) { _ in ContinuousClock.now >= end }
    }
    return screen.textAboveNewPrompt
  }
}
