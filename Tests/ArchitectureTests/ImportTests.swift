import Testing

@Suite struct `Imports` {
  /// What each target may import; a pure one nothing but other pure ones.
  private static let allowed: [String: Set<String>] = [
    "RuleOfLawModel": [],
    "RuleOfLawReader": ["RuleOfLawModel"],
    "RuleOfLawAudit": ["RuleOfLawModel"],
    "RuleOfLawPipeline": ["RuleOfLawModel"],
    "RuleOfLawDocuments": [
      "RuleOfLawModel", "CMarkup", "CZlib", "Glibc", "Musl", "Darwin", "Synchronization",
    ],
    "CLibEdit": [],
    "CMarkup": [],
    "CZlib": [],
    "CLineEditing": [],
    "TerminalText": [],
    "LineEditing": ["CLineEditing", "TerminalText"],
    "RuleOfLawShell": [
      "RuleOfLawModel", "RuleOfLawReader", "RuleOfLawAudit", "RuleOfLawPipeline",
      "RuleOfLawDocuments", "TerminalText", "Synchronization",
    ],
    "rol": ["RuleOfLawShell", "LineEditing", "ArgumentParser"],
  ]

  @Test func `the table names every target`() throws {
    #expect(try SourceFile.visibleNames(in: "Sources") == Self.allowed.keys.sorted())
  }

  @Test(arguments: allowed.keys.sorted())
  func `a target imports what it may`(target: String) throws {
    let allowed = try #require(Self.allowed[target])
    for file in SourceFile.swift(of: target) {
      let breaches = Set(SwiftSource(file.text).imports).subtracting(allowed)
      #expect(breaches.isEmpty, "\(file.path) imports \(breaches.sorted())")
    }
  }

  @Test func `libedit is included in one place`() {
    let including = SourceFile.all("Sources").filter { $0.text.contains("<histedit.h>") }
    #expect(
      including.map(\.path).filter { !$0.hasPrefix("Sources/CLineEditing/") } == [
        "Sources/CLibEdit/shim.h"
      ])
  }

  @Test(arguments: [
    ("import Foundation", ["Foundation"]),
    ("public import Foundation", ["Foundation"]),
    ("  @testable import A\n@_exported public import B", ["A", "B"]),
    ("import struct Foundation.Data", ["Foundation"]),
    ("// import A\n/* import B */\nlet text = \"import C\"", []),
    ("let text = \"\"\"\n  import A\n  \"\"\"\nimport B", ["B"]),
    ("let important = 1", []),
  ])
  func `imports are found`(text: String, modules: [String]) {
    #expect(SwiftSource(text).imports == modules)
  }
}
