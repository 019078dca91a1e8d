#include "editor.h"

#include <stdlib.h>
#include <unistd.h>

#include "signals.h"

enum { historySize = 5000 };

static CLineEditor *theEditor;

CLineEditor *editorOf(EditLine *edit) {
  void *editor = NULL;
  el_wget(edit, EL_CLIENTDATA, &editor);
  return editor;
}

CLineText copyText(EditLine *edit) {
  const LineInfoW *line = el_wline(edit);
  CLineText text = {0};
  text.bytes = utf8FromWide(line->buffer, (size_t)(line->lastchar - line->buffer), &text.length);
  if (!text.bytes) return (CLineText){0};
  text.cursor = utf8Length(line->buffer, (size_t)(line->cursor - line->buffer));
  return text;
}

void freeText(CLineText text) { free((char *)text.bytes); }

void drawEntry(CLineEditor *editor, CLineMoment moment) {
  CLineText text = copyText(editor->edit);
  editor->callbacks.draw(editor->callbacks.context, moment, text);
  freeText(text);
}

void keepEntry(CLineEditor *editor, char *bytes, size_t length) {
  free(editor->bytes);
  editor->bytes = bytes;
  editor->length = length;
}

void moveToEnd(EditLine *edit) {
  const LineInfoW *line = el_wline(edit);
  el_cursor(edit, (int)(line->lastchar - line->cursor));
}

void CLineEditorSetText(CLineEditor *editor, CLineText text) {
  size_t count = 0;
  size_t countBeforeCursor = 0;
  wchar_t *wide = utf8ToWide(text.bytes, text.length, &count);
  wchar_t *beforeCursor = utf8ToWide(text.bytes, text.cursor, &countBeforeCursor);
  if (wide && beforeCursor) {
    moveToEnd(editor->edit);
    const LineInfoW *line = el_wline(editor->edit);
    el_deletestr(editor->edit, (int)(line->lastchar - line->buffer));
    if (count > 0) el_winsertstr(editor->edit, wide);
    el_cursor(editor->edit, (int)countBeforeCursor - (int)count);
  }
  free(wide);
  free(beforeCursor);
}

void CLineEditorRemember(CLineEditor *editor, const char *bytes, size_t length) {
  size_t count = 0;
  wchar_t *wide = utf8ToWide(bytes, length, &count);
  if (wide && count > 0) history_w(editor->history, &editor->event, H_ENTER, wide);
  free(wide);
}

CLineText CLineEditorText(const CLineEditor *editor) {
  return (CLineText){editor->bytes, editor->length, editor->length};
}

static bool setUp(CLineEditor *editor, const char *program) {
  editor->nothing = fopen("/dev/null", "r+");
  if (!editor->nothing) return false;
  FILE *nothing = editor->nothing;
  editor->edit = el_init_fd(program, nothing, nothing, nothing, STDIN_FILENO, STDOUT_FILENO,
                            STDERR_FILENO);
  editor->history = history_winit();
  if (!editor->edit || !editor->history) return false;
  el_wset(editor->edit, EL_CLIENTDATA, editor);
  el_wset(editor->edit, EL_EDITOR, L"emacs");
  el_wset(editor->edit, EL_SIGNAL, 0);
  el_wset(editor->edit, EL_GETCFN, readKey);
  history_w(editor->history, &editor->event, H_SETSIZE, historySize);
  el_wset(editor->edit, EL_HIST, history_w, editor->history);
  addCommands(editor->edit);
  // Left alone, libedit has the terminal exchange CR and LF, and a pasted CR LF comes reversed.
  el_wset(editor->edit, EL_SETTY, L"-d", L"-inlcr", L"-icrnl", (wchar_t *)NULL);
  return signalsInstall();
}

CLineEditor *CLineEditorCreate(const char *program) {
  if (theEditor) return NULL;
  CLineEditor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->byteAgain = -1;
  // For this thread and only while libedit runs: the locale of the program is not touched.
  editor->locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  locale_t outer = editor->locale ? uselocale(editor->locale) : (locale_t)0;
  bool isSetUp = setUp(editor, program);
  if (outer) uselocale(outer);
  theEditor = editor;
  if (isSetUp) return editor;
  CLineEditorDestroy(editor);
  return NULL;
}

void CLineEditorDestroy(CLineEditor *editor) {
  signalsRestore();
  if (editor->edit) el_end(editor->edit);
  if (editor->history) history_wend(editor->history);
  if (editor->nothing) fclose(editor->nothing);
  if (editor->locale) freelocale(editor->locale);
  free(editor->bytes);
  free(editor);
  theEditor = NULL;
}

CLineOutcome CLineEditorRead(CLineEditor *editor, CLineCallbacks callbacks) {
  editor->callbacks = callbacks;
  keepEntry(editor, NULL, 0);
  // Without a command that says otherwise (^D), a reading that ends has come to the end of input.
  editor->outcome = CLineOutcomeEnd;
  editor->waitingKey = 0;
  editor->byteAgain = -1;
  editor->decoder = (UTF8Decoder){0};

  locale_t outer = editor->locale ? uselocale(editor->locale) : (locale_t)0;
  signalsBeginReading(SignalReaderEditor);
  setPasteMode(true);
  // What libedit returns is not looked at: commands and `readKey` know better how it ended.
  int count = 0;
  el_wgets(editor->edit, &count);
  setPasteMode(false);
  if (editor->outcome == CLineOutcomeEnd) drawEntry(editor, CLineMomentLeft);
  signalsEndReading(editor->outcome == CLineOutcomeInterrupted);
  if (outer) uselocale(outer);

  int ending = pendingSignals.ending;
  if (ending) {
    pendingSignals.ending = 0;
    signalsActByDefault(ending);
  }
  return editor->outcome;
}
