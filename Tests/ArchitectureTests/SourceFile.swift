import Foundation
import TestSupport

/// A text file of the project.
struct SourceFile: Sendable {
  /// Its path from the top of the project.
  let path: String
  /// Its text.
  let text: String

  /// The files below a folder or the one file, in order; those that are no UTF-8 are left out.
  ///
  /// Folders that do not show hold what was built, and are passed over.
  static func all(_ path: String) -> [SourceFile] {
    let start = Project.file(path)
    if let text = try? String(contentsOf: start, encoding: .utf8) {
      return [SourceFile(path: path, text: text)]
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: start.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { all(path + "/" + $0) }
  }

  /// The Swift files of a target.
  static func swift(of target: String) -> [SourceFile] {
    all("Sources/" + target).filter { $0.path.hasSuffix(".swift") }
  }

  /// The names in a folder that show.
  static func visibleNames(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Project.file(path).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
