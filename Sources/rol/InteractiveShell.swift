import LineEditing
import RuleOfLawShell

/// A person at a terminal: entries in, answers out.
struct InteractiveShell {
  private var context: CallContext

  /// Creates a shell over a session.
  init(_ context: CallContext) {
    self.context = context
  }

  /// Converses until the person leaves.
  mutating func run(runsInit: Bool) {
    if runsInit { runInit() }
    guard var editor = LineEditor(program: "rol", prompts: prompts, delegate: EntryRules()) else {
      return
    }
    context.session.isCancelled = { LineEditor.interruptCount > 0 }
    context.console.show(context.session.greeting)
    while true {
      editor.prompts = prompts
      switch editor.readEntry() {
      case .line(let entry):
        editor.remember(entry)
        context.session.settings.screenWidth = CallContext.screenWidth
        let console = context.console
        if context.session.run(entry: entry, { console.show($0) }) { return }
      case .interrupted: continue
      case .endOfInput, .failed: return
      }
    }
  }

  private var prompts: Prompts {
    Prompts(
      entry: context.session.prompt, continuation: context.session.continuationPrompt,
      search: context.session.searchPrompt, failedSearch: context.session.failedSearchPrompt)
  }

  /// Carries out the person's own script; a broken one is told of and locks nobody out.
  private mutating func runInit() {
    guard let path = context.console.initScript else { return }
    let console = context.console
    _ = context.session.run(scriptFile: path) { console.show($0) }
  }
}

/// What the editor has to know of entries.
private struct EntryRules: LineEditorDelegate {
  func isComplete(_ entry: String) -> Bool { Session.isComplete(entry) }
}
