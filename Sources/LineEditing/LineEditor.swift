public import TerminalText

internal import CLineEditing

/// Reads entries from a person at a terminal.
///
/// Editing is that of other shells: the keys of emacs or vi and those of the user's `.editrc`,
/// history (↑, ↓) and search (^R), completion (tab), undo (^_), a faint suggestion from history
/// (→ takes it), entries of several lines, pastes that do not run by themselves. Chinese text,
/// emoji and narrow windows are no exception, and no locale has to be set up.
///
///     guard LineEditor.isInteractive,
///       var editor = LineEditor(
///         program: "rol", prompts: Prompts(entry: "rol> ", continuation: "  …> "))
///     else { return }
///     while case .line(let entry) = editor.readEntry() {
///       editor.remember(entry)
///       run(entry)
///     }
///
/// A terminal that calls itself dumb is read line by line as it is. What comes from a file or a
/// pipe needs no editor.
///
/// The editor takes the process's signals over until it is destroyed, so there is one at a time,
/// and it belongs to the main thread. ^C drops the entry being made; while the program is at work,
/// it counts in `interruptCount`, and the third time it ends the program.
public struct LineEditor: ~Copyable {
  /// What a reading has come to.
  public enum Entry: Hashable, Sendable {
    /// An entry, perhaps of several lines, without the newline at its end.
    case line(String)
    /// The end of input: ^D on an empty entry, or the terminal is gone.
    case endOfInput
    /// The entry was dropped by ^C.
    case interrupted
    /// The terminal could not be read.
    case failed
  }

  private let handle: EditorHandle
  private var state: EditingState
  private let isDumb: Bool

  /// Creates the editor of the terminal, or nil if there is one already.
  ///
  /// `program` is the name by which the user's `.editrc` may speak to this program alone.
  public init?(
    program: String,
    prompts: Prompts,
    delegate: any LineEditorDelegate = EveryLineIsAnEntry()
  ) {
    guard let handle = EditorHandle(program: program) else { return nil }
    self.handle = handle
    state = EditingState(prompts: prompts, delegate: delegate)
    isDumb = CLineTerminalIsDumb()
  }

  /// What stands before an entry.
  public var prompts: Prompts {
    get { state.prompts }
    set { state.prompts = newValue }
  }

  /// What answers for the language of the entries.
  public var delegate: any LineEditorDelegate {
    get { state.delegate }
    set { state.delegate = newValue }
  }

  /// Whether the entry, suggestions and menus have colours; without them there are no suggestions.
  public var usesColors: Bool {
    get { state.usesColors }
    set { state.usesColors = newValue }
  }

  /// How the terminal counts cells.
  public var displayWidth: DisplayWidth {
    get { state.width }
    set { state.width = newValue }
  }

  /// Reads an entry, however long the user takes.
  public mutating func readEntry() -> Entry {
    if isDumb { return readPlainEntry() }
    state.begin(announcing: Terminal.promptMark)
    let (outcome, text) = handle.read(editing: &state)
    return Entry(outcome, text)
  }

  /// Adds an entry to those that ↑, ^R and suggestions know.
  ///
  /// An empty entry, and one that repeats the last, is left out.
  public mutating func remember(_ entry: String) {
    if state.history.add(entry) { handle.remember(entry) }
  }

  private func readPlainEntry() -> Entry {
    // The mark and the prompt in one piece: who sees the one may rely on the other.
    var prompt = Terminal.promptMark + StyledText.plain(state.prompts.entry)
    var entry = ""
    while true {
      let (outcome, line) = handle.readPlainLine(after: prompt)
      guard outcome == .entry else {
        Terminal.write("\r\n")
        return outcome == .end && !entry.isEmpty ? .line(entry) : Entry(outcome, line)
      }
      entry += entry.isEmpty ? line : "\n" + line
      if state.delegate.isComplete(entry) { return .line(entry) }
      prompt = StyledText.plain(state.prompts.continuation)
    }
  }
}

/// The editor belongs to the thread that has the terminal.
@available(*, unavailable)
extension LineEditor: Sendable {}

extension LineEditor {
  /// Whether standard input and output are both a terminal: someone is there to edit.
  public static var isInteractive: Bool { CLineTerminalIsInteractive() }

  /// How often ^C was pressed since the last entry was read.
  ///
  /// A long command looks at it now and then, and gives up when it is not zero. Any thread may ask.
  public static var interruptCount: Int { Int(CLineInterruptCount()) }

  /// The size of the terminal's window; 24 rows of 80 columns if there is no telling.
  public static var terminalSize: TerminalSize { Terminal.size }
}

/// The delegate of an editor whose every line is an entry, and which knows nothing about it.
public struct EveryLineIsAnEntry: LineEditorDelegate, Sendable {
  /// Creates the delegate.
  public init() {}
}
