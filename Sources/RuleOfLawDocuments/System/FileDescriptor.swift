#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open file or stream; the few calls of the operating system that move bytes.
///
/// With `FileSystem.swift` the only place of the edges that touches memory by hand.
package struct FileDescriptor: Sendable {
  /// The number by which the system knows it.
  package let number: Int32

  /// Standard input.
  package static let standardInput = FileDescriptor(number: 0)
  /// Standard output.
  package static let standardOutput = FileDescriptor(number: 1)
  /// Standard error.
  package static let standardError = FileDescriptor(number: 2)

  /// Whether a person sits at the other end.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// Opens a file for reading, never waiting for a writer at the other end.
  static func opened(_ path: String) throws(SystemError) -> FileDescriptor {
    let number = untilUninterrupted { unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard number >= 0 else { throw SystemError.last }
    return FileDescriptor(number: number)
  }

  /// Gives the file back to the system.
  func giveBack() {
    _ = close(number)
  }

  /// Reads what there is, at most `limit` bytes; waits for the first one, and is empty at the end.
  package func nextBytes(atMost limit: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let start = buffer.baseAddress
      let got = untilUninterrupted { unsafe read(number, start, limit) }
      if got < 0 { failure = SystemError.last }
      count = max(0, got)
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes.
  package func put(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let start = unsafe buffer.baseAddress.map { unsafe $0 + written }
        return untilUninterrupted { unsafe write(number, start, buffer.count - written) }
      }
      guard count >= 0 else { throw SystemError.last }
      written += count
    }
  }
}

/// Repeats a call for as long as a signal interrupts it.
func untilUninterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
