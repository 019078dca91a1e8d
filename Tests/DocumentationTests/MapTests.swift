import Foundation
import TestSupport
import Testing

/// The documentation points at what is there.
@Suite struct `Maps` {
  private static let architecture = Page("Docs/ARCHITECTURE.md")
  private static let targets = names(in: "Sources")

  @Test func `every target is on both maps`() {
    #expect(Self.targets.count > 5)
    let readme = Page("README.md")
    for target in Self.targets {
      #expect(readme.text.contains("`\(target)`"), "README.md lacks \(target)")
      #expect(
        Self.architecture.text.contains("`\(target)`"), "ARCHITECTURE.md lacks \(target)")
    }
  }

  @Test func `every suite that an invariant names is there`() {
    let files = (FileManager.default.subpaths(atPath: Project.root.path + "/Tests") ?? [])
      .filter { $0.hasSuffix(".swift") }
    // A suite is named by its target and its file: `ArchitectureTests/ImportTests`.
    let named = Self.architecture.text.split(separator: "`").map(String.init).filter { word in
      let steps = word.split(separator: "/")
      return steps.count == 2 && steps[0].hasSuffix("Tests") && !word.contains(" ")
    }
    #expect(Set(named).count > 10)
    for name in Set(named) {
      let steps = name.split(separator: "/")
      let isThere = files.contains {
        $0.hasPrefix(steps[0] + "/") && $0.hasSuffix("/\(steps[1]).swift")
      }
      #expect(isThere, "no test \(name)")
    }
  }

  @Test(arguments: Page.all.map(\.path))
  func `every link leads somewhere`(path: String) throws {
    let page = Page(path)
    let folder = Project.file(path).deletingLastPathComponent()
    for link in page.links where !link.contains("://") && !link.contains(" ") {
      let steps = link.split(separator: "#", omittingEmptySubsequences: false)
      let file = steps[0].isEmpty ? page.path : String(steps[0])
      let target = steps[0].isEmpty ? Project.root : folder
      let found = target.appending(path: file).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: found.path), "\(path) links to \(link)")
      guard steps.count == 2, file.hasSuffix(".md") else { continue }
      let relative = String(found.path.dropFirst(Project.root.standardizedFileURL.path.count + 1))
      #expect(Page(relative).anchors.contains(String(steps[1])), "\(path) links to \(link)")
    }
  }

  @Test func `every page of the documentation is reached from the first`() {
    let readme = Page("README.md")
    for page in Page.all where page.path.hasPrefix("Docs/") {
      #expect(readme.links.contains(page.path), "README.md does not lead to \(page.path)")
    }
  }

  private static func names(in folder: String) -> [String] {
    let path = Project.file(folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
