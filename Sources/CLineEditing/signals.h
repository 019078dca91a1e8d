/// The signals of the process, turned into flags that the editor looks at between keys.
///
/// libedit's own handling is switched off: it passes signals on to the whole process group, so
/// that ending the program would end the script that called it.

#ifndef C_LINE_EDITING_SIGNALS_H
#define C_LINE_EDITING_SIGNALS_H

#include <signal.h>
#include <stdbool.h>

/// Who deals with a signal that arrives now.
typedef enum {
  /// No one is reading: the program runs a command.
  SignalReaderNone,
  /// A line is being read in the terminal's own mode, which needs no restoring.
  SignalReaderPlain,
  /// The terminal is in raw mode, which has to be left before anything else happens.
  SignalReaderEditor,
} SignalReader;

/// What has arrived and was not dealt with yet. Each is a flag but `ending`, the signal's number.
typedef struct {
  volatile sig_atomic_t interrupted;
  volatile sig_atomic_t resized;
  volatile sig_atomic_t stopping;
  volatile sig_atomic_t continued;
  volatile sig_atomic_t ending;
} PendingSignals;

extern PendingSignals pendingSignals;

bool signalsAnyPending(void);

/// Takes the signals over. False if there is no pipe to be had.
bool signalsInstall(void);

/// Puts back what was there before.
void signalsRestore(void);

void signalsBeginReading(SignalReader reader);
/// An interrupt that did not end the reading came after it, and is meant for what follows.
void signalsEndReading(bool wasInterrupted);

/// The end of a pipe that becomes readable when a signal arrives.
int signalsWakeDescriptor(void);
void signalsDrainWakePipe(void);

/// Lets the signal do to this process, and to no other, what it does by default.
void signalsActByDefault(int number);

#endif
