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

  /// Starts the program in a folder and waits for its first prompt.
  static func start(in folder: String, rows: Int, columns: Int = 80) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: "/bin/sh", arguments: ["-c", "cd \"$1\" && exec \"$ROL\" --no-init", "sh", folder],
      environment: environment(["ROL": BuiltProduct.path("rol")]), rows: rows, columns: columns)
    try terminal.waitForPrompt()
    return terminal
  }

  /// Starts a shell that knows the program as `$ROL`, and waits for the shell's prompt.
  static func startShell() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: "/bin/sh", arguments: ["-i"],
      environment: environment(["PS1": "shell$ ", "ROL": BuiltProduct.path("rol")]))
    try terminal.wait { $0.cursorLine == "shell$" }
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

/// What the keys send that are no characters.
enum Key {
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let backspace = "\u{7F}"
  static let lineStart = "\u{01}"
  static let interrupt = "\u{03}"
  static let endOfInput = "\u{04}"
  static let giveUp = "\u{07}"
  static let tab = "\t"
  static let previousCandidate = "\u{1B}[Z"
  static let clear = "\u{0C}"
  static let search = "\u{12}"
  static let deleteLine = "\u{15}"
  static let deleteWord = "\u{17}"
  static let stop = "\u{1A}"
  static let undo = "\u{1F}"
}

extension PseudoTerminal {
  /// Sends an entry and waits for the next prompt.
  func enter(_ entry: String = "") throws {
    send(entry + "\r")
    try waitForPrompt()
  }

  /// Sends keys and waits until the line with the cursor is these words.
  func type(_ keys: String, until line: String) throws {
    send(keys)
    try wait(forEntry: line)
  }

  /// Waits until the line with the cursor is these words.
  func wait(forEntry line: String) throws {
    try wait(for: line) { $0.cursorLine == line }
  }

  /// Waits until the window ends with these lines.
  func wait(forLastLines lines: String...) throws {
    let end = lines.joined(separator: "\n")
    try wait(for: end) { $0.text == end || $0.text.hasSuffix("\n" + end) }
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
}
