import Testing

@Suite struct `Listing` {
  @Test func `the top level shows what it is to show`() throws {
    let visible = Set(try SourceFile.visibleNames(in: ""))
    #expect(
      visible.subtracting(["LICENSE", "Package.resolved"]) == [
        "Docs", "Package.swift", "Playground-scripts", "README.md", "Sources", "Tests",
      ])
  }

  @Test(arguments: ["Sources", "Tests"])
  func `a file is short enough to be read`(folder: String) {
    let files = SourceFile.all(folder).filter { file in
      [".swift", ".c", ".h"].contains { file.path.hasSuffix($0) }
    }
    #expect(files.count > 10)
    for file in files {
      let count = file.text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
      #expect(count <= 600, "\(file.path) has \(count) lines")
    }
  }
}
