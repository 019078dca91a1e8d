public import Foundation

/// The folder of the project with the files that tests read, and those that they can write anew.
public enum Project {
  /// The folder of the project.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Whether what the program says is written down anew instead of compared: after a change, run
  /// the tests once with `RULE_OF_LAW_RECORD=1` and read what they wrote before it is committed.
  public static let isRecording =
    ProcessInfo.processInfo.environment["RULE_OF_LAW_RECORD"] != nil

  /// The place of a file, by its path from the top of the project.
  public static func file(_ path: String) -> URL { root.appending(path: path) }

  /// Reads a text file, by its path from the top of the project.
  public static func text(of path: String) throws -> String {
    try String(contentsOf: file(path), encoding: .utf8)
  }

  /// Reads a text file that is made by the program, after writing it where tests record.
  public static func text(of path: String, madeAs made: String) throws -> String {
    if isRecording { try Data(made.utf8).write(to: file(path)) }
    return try text(of: path)
  }
}
