#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A command of the system's shell that takes a text on its standard input.
package enum ShellCommand {
  /// Runs a command line to its end, with a text for input and our streams for output.
  ///
  /// The interrupt key belongs to the command while it runs. A command that stops reading is no
  /// failure.
  ///
  /// - Parameters:
  ///   - command: a line for `/bin/sh`.
  ///   - input: what it reads.
  /// - Returns: the exit code, or 128 and the number of the signal that ended it.
  package static func run(
    _ command: String, input: String
  ) throws(SystemError) -> Int32 {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw SystemError.last }
    let writer = FileDescriptor(number: ends[1])
    _ = fcntl(writer.number, F_SETFD, FD_CLOEXEC)
    let interrupts = IgnoredSignals([SIGINT, SIGQUIT, SIGPIPE])
    defer { interrupts.restore() }
    let child: pid_t
    do throws(SystemError) {
      defer { _ = close(ends[0]) }
      child = try started(command, reading: ends[0])
    } catch {
      writer.giveBack()
      throw error
    }
    try? writer.put(Array(input.utf8))
    writer.giveBack()
    var status: Int32 = 0
    guard untilUninterrupted({ unsafe waitpid(child, &status, 0) }) >= 0 else {
      throw SystemError.last
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func started(
    _ command: String, reading input: Int32
  ) throws(SystemError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    if input > 2 { unsafe posix_spawn_file_actions_addclose(&actions, input) }

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    for signal in [SIGINT, SIGQUIT, SIGPIPE] { unsafe sigaddset(&defaults, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe []
    for word in ["sh", "-c", command] { unsafe arguments.append(strdup(word)) }
    unsafe arguments.append(nil)
    defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
    var child = pid_t()
    let code = unsafe posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw SystemError(code: code) }
    return child
  }
}

/// Signals that mean nothing for a while.
private struct IgnoredSignals {
  private var former: [(signal: Int32, action: sigaction)] = []

  init(_ signals: [Int32]) {
    for signal in signals {
      var (ignoring, old) = (sigaction(), sigaction())
      unsafe ignoring.__sigaction_handler.sa_handler = SIG_IGN
      unsafe sigaction(signal, &ignoring, &old)
      former.append((signal, old))
    }
  }

  func restore() {
    for (signal, action) in former {
      var action = action
      unsafe sigaction(signal, &action, nil)
    }
  }
}
