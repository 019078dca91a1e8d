import LineEditing
import RuleOfLawShell

/// What a call works with: the streams of the program and a session.
struct CallContext {
  let console = Console()
  var session: Session
  /// Whether files were named and none of them could be read.
  private(set) var hasNothingToRead = false

  /// Creates a session as the flags and the environment say.
  init(_ options: CommonOptions) {
    let width = console.outputIsTerminal ? Self.screenWidth : nil
    session = Session(
      settings: options.invocation.settings(screenWidth: width, variable: console.variable))
    if console.remarksAreOnTerminal {
      let console = console
      session.showProgress = { console.remark($0) }
    }
  }

  /// The columns of the terminal.
  static var screenWidth: Int { LineEditor.terminalSize.columns }

  /// Opens files, telling what could not be read; the sample stays open when none are named.
  mutating func open(_ files: [String]) -> ExitStatus {
    guard !files.isEmpty else { return .done }
    let outcome = session.open(files)
    console.remark(outcome.remarks)
    hasNothingToRead = session.hasSample
    return outcome.isFailure ? .unreadable : .done
  }

  /// Opens files and carries out the statements of `-c`, with which a call begins.
  ///
  /// - Returns: how the files were opened; nil if the call ends here.
  /// - Throws: the status of a call that fails here.
  mutating func begin(_ files: [String], _ statements: [String]) throws -> ExitStatus? {
    let opened = open(files)
    if hasNothingToRead {
      try opened.exit()
      return nil
    }
    let first = run(statements)
    if !first.succeeded { try ExitStatus.failed.exit() }
    return first.ended ? nil : opened
  }

  /// Carries out the statements of `-c` up to the first that fails.
  mutating func run(_ statements: [String]) -> (succeeded: Bool, ended: Bool) {
    for statement in statements {
      let console = console
      let end = session.run(script: statement, name: "-c") { console.show($0) }
      if !end.succeeded || end.ended { return end }
    }
    return (true, false)
  }
}
