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
    guard var editor = LineEditor(program: "rol", prompts: prompts) else { return }
    context.session.history = context.console.history(isSafe: context.session.settings.isSafe)
    for record in context.session.history?.records ?? [] { editor.remember(record.statement) }
    context.session.isCancelled = { LineEditor.interruptCount > 0 }
    context.console.show(context.session.greeting)
    let counts = ValueCounts()
    editor.usesColors = context.session.settings.isColored
    while true {
      counts.follow(context.session)
      editor.prompts = prompts
      editor.delegate = EntryRules(session: context.session, counts: counts)
      editor.displayWidth = context.session.settings.measure
      switch editor.readEntry() {
      case .line(let entry):
        let (statements, remarks) = context.session.remember(entry)
        for statement in statements { editor.remember(statement) }
        context.console.show(remarks)
        context.session.settings.screenWidth = CallContext.screenWidth
        if run(entry) { return }
      case .interrupted: continue
      case .endOfInput, .failed: return
      }
    }
  }

  /// Carries out an entry and returns whether it ended the session.
  private mutating func run(_ entry: String) -> Bool {
    let console = context.console
    let mayStart = !context.session.settings.isSafe
    return context.session.run(entry: entry) { outcome, settings in
      let size = LineEditor.terminalSize
      guard settings.usesPager, mayStart,
        Pager.isNeeded(
          for: outcome.output, rows: size.rows, columns: size.columns, measuring: settings.measure),
        let pager = console.pager, pager.show(outcome.output)
      else { return console.show(outcome) }
      console.remark(outcome.remarks)
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

/// What the editor has to know of entries, as the session stands.
private struct EntryRules: LineEditorDelegate {
  let session: Session
  let counts: ValueCounts

  func completions(in entry: String, at utf8Cursor: Int) -> Completion {
    let completion = session.completion(in: entry, at: utf8Cursor, counting: counts)
    return Completion(
      range: completion.range,
      candidates: completion.candidates.map {
        Completion.Candidate(
          $0.text, kind: $0.kind, count: $0.count, note: $0.note, suffix: $0.suffix)
      },
      isClear: completion.isClear)
  }

  func painting(of entry: String, at utf8Cursor: Int?) -> [StyledSpan] {
    session.painting(of: entry, at: utf8Cursor).map { StyledSpan($0.range, style: $0.style) }
  }

  func isComplete(_ entry: String) -> Bool { Session.isComplete(entry) }

  func indentation(behind entry: String) -> Int { Session.indentation(behind: entry) }
}
