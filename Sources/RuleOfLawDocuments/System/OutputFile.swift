#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is being written; it is closed when nobody holds it any more.
package final class OutputFile: Sendable {
  /// Where it is.
  package let path: String
  private let descriptor: FileDescriptor

  /// Creates a file, or empties one that is there unless it has to be new.
  package init(path: String, isNew: Bool = false) throws(SystemError) {
    self.path = path
    let flags = O_WRONLY | O_CREAT | (isNew ? O_EXCL : O_TRUNC)
    let number = untilUninterrupted { unsafe open(path, flags | O_CLOEXEC, 0o666) }
    guard number >= 0 else { throw SystemError.last }
    descriptor = FileDescriptor(number: number)
  }

  deinit { descriptor.giveBack() }

  /// Writes a text behind what was written.
  package func write(_ text: String) throws(SystemError) {
    try descriptor.put(Array(text.utf8))
  }
}
