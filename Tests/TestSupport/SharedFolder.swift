import Foundation

/// The folder of real reports and gold facts that stands beside the project, where there is one.
///
/// The environment variable `RULE_OF_LAW_SHARED` names it; tests that need it are skipped with a
/// notice where the variable is not set.
public enum SharedFolder {
  /// The folder, nil where the variable is not set.
  public static let path = ProcessInfo.processInfo.environment["RULE_OF_LAW_SHARED"]

  /// Whether the folder is there, for `.enabled(if:)`.
  public static var isPresent: Bool { path != nil }

  /// The notice of a skipped test.
  public static let notice = "set RULE_OF_LAW_SHARED to the folder of reports to run this test"

  /// Reads a text file of the folder.
  public static func text(of file: String) throws -> String {
    try String(contentsOfFile: (path ?? "") + "/" + file, encoding: .utf8)
  }
}
