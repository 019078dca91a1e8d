#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CLineEditing.h"

CLineTerminalSize CLineGetTerminalSize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return (CLineTerminalSize){0, 0};
  return (CLineTerminalSize){.rows = size.ws_row, .columns = size.ws_col};
}

bool CLineTerminalIsInteractive(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

bool CLineTerminalIsDumb(void) {
  const char *terminal = getenv("TERM");
  return terminal && strcmp(terminal, "dumb") == 0;
}

bool CLineTerminalWantsMarks(void) {
  const char *marks = getenv("ROL_TEST_MARKS");
  return marks && strcmp(marks, "1") == 0;
}

void CLineTerminalWrite(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, length);
    if (written >= 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (errno == EAGAIN) {
      // A child may have left the terminal non-blocking.
      struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&output, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}
