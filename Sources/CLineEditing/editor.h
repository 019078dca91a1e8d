/// What the parts of the editor share.

#ifndef C_LINE_EDITING_EDITOR_H
#define C_LINE_EDITING_EDITOR_H

#include <histedit.h>
#include <locale.h>
#include <stdio.h>

#include "CLineEditing.h"
#include "utf8.h"

struct CLineEditor {
  EditLine *edit;
  HistoryW *history;
  HistEventW event;
  CLineCallbacks callbacks;
  /// Where libedit reads its input file from and draws to: /dev/null.
  FILE *nothing;
  /// A UTF-8 locale for libedit's idea of a word, or 0 if the system has none.
  locale_t locale;

  CLineOutcome outcome;
  /// The entry read, in UTF-8.
  char *bytes;
  size_t length;

  /// A key to act before the next one is read, or 0.
  wchar_t waitingKey;
  UTF8Decoder decoder;
  /// A byte read that belongs to the next scalar, or -1.
  int byteAgain;
};

/// Keys that only the editor itself produces. C1 codes are never text, the keyboard cannot send
/// them (`readScalar` drops them), and below 256 they go through libedit's key maps.
enum {
  keyLoneEscape = 0x9D,
  keyNextWord = 0x9C,
  keyDismiss = 0x9E,
};

enum { keyEscape = 0x1B };

typedef enum { InputScalar, InputEnd, InputFailed, InputSignal } InputResult;

/// Waits for a scalar or a signal.
InputResult readScalar(CLineEditor *editor, wchar_t *scalar);

/// Whether there is input, or will be within the time.
bool inputArrives(int milliseconds);

/// libedit's way to its next key.
int readKey(EditLine *edit, wchar_t *key);

/// Adds the commands, reads the user's editrc, binds the keys.
void addCommands(EditLine *edit);

CLineEditor *editorOf(EditLine *edit);
void drawEntry(CLineEditor *editor, CLineMoment moment);
void keepEntry(CLineEditor *editor, char *bytes, size_t length);

/// An entry in UTF-8, owned by the caller: give it to `freeText`.
CLineText copyText(EditLine *edit);
void freeText(CLineText text);

/// Moves the cursor to the end of the entry.
void moveToEnd(EditLine *edit);

void setPasteMode(bool isOn);

/// Reads the rest of a bracketed paste, made fit to stand in an entry. NULL if it broke off;
/// otherwise terminated, for the caller to free.
wchar_t *readPaste(EditLine *edit);

#endif
