import Testing

@Suite struct `Purity` {
  private static let targets = [
    "RuleOfLawModel", "RuleOfLawReader", "RuleOfLawAudit", "RuleOfLawPipeline",
  ]
  /// What has no place in a pure target: shared state, unchecked memory, output, slow matching, and
  /// a global that can change.
  private static let banned = [
    "class", "actor", "unsafe", "@unchecked", "nonisolated(unsafe)", "print(", "debugPrint(",
    "dump(", "Regex",
  ]

  /// The words of a text that are banned.
  private static func breaches(in text: String) -> [String] {
    let source = SwiftSource(text)
    let words = banned.filter(source.uses)
    let hasState = source.lines.contains { line in
      // A stored property of a type or of a file; one that is computed has its braces at once.
      let isStatic = line.contains("static var ") || line.hasPrefix("var ")
      return isStatic && line.contains("=") && !line.contains("{")
    }
    return words + (hasState ? ["a variable for all"] : [])
  }

  @Test(arguments: targets)
  func `a pure target has none of it`(target: String) {
    let files = SourceFile.swift(of: target)
    #expect(!files.isEmpty)
    for file in files {
      let breaches = Self.breaches(in: file.text)
      #expect(breaches.isEmpty, "\(file.path) has \(breaches)")
    }
  }

  @Test(arguments: [
    ("final class Counter {}", ["class"]),
    ("struct Box: @unchecked Sendable {}", ["@unchecked"]),
    ("nonisolated(unsafe) let a = 1", ["unsafe", "nonisolated(unsafe)"]),
    ("func f() { print(1) }", ["print("]),
    ("let pattern = try Regex(words)", ["Regex"]),
    ("enum A {\n  static var count = 0\n}", ["a variable for all"]),
    ("var count = 0", ["a variable for all"]),
    ("enum A {\n  static var all: [Int] { [1] }\n}", []),
    ("/// The class of a verb, unsafe to print(.\nlet subclass = \"class\"", []),
    ("func blueprint(_ classes: Int) {}", []),
  ])
  func `breaches are found`(text: String, breaches: [String]) {
    #expect(Self.breaches(in: text) == breaches)
  }
}
