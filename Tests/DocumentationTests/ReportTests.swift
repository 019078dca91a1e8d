import Foundation
import RuleOfLawShell
import TestSupport
import Testing

/// The invented reports hold the figures that the file beside them says they hold.
@Suite struct `Invented reports` {
  private static let folder = Project.file("Playground-scripts/Reports")

  private static let truth: [[String]] = {
    let file = folder.appending(path: "truth.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }()

  @Test func `every true figure is found, and no other of its indicator`() throws {
    var session = Session()
    #expect(!session.run(".open Playground-scripts/Reports/*.txt").isFailure)
    #expect(!session.run(".mode csv").isFailure)
    #expect(Self.truth.count > 20)
    for row in Self.truth {
      try #require(row.count == 6)
      let scope = row[3].isEmpty ? "" : " scope:\(row[3])"
      let outcome = session.run(
        "facts authority:\(row[0]) year:\(row[1]) indicator:\(row[2])\(scope) role:result"
          + " | show value unit")
      #expect(outcome.output == "value,unit\r\n\(row[4]),\(row[5])\r\n", "\(row)")
    }
  }
}
