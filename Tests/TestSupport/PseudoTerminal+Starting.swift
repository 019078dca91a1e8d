#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension PseudoTerminal {
  /// Opens a terminal and starts a program on it, as the leader of a session of its own.
  static func start(
    _ arguments: [String], environment: [String], rows: Int, columns: Int
  ) throws -> (process: Int32, descriptor: Int32) {
    var descriptor: Int32 = -1
    var programSide: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard unsafe openpty(&descriptor, &programSide, &name, nil, nil) == 0 else {
      throw Failure(description: "no terminal to be had")
    }
    // The program opens its side itself. It is held here only until then, and neither side may be
    // held by a program that happens to be started at the same time.
    defer { close(programSide) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(programSide, F_SETFD, FD_CLOEXEC)
    setSize(of: descriptor, rows: rows, columns: columns)
    let path = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let process = spawn(arguments, environment: environment, on: path) else {
      close(descriptor)
      throw Failure(description: "\(arguments[0]) cannot be started")
    }
    return (process, descriptor)
  }

  static func setSize(of descriptor: Int32, rows: Int, columns: Int) {
    var size = winsize()
    size.ws_row = UInt16(rows)
    size.ws_col = UInt16(columns)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Starts the program; opening the terminal as leader of a session makes it the session's own.
  private static func spawn(
    _ arguments: [String], environment: [String], on terminal: String
  ) -> Int32? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    // POSIX_SPAWN_SETSID is not imported; its value is part of the system's interface.
    #if canImport(Darwin)
    let newSession: Int16 = 0x400
    #else
    let newSession: Int16 = 0x80
    #endif
    let flags = newSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    unsafe posix_spawnattr_setflags(&attributes, flags)

    var process: pid_t = 0
    let program = arguments[0]
    let error = unsafe withArgumentVector(arguments) { arguments in
      unsafe withArgumentVector(environment) { environment in
        unsafe posix_spawn(&process, program, &actions, &attributes, arguments, environment)
      }
    }
    return error == 0 ? process : nil
  }

  private static func withArgumentVector<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("an array of at least nil") }
      return unsafe body(base)
    }
  }
}
