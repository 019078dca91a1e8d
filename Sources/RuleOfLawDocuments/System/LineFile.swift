#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file of lines that several processes add to at once.
///
/// Every line is written whole, under a lock, behind what is there; whoever is killed while writing
/// leaves at most the beginning of one line, which the next line does not join. The file and the
/// folders made for it are for their owner alone.
package struct LineFile: Hashable, Sendable {
  /// Where it is.
  package let path: String

  /// The most bytes that are read, from the end; a file is kept far below it.
  private static let readingLimit: Int64 = 16 << 20

  /// Names a file that need not be there yet.
  package init(path: String) {
    self.path = path
  }

  /// Returns the lines without their ends; none where there is no file.
  package func lines() throws(SystemError) -> [ArraySlice<UInt8>] {
    guard FileSystem.exists(path) else { return [] }
    let file = try FileDescriptor.opened(path)
    defer { file.giveBack() }
    return try Self.lines(of: file)
  }

  /// Adds a line, making the file and its folder where they are missing.
  package func append(_ line: [UInt8]) throws(SystemError) {
    let file = try locked()
    defer { file.giveBack() }
    let isTorn = try file.lastByte.map { $0 != 0x0A } ?? false
    try file.put((isTorn ? [0x0A] : []) + line + [0x0A])
  }

  /// Puts other lines in place of those that are there, all at once.
  ///
  /// `change` runs under the lock, so that no line that another process adds is lost.
  package func rewrite(
    _ change: ([ArraySlice<UInt8>]) -> [[UInt8]]
  ) throws(SystemError) {
    let file = try locked()
    defer { file.giveBack() }
    let lines = change(try Self.lines(of: file))
    let draft = path + ".\(getpid())"
    let copy = try FileDescriptor.opened(draft, O_WRONLY | O_CREAT | O_TRUNC)
    do throws(SystemError) {
      defer { copy.giveBack() }
      for line in lines { try copy.put(line + [0x0A]) }
      guard fsync(copy.number) == 0, unsafe rename(draft, path) == 0 else {
        throw SystemError.last
      }
    } catch {
      unsafe unlink(draft)
      throw error
    }
  }

  /// Opens the file and waits for its lock; giving the file back frees it.
  private func locked() throws(SystemError) -> FileDescriptor {
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try FileSystem.makeFolders(String(path[..<slash]))
    }
    while true {
      let file = try FileDescriptor.opened(path, O_RDWR | O_APPEND | O_CREAT)
      do throws(SystemError) {
        try file.lock()
        // The lock may be one on a file that another process has put a new one in place of.
        if try file.identity == FileStatus(of: path).identity { return file }
        file.giveBack()
      } catch {
        file.giveBack()
        throw error
      }
    }
  }

  private static func lines(of file: FileDescriptor) throws(SystemError) -> [ArraySlice<UInt8>] {
    let skipped = max(0, try file.end() - readingLimit)
    try file.seek(to: skipped)
    var bytes: [UInt8] = []
    while true {
      let chunk = try file.nextBytes(atMost: 1 << 16)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    let lines = bytes.split(separator: 0x0A)
    return skipped == 0 ? lines : Array(lines.dropFirst())
  }
}

extension FileDescriptor {
  /// Opens a file with flags; one that is made is for its owner alone.
  static func opened(_ path: String, _ flags: Int32) throws(SystemError) -> FileDescriptor {
    let number = untilUninterrupted { unsafe open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600) }
    guard number >= 0 else { throw SystemError.last }
    return FileDescriptor(number: number)
  }

  fileprivate func lock() throws(SystemError) {
    guard untilUninterrupted({ flock(number, LOCK_EX) }) == 0 else { throw SystemError.last }
  }

  fileprivate var identity: [UInt64] {
    get throws(SystemError) {
      var status = stat()
      guard unsafe fstat(number, &status) == 0 else { throw SystemError.last }
      return FileStatus.identity(of: status)
    }
  }

  /// The number of bytes; the place of reading moves there.
  fileprivate func end() throws(SystemError) -> Int64 {
    let end = lseek(number, 0, SEEK_END)
    guard end >= 0 else { throw SystemError.last }
    return Int64(end)
  }

  fileprivate func seek(to offset: Int64) throws(SystemError) {
    guard lseek(number, off_t(offset), SEEK_SET) >= 0 else { throw SystemError.last }
  }

  /// The last byte; nil in an empty file.
  fileprivate var lastByte: UInt8? {
    get throws(SystemError) {
      let end = try end()
      guard end > 0 else { return nil }
      try seek(to: end - 1)
      return try nextBytes(atMost: 1).first
    }
  }
}
