import TerminalText

/// What the editor knows about the entry being made, and what each key makes of it.
///
/// It does no input or output: commands turn a draft into another one, moments into the bytes to
/// be drawn. libedit holds the text itself; it comes with every call.
struct EditingState {
  var prompts: Prompts
  var delegate: any LineEditorDelegate
  var width = DisplayWidth()
  /// Whether anything is drawn in colours.
  var usesColors = true
  var history = History()

  var undo = UndoHistory()
  var search: ReverseSearch?
  /// The candidates shown, as long as the draft is the one that they were asked for.
  var menu: CandidateMenu?
  /// What the terminal shows of this entry.
  var drawn: Drawn?
  /// Whether it has to be drawn anew even if the draft is the same.
  var isStale = false
  /// What goes before the first drawing of an entry.
  var announcement = ""

  init(prompts: Prompts, delegate: any LineEditorDelegate) {
    self.prompts = prompts
    self.delegate = delegate
  }

  /// Starts an entry.
  mutating func begin(announcing announcement: String = "") {
    undo = UndoHistory()
    search = nil
    menu = nil
    drawn = nil
    history.endWalk()
    self.announcement = announcement
  }
}
