/// A line editor over libedit, for Swift.
///
/// libedit edits: it owns the entry, the key maps (emacs, vi, the user's editrc), the kill ring and
/// the terminal's mode. It never draws: whatever it prints goes to /dev/null, and the caller is
/// asked for a picture instead. Its completion, its incremental search, its signal handling and its
/// walk through history are not used either, because each of them fails for Chinese text or for
/// entries of several lines.
///
/// All text that crosses this header is UTF-8, counted in bytes. Nothing depends on the locale:
/// the codec is our own, so `env -i` and `LANG=C` edit Chinese as any other environment does.
///
/// There may be one editor at a time, and only the main thread may use it: signals and the
/// terminal belong to the process.

#ifndef C_LINE_EDITING_H
#define C_LINE_EDITING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

#define C_LINE_CLOSED_ENUM __attribute__((enum_extensibility(closed)))

/// An entry and the place of the cursor in it. The bytes belong to the editor and are valid only
/// during the call that hands them out; they are not terminated, and NULL if there are none.
typedef struct CLineText {
  const char *_Nullable bytes;
  size_t length;
  size_t cursor;
} CLineText;

/// How a reading ended.
typedef enum C_LINE_CLOSED_ENUM CLineOutcome {
  CLineOutcomeEntry,
  CLineOutcomeEnd,
  CLineOutcomeInterrupted,
  CLineOutcomeFailed,
} CLineOutcome;

/// Why a picture of the entry is wanted.
typedef enum C_LINE_CLOSED_ENUM CLineMoment {
  /// Everything typed has been acted on, and the editor is about to wait.
  CLineMomentSettled,
  /// The window has another size.
  CLineMomentResized,
  /// The program was stopped and goes on: nothing of the old picture can be relied on.
  CLineMomentResumed,
  /// The user asks for a clean window.
  CLineMomentCleared,
  /// The entry is done. The cursor goes below it.
  CLineMomentLeft,
  /// The entry is dropped by ^C. The cursor goes below it.
  CLineMomentDropped,
} CLineMoment;

/// What a key asks for when the answer is the caller's to give.
typedef enum C_LINE_CLOSED_ENUM CLineCommand {
  CLineCommandComplete,
  CLineCommandPreviousCandidate,
  /// Takes the candidate that was gone to; rings where there is none.
  CLineCommandTakeCandidate,
  CLineCommandDismissCandidates,
  CLineCommandUndo,
  CLineCommandPreviousLine,
  CLineCommandNextLine,
  CLineCommandLineStart,
  CLineCommandLineEnd,
  CLineCommandTakeSuggestion,
  CLineCommandTakeSuggestedWord,
  CLineCommandSearch,
} CLineCommand;

/// What became of a command.
typedef enum C_LINE_CLOSED_ENUM CLineAnswer {
  CLineAnswerDone,
  CLineAnswerBell,
} CLineAnswer;

/// What a key did to the search through history, which owns the keyboard while it lasts.
typedef enum C_LINE_CLOSED_ENUM CLineSearchStep {
  CLineSearchStepContinues,
  CLineSearchStepEnds,
  /// The search is over, and the key that ended it is to act on the entry found.
  CLineSearchStepEndsAndKeyActs,
} CLineSearchStep;

/// What the caller does for the editor. `context` is handed back as it was given.
typedef struct CLineCallbacks {
  void *context;
  void (*draw)(void *context, CLineMoment moment, CLineText text);
  /// May call `CLineEditorSetText`.
  CLineAnswer (*perform)(void *context, CLineCommand command, CLineText text);
  /// May call `CLineEditorSetText`. `key` is a Unicode scalar.
  CLineSearchStep (*search)(void *context, uint32_t key);
  /// Whether the return key ends the entry; otherwise it begins another line of it.
  bool (*isComplete)(void *context, CLineText text);
  /// How many spaces the line behind an entry that is not complete begins with.
  int (*indentation)(void *context, CLineText text);
  /// Whether candidates are shown, which an escape alone takes away.
  bool (*hasMenu)(void *context);
} CLineCallbacks;

typedef struct CLineEditor CLineEditor;

/// Makes an editor on standard input and output and takes over the signals it needs. `program`
/// is the prefix that lines of the user's editrc may carry. Returns NULL if there is an editor
/// already, or memory or /dev/null cannot be had.
CLineEditor *_Nullable CLineEditorCreate(const char *program);

/// Gives back the terminal, the signals and the memory.
void CLineEditorDestroy(CLineEditor *editor);

/// Reads one entry with all of editing. The callbacks are called until it returns, and no longer.
CLineOutcome CLineEditorRead(CLineEditor *editor, CLineCallbacks callbacks);

/// Writes a prompt and reads one line as the terminal hands it out: for terminals that cannot be
/// drawn on.
CLineOutcome CLineEditorReadPlainLine(CLineEditor *editor, const char *prompt, size_t length);

/// The text last read, valid until the next reading.
CLineText CLineEditorText(const CLineEditor *editor);

/// Replaces the entry being edited. Only from within `perform` and `search`.
void CLineEditorSetText(CLineEditor *editor, CLineText text);

/// Makes an entry known to libedit's own history commands (vi's `/`, M-p).
void CLineEditorRemember(CLineEditor *editor, const char *bytes, size_t length);

/// How often ^C was pressed since the last reading ended. The third time ends the program: a
/// command that does not look at this count would otherwise hold the user for ever.
unsigned CLineInterruptCount(void);

/// The size of a terminal in character cells.
typedef struct CLineTerminalSize {
  unsigned rows;
  unsigned columns;
} CLineTerminalSize;

/// The size of the terminal at standard output; zeros if it has none.
CLineTerminalSize CLineGetTerminalSize(void);

/// Whether standard input and output are both a terminal.
bool CLineTerminalIsInteractive(void);

/// Whether TERM says that the terminal knows no escape sequence.
bool CLineTerminalIsDumb(void);

/// Whether prompts are to be announced (ROL_TEST_MARKS=1), for tests that drive the program.
bool CLineTerminalWantsMarks(void);

/// Writes all bytes to standard output, whatever interrupts.
void CLineTerminalWrite(const char *bytes, size_t length);

#pragma clang assume_nonnull end

#endif
