#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import Synchronization

/// A program that turns its standard input into text on its standard output (外部程序).
///
/// It gets the bytes as a file without a name, so it can seek in them; it is ended when it takes
/// too long or says too much.
package struct ChildProcess {
  /// How it ended.
  enum Outcome: Hashable {
    /// With an exit code, after these bytes.
    case ended(code: Int32, [UInt8])
    case tookTooLong
    case saidTooMuch
    case couldNotStart
  }

  /// The words of the call; the first names the program, which is looked for as a shell does.
  let words: [String]
  /// The seconds after which it is ended.
  var seconds = 30
  /// The bytes after which it is ended.
  var limit = 32 << 20

  /// Held while a program is being started.
  private static let starting = Mutex(())

  /// Where a program is; nil when it is not installed.
  package static func path(
    of program: String, variable: (String) -> String? = ProcessEnvironment.variable
  ) -> String? {
    let folders = (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.lazy.map { "\($0)/\(program)" }.first { unsafe access($0, X_OK) == 0 }
  }

  /// Runs the program on bytes.
  func run(on input: [UInt8]) -> Outcome {
    guard let file = Self.file(holding: input) else { return .couldNotStart }
    defer { file.giveBack() }
    // A program that another thread starts meanwhile must not inherit the end that is written to.
    let started = Self.starting.withLock { _ -> (output: Int32, child: pid_t?)? in
      guard let ends = Self.pipe() else { return nil }
      defer { close(ends.input) }
      return (ends.output, start(input: file.number, output: ends.input))
    }
    guard let started else { return .couldNotStart }
    let output = FileDescriptor(number: started.output)
    defer { output.giveBack() }
    guard let child = started.child else { return .couldNotStart }
    return collect(from: output, of: child)
  }

  private func collect(from output: FileDescriptor, of child: pid_t) -> Outcome {
    var bytes: [UInt8] = []
    var stopped: Outcome?
    let watch = Stopwatch()
    while stopped == nil {
      let left = Double(seconds) - watch.seconds
      var wait = pollfd(fd: output.number, events: Int16(POLLIN), revents: 0)
      guard left > 0 else { stopped = .tookTooLong; break }
      let ready = unsafe poll(&wait, 1, Int32(left * 1000) + 1)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { stopped = .tookTooLong; break }
      guard let chunk = try? output.nextBytes(atMost: 1 << 16), !chunk.isEmpty else { break }
      bytes += chunk
      if bytes.count > limit { stopped = .saidTooMuch }
    }
    // It may have closed its output and go on.
    var status: Int32 = 0
    while stopped == nil {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child || (ended < 0 && errno != EINTR) { break }
      if watch.seconds >= Double(seconds) { stopped = .tookTooLong }
      usleep(1_000)
    }
    if let stopped {
      kill(-child, SIGKILL)
      while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
      return stopped
    }
    return .ended(code: status & 0x7F == 0 ? status >> 8 & 0xFF : -1, bytes)
  }

  private func start(input: Int32, output: Int32) -> pid_t? {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // A group of its own, so that what the program starts ends with it.
    #if canImport(Darwin)
    var attributes: posix_spawnattr_t?
    #else
    var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let environment = [
      "LC_ALL=C.UTF-8", "PATH=" + (ProcessEnvironment.variable("PATH") ?? "/usr/bin:/bin"),
      "HOME=" + (ProcessEnvironment.variable("HOME") ?? "/"),
    ]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in words.indices { unsafe free(arguments[index]) }
      for index in environment.indices { unsafe free(variables[index]) }
    }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(
      &child, words[0], &actions, &attributes, &arguments, &variables)
    return code == 0 ? child : nil
  }

  private static func pipe() -> (output: Int32, input: Int32)? {
    var ends: [Int32] = [-1, -1]
    #if canImport(Darwin)
    guard unsafe Darwin.pipe(&ends) == 0 else { return nil }
    #elseif canImport(Musl)
    guard unsafe Musl.pipe(&ends) == 0 else { return nil }
    #else
    guard unsafe Glibc.pipe(&ends) == 0 else { return nil }
    #endif
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// An open file that holds bytes and has no name any more.
  private static func file(holding bytes: [UInt8]) -> FileDescriptor? {
    let folder = ProcessEnvironment.variable("TMPDIR") ?? "/tmp"
    var template = Array((folder + "/rol-XXXXXX").utf8CString)
    let number = unsafe mkstemp(&template)
    guard number >= 0 else { return nil }
    unsafe unlink(template)
    let file = FileDescriptor(number: number)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    guard (try? file.put(bytes)) != nil, lseek(number, 0, SEEK_SET) == 0 else {
      file.giveBack()
      return nil
    }
    return file
  }
}
