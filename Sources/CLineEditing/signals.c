#define _GNU_SOURCE

#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "CLineEditing.h"

PendingSignals pendingSignals;

static const int taken[] = {SIGINT,  SIGWINCH, SIGTSTP, SIGCONT,
                            SIGTERM, SIGHUP,   SIGQUIT, SIGPIPE};
enum { takenCount = sizeof taken / sizeof *taken, interruptsBeforeHardStop = 3 };

static struct sigaction previousActions[takenCount];
static bool wasTaken[takenCount];
static volatile sig_atomic_t currentReader = SignalReaderNone;
static atomic_uint interruptCount;
static int wakePipe[2] = {-1, -1};

static void receive(int number);

static void take(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = receive;
  sigemptyset(&action.sa_mask);
  // Commands of the program need not know of interrupted calls; `poll` is woken all the same.
  action.sa_flags = SA_RESTART;
  sigaction(number, &action, NULL);
}

/// What is raised here is delivered as soon as the handler returns.
static void raiseByDefault(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
  raise(number);
}

static bool isTaken(int number) {
  for (int index = 0; index < takenCount; index++) {
    if (taken[index] == number) return wasTaken[index];
  }
  return false;
}

static void receive(int number) {
  int savedError = errno;
  switch (number) {
    case SIGINT:
      pendingSignals.interrupted = 1;
      atomic_fetch_add(&interruptCount, 1);
      if (currentReader == SignalReaderNone &&
          atomic_load(&interruptCount) >= interruptsBeforeHardStop) {
        raiseByDefault(SIGINT);
      }
      break;
    case SIGWINCH:
      pendingSignals.resized = 1;
      break;
    case SIGTSTP:
      if (currentReader == SignalReaderEditor) {
        pendingSignals.stopping = 1;
      } else {
        raiseByDefault(SIGTSTP);
      }
      break;
    case SIGCONT:
      pendingSignals.continued = 1;
      if (isTaken(SIGTSTP)) take(SIGTSTP);
      break;
    case SIGPIPE:
      // Nothing to do: a handler, not SIG_IGN, because programs started from here would inherit
      // the latter, and a pager must die of a closed pipe.
      break;
    default:
      if (currentReader == SignalReaderEditor) {
        pendingSignals.ending = number;
      } else {
        raiseByDefault(number);
      }
  }
  if (wakePipe[1] >= 0) {
    ssize_t ignored = write(wakePipe[1], "", 1);
    (void)ignored;
  }
  errno = savedError;
}

bool signalsInstall(void) {
  if (pipe(wakePipe) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(wakePipe[end], F_SETFL, O_NONBLOCK);
    fcntl(wakePipe[end], F_SETFD, FD_CLOEXEC);
  }
  for (int index = 0; index < takenCount; index++) {
    int number = taken[index];
    sigaction(number, NULL, &previousActions[index]);
    // What the caller ignores (nohup, a shell without job control) stays ignored.
    bool mayStayIgnored = number != SIGINT && number != SIGPIPE;
    wasTaken[index] = !(mayStayIgnored && previousActions[index].sa_handler == SIG_IGN);
    if (wasTaken[index]) take(number);
  }
  return true;
}

void signalsRestore(void) {
  for (int index = 0; index < takenCount; index++) {
    if (wasTaken[index]) sigaction(taken[index], &previousActions[index], NULL);
    wasTaken[index] = false;
  }
  for (int end = 0; end < 2; end++) {
    if (wakePipe[end] >= 0) close(wakePipe[end]);
    wakePipe[end] = -1;
  }
}

static void forget(void) {
  atomic_store(&interruptCount, 0);
  pendingSignals.interrupted = 0;
}

void signalsBeginReading(SignalReader reader) {
  forget();
  pendingSignals.resized = 0;
  pendingSignals.continued = 0;
  currentReader = reader;
}

void signalsEndReading(bool wasInterrupted) {
  currentReader = SignalReaderNone;
  if (wasInterrupted) forget();
}

bool signalsAnyPending(void) {
  return pendingSignals.interrupted || pendingSignals.resized || pendingSignals.stopping ||
         pendingSignals.continued || pendingSignals.ending;
}

int signalsWakeDescriptor(void) { return wakePipe[0]; }

void signalsDrainWakePipe(void) {
  char bytes[64];
  while (read(wakePipe[0], bytes, sizeof bytes) > 0) continue;
}

void signalsActByDefault(int number) {
  raiseByDefault(number);
  if (isTaken(number)) take(number);
}

unsigned CLineInterruptCount(void) { return atomic_load(&interruptCount); }
