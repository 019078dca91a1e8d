import TestSupport

/// The program on a terminal, with the built-in sample open.
enum RolTerminal {
  /// Starts the program and waits for its first prompt.
  ///
  /// A change of nil takes a variable out of the environment.
  static func start(
    _ changes: [String: String?] = [:], arguments: [String] = [], rows: Int = 24,
    columns: Int = 80
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: BuiltProduct.path("rol"), arguments: ["--no-init"] + arguments,
      environment: environment(changes), rows: rows, columns: columns)
    try terminal.waitForPrompt()
    return terminal
  }

  private static func environment(_ changes: [String: String?]) -> [String: String] {
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "EDITRC": "/dev/null", "HOME": "/nonexistent",
      "ROL_TEST_MARKS": "1",
    ]
    for (name, value) in changes { environment[name] = value }
    return environment
  }
}

extension PseudoTerminal {
  /// Sends an entry and waits for the next prompt.
  func enter(_ entry: String) throws {
    send(entry + "\r")
    try waitForPrompt()
  }

  /// Waits until a line of the window is these words.
  func wait(forLine line: String) throws {
    try wait(for: line) { $0.lines.contains(line) }
  }

  /// Waits until a row of a table of one column holds this answer.
  func wait(forAnswer answer: String) throws {
    try wait(for: answer) { screen in
      screen.lines.contains { $0.hasPrefix("1 ") && $0.hasSuffix(" " + answer) }
    }
  }

  /// Waits until the line with the cursor is these words.
  func wait(forEntry line: String) throws {
    try wait(for: line) { $0.cursorLine == line }
  }
}
