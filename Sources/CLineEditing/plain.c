#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#include "editor.h"
#include "signals.h"

/// Lets the erase key of the terminal take a whole character away, not its last byte.
static bool setErasesWholeCharacters(bool isOn) {
#ifdef IUTF8
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return false;
  bool wasOn = mode.c_iflag & IUTF8;
  if (wasOn == isOn) return wasOn;
  mode.c_iflag ^= IUTF8;
  tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  return wasOn;
#else
  return isOn;
#endif
}

static bool append(wchar_t **text, size_t *count, size_t *capacity, wchar_t scalar) {
  if (*count == *capacity) {
    *capacity = *capacity ? *capacity * 2 : 128;
    wchar_t *larger = realloc(*text, *capacity * sizeof *larger);
    if (!larger) return false;
    *text = larger;
  }
  (*text)[(*count)++] = scalar;
  return true;
}

static CLineOutcome readLine(CLineEditor *editor, wchar_t **text, size_t *count) {
  size_t capacity = 0;
  for (;;) {
    wchar_t scalar;
    switch (readScalar(editor, &scalar)) {
      case InputScalar:
        if (scalar == L'\n') return CLineOutcomeEntry;
        if (!append(text, count, &capacity, scalar)) return CLineOutcomeFailed;
        break;
      case InputEnd:
        return *count > 0 ? CLineOutcomeEntry : CLineOutcomeEnd;
      case InputFailed:
        return CLineOutcomeFailed;
      case InputSignal:
        if (pendingSignals.interrupted) return CLineOutcomeInterrupted;
        pendingSignals.resized = 0;
        pendingSignals.continued = 0;
    }
  }
}

CLineOutcome CLineEditorReadPlainLine(CLineEditor *editor, const char *prompt, size_t length) {
  wchar_t *text = NULL;
  size_t count = 0;
  editor->byteAgain = -1;
  editor->decoder = (UTF8Decoder){0};
  signalsBeginReading(SignalReaderPlain);
  bool erasedWholeCharacters = setErasesWholeCharacters(true);
  // Not before now: who sees the prompt may press ^C, and it must not be lost.
  CLineTerminalWrite(prompt, length);
  CLineOutcome outcome = readLine(editor, &text, &count);
  setErasesWholeCharacters(erasedWholeCharacters);
  signalsEndReading(outcome == CLineOutcomeInterrupted);

  size_t lineLength = 0;
  char *bytes = utf8FromWide(text, count, &lineLength);
  free(text);
  keepEntry(editor, bytes, bytes ? lineLength : 0);
  return bytes ? outcome : CLineOutcomeFailed;
}
