#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A program on a terminal of its own, driven by a test.
///
/// A test sends what a person would type and waits for what a person would see. It never sleeps:
/// every wait ends as soon as the bytes are there, or fails when the deadline has passed, and then
/// says what the window looked like.
///
///     let terminal = try PseudoTerminal(running: path, environment: ["TERM": "xterm-256color"])
///     try terminal.waitForPrompt()
///     terminal.send("行政\t")
///     try terminal.wait { $0.text.contains("行政复议") }
///     terminal.send("\u{04}")
///     #expect(try terminal.waitForExit() == .exited(0))
@safe
public final class PseudoTerminal {
  /// How a program ended.
  public enum ExitStatus: Hashable, Sendable {
    case exited(Int32)
    case signaled(Int32)
  }

  /// What went wrong, and what was to be seen.
  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  /// The window, as far as the program's output has been read.
  public private(set) var screen: VirtualTerminal
  /// All that the program has written.
  public private(set) var output: [UInt8] = []

  /// The process identifier of the program.
  public let process: Int32
  private let descriptor: Int32
  private var deadline: Duration
  private var promptsWaitedFor = 0
  private var status: ExitStatus?

  /// Starts a program that sees this terminal as its standard input, output and error.
  ///
  /// The environment is exactly the one given.
  public init(
    running program: String, arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80, deadline: Duration = .seconds(20)
  ) throws {
    screen = VirtualTerminal(rows: rows, columns: columns)
    self.deadline = deadline
    (process, descriptor) = try PseudoTerminal.start(
      [program] + arguments, environment: environment.map { "\($0.key)=\($0.value)" },
      rows: rows, columns: columns)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      unsafe waitpid(process, &ignored, 0)
    }
    close(descriptor)
  }

  /// Types text.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
      // A program that shows much while it is sent much would wait for us, and we for it.
      receive(within: .zero)
    }
  }

  /// Pastes text as a terminal does when the program asks for brackets.
  public func paste(_ text: String) { send("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Sends a signal to the program alone.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Changes the size of the window; the program is told by the system.
  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    PseudoTerminal.setSize(of: descriptor, rows: rows, columns: columns)
  }

  /// Waits until the next prompt is announced (OSC 133;A).
  public func waitForPrompt() throws {
    promptsWaitedFor += 1
    let count = promptsWaitedFor
    try wait(for: "prompt \(count)") { $0.promptCount >= count }
  }

  /// Waits until the window is as wanted, asking whenever the program writes, or more often.
  public func wait(
    for wish: String = "the window", asking interval: Duration = .seconds(60),
    until isAsWanted: (VirtualTerminal) -> Bool
  ) throws {
    let end = ContinuousClock.now + deadline
    while !isAsWanted(screen) {
      let left = end - .now
      if left <= .zero { throw failure("no sign of \(wish) in time") }
      if !receive(within: min(left, interval)) { throw failure("the program ended before \(wish)") }
    }
  }

  /// Waits until the program has written some text, escape sequences included.
  public func wait(forBytesOf text: String) throws {
    let wanted = Array(text.utf8)
    try wait(for: text.debugDescription) { _ in !output.ranges(of: wanted).isEmpty }
  }

  /// Waits until the program has ended.
  public func waitForExit() throws -> ExitStatus {
    if let status { return status }
    let end = ContinuousClock.now + deadline
    while receive(within: end - .now) {
      if end <= .now { throw failure("the program did not end in time") }
    }
    var raw: Int32 = 0
    unsafe waitpid(process, &raw, 0)
    let signal = raw & 0x7F
    let status = signal == 0 ? ExitStatus.exited(raw >> 8 & 0xFF) : .signaled(signal)
    self.status = status
    return status
  }

  /// Whether the terminal is in the mode for lines, with echo, in which programs find it.
  public var isInLineMode: Bool {
    var mode = termios()
    unsafe tcgetattr(descriptor, &mode)
    let flags = tcflag_t(ICANON | ECHO)
    return mode.c_lflag & flags == flags
  }

  /// Waits until the program has given the terminal back, as it does to carry out an entry.
  public func waitForLineMode() throws {
    try wait(for: "the mode for lines", asking: .milliseconds(1)) { _ in isInLineMode }
  }

  private func failure(_ message: String) -> Failure {
    Failure(
      description: """
        \(message); the window shows:
        \(screen.text)
        and the last bytes were \(String(decoding: output.suffix(200), as: UTF8.self).debugDescription)
        """)
  }

  /// Reads what there is, waiting for it if need be; returns false when the program has gone.
  @discardableResult
  private func receive(within duration: Duration) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = Int32(max(0, min(duration / .milliseconds(1), 60_000)).rounded(.up))
    guard unsafe poll(&source, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    if count < 0 { return errno == EINTR }
    if count == 0 { return false }
    output += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }
}
