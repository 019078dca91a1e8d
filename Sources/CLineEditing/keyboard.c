#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "editor.h"
#include "signals.h"

/// How long the rest of an escape sequence may take to follow its first byte.
enum { escapeSequenceMilliseconds = 50 };

static InputResult readByte(unsigned char *byte) {
  for (;;) {
    if (signalsAnyPending()) return InputSignal;
    struct pollfd sources[] = {
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = signalsWakeDescriptor(), .events = POLLIN},
    };
    if (poll(sources, 2, -1) < 0) {
      if (errno == EINTR) continue;
      return InputFailed;
    }
    if (sources[1].revents) {
      signalsDrainWakePipe();
      continue;
    }
    // One byte at a time: what is typed ahead stays in the terminal, for a pager or a child.
    ssize_t count = read(STDIN_FILENO, byte, 1);
    if (count == 1) return InputScalar;
    if (count == 0) return InputEnd;
    if (errno != EINTR && errno != EAGAIN) return InputFailed;
  }
}

bool inputArrives(int milliseconds) {
  struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&source, 1, milliseconds) > 0;
}

InputResult readScalar(CLineEditor *editor, wchar_t *scalar) {
  for (;;) {
    unsigned char byte;
    if (editor->byteAgain >= 0) {
      byte = (unsigned char)editor->byteAgain;
      editor->byteAgain = -1;
    } else {
      InputResult result = readByte(&byte);
      if (result != InputScalar) return result;
    }
    UTF8Progress progress = utf8Decode(&editor->decoder, byte, scalar);
    if (progress == UTF8NeedsMore) continue;
    if (progress == UTF8HasScalarAndByteAgain) editor->byteAgain = byte;
    bool isC1Control = *scalar >= 0x80 && *scalar <= 0x9F;
    if (!isC1Control) return InputScalar;
  }
}

static void resume(CLineEditor *editor) {
  pendingSignals.continued = 0;
  pendingSignals.resized = 0;
  // Whoever had the terminal meanwhile may have left it in any mode: off first, so that libedit
  // does not believe it is raw still.
  el_wset(editor->edit, EL_PREP_TERM, 0);
  el_wset(editor->edit, EL_PREP_TERM, 1);
  setPasteMode(true);
  drawEntry(editor, CLineMomentResumed);
}

static void stop(CLineEditor *editor) {
  pendingSignals.stopping = 0;
  drawEntry(editor, CLineMomentLeft);
  el_wset(editor->edit, EL_PREP_TERM, 0);
  setPasteMode(false);
  signalsActByDefault(SIGTSTP);
  resume(editor);
}

/// Deals with what has arrived. False if the reading is over.
static bool dealWithSignals(CLineEditor *editor) {
  if (pendingSignals.ending) {
    editor->outcome = CLineOutcomeFailed;
    drawEntry(editor, CLineMomentLeft);
    return false;
  }
  if (pendingSignals.interrupted) {
    pendingSignals.interrupted = 0;
    editor->outcome = CLineOutcomeInterrupted;
    drawEntry(editor, CLineMomentDropped);
    return false;
  }
  if (pendingSignals.stopping) {
    stop(editor);
  } else if (pendingSignals.continued) {
    resume(editor);
  } else if (pendingSignals.resized) {
    pendingSignals.resized = 0;
    drawEntry(editor, CLineMomentResized);
  }
  return true;
}

static bool isVi(EditLine *edit) {
  const wchar_t *name = NULL;
  el_wget(edit, EL_EDITOR, &name);
  return name && wcscmp(name, L"vi") == 0;
}

/// The key that an escape is: one of its own where nothing follows it.
///
/// With arrow keys bound, libedit waits for what follows: in vi mode the key would not leave
/// insertion but swallow the next one, and candidates would stay.
static wchar_t escapeKey(CLineEditor *editor) {
  bool hasMenu = editor->callbacks.hasMenu(editor->callbacks.context);
  if (!hasMenu && !isVi(editor->edit)) return keyEscape;
  if (inputArrives(escapeSequenceMilliseconds)) return keyEscape;
  return hasMenu ? keyDismiss : keyLoneEscape;
}

int readKey(EditLine *edit, wchar_t *key) {
  CLineEditor *editor = editorOf(edit);
  if (editor->waitingKey) {
    *key = editor->waitingKey;
    editor->waitingKey = 0;
    return 1;
  }
  // Only what the user will see: not the middle of a paste or of an escape sequence.
  if (editor->byteAgain < 0 && !inputArrives(0)) drawEntry(editor, CLineMomentSettled);
  for (;;) {
    switch (readScalar(editor, key)) {
      case InputScalar:
        if (*key == keyEscape) *key = escapeKey(editor);
        return 1;
      case InputEnd:
        editor->outcome = CLineOutcomeEnd;
        return 0;
      case InputFailed:
        editor->outcome = CLineOutcomeFailed;
        return -1;
      case InputSignal:
        if (!dealWithSignals(editor)) {
          errno = EINTR;
          return -1;
        }
    }
  }
}
