internal import CLineEditing

/// The C editor, and the only place where memory is touched that Swift does not guard.
///
/// While it reads, the C side holds the address of an `EditingState` and hands its questions to
/// it, from within the call and on the same thread. Text handed over either way is copied before
/// the call returns.
@safe
struct EditorHandle: ~Copyable {
  private let editor: OpaquePointer

  /// Takes over the terminal's signals; nil if another editor has them.
  init?(program: String) {
    guard let editor = unsafe CLineEditorCreate(program) else { return nil }
    unsafe self.editor = editor
  }

  deinit { unsafe CLineEditorDestroy(editor) }

  /// Reads an entry; the text is empty unless the outcome is an entry.
  func read(editing state: inout EditingState) -> (outcome: CLineOutcome, text: String) {
    var context = unsafe EditingContext(state: state, editor: editor)
    let outcome = unsafe withUnsafeMutablePointer(to: &context) { pointer in
      let callbacks = unsafe CLineCallbacks(
        context: pointer,
        draw: { unsafe EditingContext.at($0).pointee.draw($1, $2) },
        perform: { unsafe EditingContext.at($0).pointee.perform($1, $2) },
        search: { unsafe EditingContext.at($0).pointee.search($1) },
        isComplete: { unsafe EditingContext.at($0).pointee.isComplete($1) },
        indentation: { unsafe EditingContext.at($0).pointee.indentation($1) },
        hasMenu: { unsafe EditingContext.at($0).pointee.state.menu != nil })
      return unsafe CLineEditorRead(editor, callbacks)
    }
    state = context.state
    return (outcome, unsafe Draft(CLineEditorText(editor)).text)
  }

  /// Writes a prompt and reads a line without editing.
  func readPlainLine(after prompt: String) -> (outcome: CLineOutcome, text: String) {
    let outcome = unsafe prompt.withBytes {
      unsafe CLineEditorReadPlainLine(editor, $0.bytes, $0.length)
    }
    return (outcome, unsafe Draft(CLineEditorText(editor)).text)
  }

  /// Makes an entry known to libedit's own history commands.
  func remember(_ entry: String) {
    unsafe entry.withBytes { unsafe CLineEditorRemember(editor, $0.bytes, $0.length) }
  }
}

/// What the callbacks work on.
@safe
private struct EditingContext {
  var state: EditingState
  let editor: OpaquePointer

  init(state: EditingState, editor: OpaquePointer) {
    self.state = state
    unsafe self.editor = editor
  }

  static func at(_ context: UnsafeMutableRawPointer) -> UnsafeMutablePointer<EditingContext> {
    unsafe context.assumingMemoryBound(to: EditingContext.self)
  }

  mutating func draw(_ moment: CLineMoment, _ text: CLineText) {
    Terminal.write(unsafe state.drawing(at: .init(moment), of: Draft(text), in: Terminal.size))
  }

  mutating func perform(_ command: CLineCommand, _ text: CLineText) -> CLineAnswer {
    let draft = unsafe Draft(text)
    guard let changed = state.perform(.init(command), on: draft) else { return .bell }
    if changed != draft { set(changed) }
    return .done
  }

  mutating func search(_ key: UInt32) -> CLineSearchStep {
    guard let scalar = Unicode.Scalar(key), let result = state.press(scalar) else { return .ends }
    set(result.draft)
    return CLineSearchStep(result.step)
  }

  func isComplete(_ text: CLineText) -> Bool {
    unsafe state.delegate.isComplete(Draft(text).text)
  }

  func indentation(_ text: CLineText) -> CInt {
    CInt(clamping: unsafe state.delegate.indentation(behind: Draft(text).text))
  }

  private func set(_ draft: Draft) {
    unsafe draft.text.withBytes { text in
      unsafe CLineEditorSetText(
        editor, CLineText(bytes: text.bytes, length: text.length, cursor: draft.cursor))
    }
  }
}

extension Draft {
  fileprivate init(_ text: CLineText) {
    let bytes = unsafe UnsafeBufferPointer(start: text.bytes, count: text.length)
    unsafe self.init(
      String(decoding: UnsafeRawBufferPointer(bytes), as: UTF8.self), cursor: text.cursor)
  }
}
