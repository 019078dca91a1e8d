#include <stdlib.h>

#include "editor.h"

void setPasteMode(bool isOn) {
  if (isOn) {
    CLineTerminalWrite("\033[?2004h", 8);
  } else {
    CLineTerminalWrite("\033[?2004l", 8);
  }
}

/// Makes line ends newlines and tabs spaces, drops controls, and drops the newlines at the end:
/// a paste never runs by itself. Returns the count of what is left.
static size_t clean(wchar_t *text, size_t count) {
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    wchar_t scalar = text[index];
    if (scalar == L'\r') {
      if (index + 1 < count && text[index + 1] == L'\n') continue;
      scalar = L'\n';
    }
    if (scalar == L'\t') scalar = L' ';
    bool isControl = (scalar < 0x20 && scalar != L'\n') || scalar == 0x7F;
    if (!isControl) text[kept++] = scalar;
  }
  while (kept > 0 && text[kept - 1] == L'\n') kept--;
  return kept;
}

wchar_t *readPaste(EditLine *edit) {
  static const wchar_t endMark[] = L"\033[201~";
  const size_t markCount = sizeof endMark / sizeof *endMark - 1;
  size_t capacity = 1024;
  size_t count = 0;
  wchar_t *text = malloc((capacity + 1) * sizeof *text);
  while (text) {
    if (count == capacity) {
      capacity *= 2;
      wchar_t *larger = realloc(text, (capacity + 1) * sizeof *text);
      if (!larger) break;
      text = larger;
    }
    if (el_wgetc(edit, &text[count]) != 1) break;
    count++;
    if (count >= markCount && wmemcmp(text + count - markCount, endMark, markCount) == 0) {
      text[clean(text, count - markCount)] = 0;
      return text;
    }
  }
  free(text);
  return NULL;
}
