import Foundation
import RuleOfLawModel
import RuleOfLawPipeline
import RuleOfLawShell
import TestSupport
import Testing

/// A script of `Playground-scripts` and the transcript of it.
struct PlaygroundScript: Sendable, CustomTestStringConvertible {
  /// Its name without the suffix, `01-first-look`.
  let name: String

  var testDescription: String { name }

  private static let transcripts = "Tests/ScriptTests/Transcripts"

  /// The scripts in their order.
  static let all = names(in: "Playground-scripts", suffix: ".rol")
    .map(PlaygroundScript.init)
  /// The names of the transcripts in their order.
  static var transcriptNames: [String] { names(in: transcripts, suffix: ".txt") }

  /// The path from the top of the project, where scripts are to be run.
  var path: String { "Playground-scripts/\(name).rol" }
  /// The path of the transcript.
  var transcript: String { "\(Self.transcripts)/\(name).txt" }

  /// The text of the script.
  var text: String {
    get throws { try Project.text(of: path) }
  }

  /// Carries the script out: each statement with a prompt before it, then what came of it.
  ///
  /// Unlike a run of the program this one goes on behind an error, so that one script can show
  /// several. The statements before the one that is carried out are left as empty lines, which
  /// keeps the numbers of lines.
  func run() throws -> (transcript: String, failures: Int) {
    var session = Session()
    var transcript = ""
    var failures = 0
    let text = try text
    for statement in Statement.split(text) {
      let before = text.utf8.prefix(statement.span.start).count { $0 == 0x0A }
      let script = String(repeating: "\n", count: before) + statement.text
      let end = session.run(script: script, name: path, echo: true) { outcome in
        transcript += outcome.output + outcome.remarks
      }
      failures += end.succeeded ? 0 : 1
    }
    return (transcript, failures)
  }

  private static func names(in folder: String, suffix: String) -> [String] {
    let path = Project.file(folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()
  }
}
