#include <stdlib.h>

#include "editor.h"

// libedit hands a command nothing but the editor and the key, hence a function for each.

static CLineAnswer answer(EditLine *edit, CLineCommand command) {
  CLineEditor *editor = editorOf(edit);
  CLineText text = copyText(edit);
  CLineAnswer answer = editor->callbacks.perform(editor->callbacks.context, command, text);
  freeText(text);
  return answer;
}

static unsigned char perform(EditLine *edit, CLineCommand command) {
  // libedit's own bell rings in /dev/null.
  if (answer(edit, command) == CLineAnswerBell) CLineTerminalWrite("\a", 1);
  return CC_REFRESH;
}

static unsigned char complete(EditLine *edit, wint_t key) {
  (void)key;
  return perform(edit, CLineCommandComplete);
}

static unsigned char previousCandidate(EditLine *edit, wint_t key) {
  (void)key;
  return perform(edit, CLineCommandPreviousCandidate);
}

static unsigned char dismiss(EditLine *edit, wint_t key) {
  (void)key;
  return perform(edit, CLineCommandDismissCandidates);
}

static unsigned char undo(EditLine *edit, wint_t key) {
  (void)key;
  return perform(edit, CLineCommandUndo);
}

static unsigned char previousLine(EditLine *edit, wint_t key) {
  (void)key;
  return perform(edit, CLineCommandPreviousLine);
}

static unsigned char nextLine(EditLine *edit, wint_t key) {
  (void)key;
  return perform(edit, CLineCommandNextLine);
}

static unsigned char lineStart(EditLine *edit, wint_t key) {
  (void)key;
  return perform(edit, CLineCommandLineStart);
}

static unsigned char lineEnd(EditLine *edit, wint_t key) {
  (void)key;
  return perform(edit, CLineCommandLineEnd);
}

static bool isAtEnd(EditLine *edit) {
  const LineInfoW *line = el_wline(edit);
  return line->cursor == line->lastchar;
}

static unsigned char forward(EditLine *edit, wint_t key) {
  (void)key;
  if (isAtEnd(edit)) return perform(edit, CLineCommandTakeSuggestion);
  el_cursor(edit, 1);
  return CC_CURSOR;
}

static unsigned char forwardWord(EditLine *edit, wint_t key) {
  (void)key;
  if (isAtEnd(edit)) return perform(edit, CLineCommandTakeSuggestedWord);
  editorOf(edit)->waitingKey = keyNextWord;
  return CC_NORM;
}

static unsigned char clear(EditLine *edit, wint_t key) {
  (void)key;
  drawEntry(editorOf(edit), CLineMomentCleared);
  return CC_NORM;
}

static unsigned char newline(EditLine *edit, wint_t key) {
  (void)key;
  el_winsertstr(edit, L"\n");
  return CC_REFRESH;
}

static unsigned char nothing(EditLine *edit, wint_t key) {
  (void)edit;
  (void)key;
  return CC_NORM;
}

static unsigned char enter(EditLine *edit, wint_t key) {
  CLineEditor *editor = editorOf(edit);
  if (editor->callbacks.hasMenu(editor->callbacks.context) &&
      answer(edit, CLineCommandTakeCandidate) == CLineAnswerDone) {
    return CC_REFRESH;
  }
  CLineText text = copyText(edit);
  if (!editor->callbacks.isComplete(editor->callbacks.context, text)) {
    int spaces = editor->callbacks.indentation(editor->callbacks.context, text);
    freeText(text);
    unsigned char result = newline(edit, key);
    while (spaces-- > 0) el_winsertstr(edit, L" ");
    return result;
  }
  moveToEnd(edit);
  drawEntry(editor, CLineMomentLeft);
  keepEntry(editor, (char *)text.bytes, text.length);
  editor->outcome = CLineOutcomeEntry;
  return CC_EOF;
}

static unsigned char paste(EditLine *edit, wint_t key) {
  (void)key;
  wchar_t *text = readPaste(edit);
  if (!text) return CC_EOF;
  el_winsertstr(edit, text);
  free(text);
  return CC_REFRESH;
}

/// A loop of its own, because libedit's incremental search looks keys up by their low byte and
/// takes a quarter of the common Chinese characters for control keys.
static unsigned char search(EditLine *edit, wint_t key) {
  (void)key;
  CLineEditor *editor = editorOf(edit);
  perform(edit, CLineCommandSearch);
  for (;;) {
    wchar_t typed;
    if (el_wgetc(edit, &typed) != 1) return CC_EOF;
    switch (editor->callbacks.search(editor->callbacks.context, (uint32_t)typed)) {
      case CLineSearchStepContinues:
        continue;
      case CLineSearchStepEnds:
        return CC_REFRESH;
      case CLineSearchStepEndsAndKeyActs: {
        // An escape alone has done its work by ending the search; one that begins a sequence
        // (an arrow key) acts.
        enum { milliseconds = 50 };
        bool isLoneEscape = typed == keyLoneEscape ||
                            (typed == keyEscape && !inputArrives(milliseconds));
        if (!isLoneEscape) editor->waitingKey = typed;
        return CC_REFRESH;
      }
    }
  }
}

typedef struct {
  const wchar_t *name;
  const wchar_t *help;
  unsigned char (*function)(EditLine *, wint_t);
} Command;

static const Command commands[] = {
    {L"rol-clear", L"Clear the window", clear},
    {L"rol-complete", L"Complete the word at the cursor", complete},
    {L"rol-dismiss", L"Take the candidates away", dismiss},
    {L"rol-enter", L"End the entry if it is complete", enter},
    {L"rol-forward", L"Go right or take the suggestion", forward},
    {L"rol-forward-word", L"Go a word right or take one of the suggestion", forwardWord},
    {L"rol-line-end", L"Go to the end of the line, then of the entry", lineEnd},
    {L"rol-line-start", L"Go to the start of the line, then of the entry", lineStart},
    {L"rol-newline", L"Begin another line of the entry", newline},
    {L"rol-next-line", L"Go a line down, then to the next entry", nextLine},
    {L"rol-nothing", L"Ignore the key", nothing},
    {L"rol-paste", L"Insert what the terminal pastes", paste},
    {L"rol-previous-candidate", L"Go to the candidate before", previousCandidate},
    {L"rol-previous-line", L"Go a line up, then to the previous entry", previousLine},
    {L"rol-search", L"Search earlier entries", search},
    {L"rol-undo", L"Undo", undo},
};

typedef struct {
  const wchar_t *keys;
  const wchar_t *command;
} Binding;

static const Binding bindings[] = {
    {L"^I", L"rol-complete"},
    {L"\\e[Z", L"rol-previous-candidate"},
    {L"^J", L"rol-enter"},
    {L"^M", L"rol-enter"},
    {L"\\e^J", L"rol-newline"},
    {L"\\e^M", L"rol-newline"},
    {L"\\e[200~", L"rol-paste"},
    {L"^L", L"rol-clear"},
    {L"^R", L"rol-search"},
    {L"^_", L"rol-undo"},
    {L"^P", L"rol-previous-line"},
    {L"\\e[A", L"rol-previous-line"},
    {L"\\eOA", L"rol-previous-line"},
    {L"^N", L"rol-next-line"},
    {L"\\e[B", L"rol-next-line"},
    {L"\\eOB", L"rol-next-line"},
    {L"^F", L"rol-forward"},
    {L"\\e[C", L"rol-forward"},
    {L"\\eOC", L"rol-forward"},
    {L"\\e[D", L"ed-prev-char"},
    {L"\\eOD", L"ed-prev-char"},
    {L"\\ef", L"rol-forward-word"},
    {L"\\e[1;3C", L"rol-forward-word"},
    {L"\\e[1;5C", L"rol-forward-word"},
    {L"\\eb", L"ed-prev-word"},
    {L"\\e[1;3D", L"ed-prev-word"},
    {L"\\e[1;5D", L"ed-prev-word"},
    {L"^A", L"rol-line-start"},
    {L"\\e[H", L"rol-line-start"},
    {L"\\eOH", L"rol-line-start"},
    {L"\\e[1~", L"rol-line-start"},
    {L"^E", L"rol-line-end"},
    {L"\\e[F", L"rol-line-end"},
    {L"\\eOF", L"rol-line-end"},
    {L"\\e[4~", L"rol-line-end"},
    {L"\\e[3~", L"ed-delete-next-char"},
    {L"^W", L"ed-delete-prev-word"},
    {L"\\234", L"em-next-word"},
    {L"\\235", L"vi-command-mode"},
    {L"\\236", L"rol-dismiss"},
};

/// Sequences of keys that mean nothing here, so that no part of them ends in the entry. They come
/// before the user's editrc, which may give them a meaning.
static const wchar_t *const ignored[] = {
    L"\\e[2~",   L"\\e[5~",   L"\\e[6~",   L"\\e[11~",  L"\\e[12~",  L"\\e[13~",  L"\\e[14~",
    L"\\e[15~",  L"\\e[17~",  L"\\e[18~",  L"\\e[19~",  L"\\e[20~",  L"\\e[21~",  L"\\e[23~",
    L"\\e[24~",  L"\\eOP",    L"\\eOQ",    L"\\eOR",    L"\\eOS",    L"\\e[I",
    L"\\e[O",    L"\\e[1;2A", L"\\e[1;2B", L"\\e[1;2C", L"\\e[1;2D", L"\\e[1;5A", L"\\e[1;5B",
    L"\\e[3;2~", L"\\e[3;5~",
};

static void bindKeys(EditLine *edit, const wchar_t *keys, const wchar_t *command) {
  el_wset(edit, EL_BIND, keys, command, (wchar_t *)NULL);
  el_wset(edit, EL_BIND, L"-a", keys, command, (wchar_t *)NULL);
}

/// U+00A0 to U+00FF share their numbers with the meta keys; unless told otherwise, libedit decides
/// by the locale which they are, and 买买提·阿卜杜拉 loses its dot under LANG=C.
static void bindLatin1(EditLine *edit) {
  for (unsigned scalar = 0xA0; scalar <= 0xFF; scalar++) {
    wchar_t keys[5] = {L'\\', (wchar_t)(L'0' + (scalar >> 6)), (wchar_t)(L'0' + (scalar >> 3 & 7)),
                       (wchar_t)(L'0' + (scalar & 7)), 0};
    el_wset(edit, EL_BIND, keys, L"ed-insert", (wchar_t *)NULL);
  }
}

void addCommands(EditLine *edit) {
  for (size_t index = 0; index < sizeof commands / sizeof *commands; index++) {
    const Command *command = &commands[index];
    el_wset(edit, EL_ADDFN, command->name, command->help, command->function);
  }
  for (size_t index = 0; index < sizeof ignored / sizeof *ignored; index++) {
    bindKeys(edit, ignored[index], L"rol-nothing");
  }
  // The user's file before our keys: `bind -v` in it wipes every binding made so far, and
  // `edit off` would take the editor away.
  el_source(edit, NULL);
  el_wset(edit, EL_EDITMODE, 1);
  bindLatin1(edit);
  for (size_t index = 0; index < sizeof bindings / sizeof *bindings; index++) {
    bindKeys(edit, bindings[index].keys, bindings[index].command);
  }
  // In vi's command mode these are letters of its own, and its undo restores nothing.
  el_wset(edit, EL_BIND, L"-a", L"k", L"rol-previous-line", (wchar_t *)NULL);
  el_wset(edit, EL_BIND, L"-a", L"j", L"rol-next-line", (wchar_t *)NULL);
  el_wset(edit, EL_BIND, L"-a", L"u", L"rol-undo", (wchar_t *)NULL);
}
