import Testing

/// What is written here is about reports and about this package, and about nothing else: not about
/// the machine it was written on nor about who or what wrote it.
@Suite struct `Wording` {
  private static let places = [
    "Package.swift", "README.md", ".ci", ".swift-format", ".gitignore", "Docs",
    "Playground-scripts", "Sources", "Tests",
  ]
  /// Folders that only one machine has.
  private static let folders = ["home", "Users", "root", "work", "mnt", "scratch", "workspace"]
  private static let words = [
    "language " + "model", "chat" + "bot", "co-" + "authored", "generated " + "by",
    "generated " + "with", "as an " + "AI",
  ]

  private static func breaches(in text: String) -> [String] {
    // The path behind the name of a host or a variable is no folder of a machine.
    let lines = text.split { $0.isNewline }
    let paths = folders.map { "/" + $0 + "/" }.filter { path in
      lines.contains { line in
        line.ranges(of: path).contains { range in
          let before = line[..<range.lowerBound].last
          return before.map { !$0.isLetter && !$0.isNumber && !".-_}".contains($0) } ?? true
        }
      }
    }
    let lowercased = text.lowercased()
    return paths + words.filter { lowercased.contains($0.lowercased()) }
  }

  @Test(arguments: places)
  func `no file speaks of the workplace`(place: String) {
    let files = SourceFile.all(place)
    #expect(!files.isEmpty)
    for file in files {
      let breaches = Self.breaches(in: file.text)
      #expect(breaches.isEmpty, "\(file.path) says \(breaches)")
    }
  }

  @Test(arguments: folders)
  func `a folder of a machine is found`(folder: String) {
    #expect(Self.breaches(in: "see /\(folder)/notes.txt") == ["/\(folder)/"])
    #expect(Self.breaches(in: "/\(folder)/notes.txt") == ["/\(folder)/"])
    #expect(Self.breaches(in: "https://example.org/\(folder)/notes.txt").isEmpty)
  }

  @Test(arguments: words)
  func `a word about the writing is found`(word: String) {
    #expect(Self.breaches(in: "This was \(word.uppercased()) of ours") == [word])
  }
}
