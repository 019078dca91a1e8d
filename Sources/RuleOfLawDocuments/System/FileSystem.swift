#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the operating system says about a path.
struct FileStatus: Hashable, Sendable {
  /// What lies at the path, links followed.
  enum Kind: Hashable, Sendable {
    case file
    case folder
    case pipe
    case device
    case socket
  }

  /// What lies there.
  let kind: Kind
  /// The number of bytes, as far as the system knows.
  let size: Int
  /// What tells two paths to the same file apart from two files.
  let identity: [UInt64]

  /// Asks about a path.
  init(of path: String) throws(SystemError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw SystemError.last }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    size = Int(status.st_size)
    identity = Self.identity(of: status)
  }

  /// Returns what tells two paths to the same file apart from two files.
  static func identity(of status: stat) -> [UInt64] {
    [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)]
  }
}

/// The folders of the operating system.
package enum FileSystem {
  /// The folder that relative paths begin in; nil where it is gone.
  package static var workingFolder: String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// Whether something lies at a path.
  package static func exists(_ path: String) -> Bool {
    (try? FileStatus(of: path)) != nil
  }

  /// Whether a folder lies at a path.
  package static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(of: path))?.kind == .folder
  }

  /// Whether two paths lead to one file.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    guard let first = try? FileStatus(of: one), let second = try? FileStatus(of: other) else {
      return false
    }
    return first.identity == second.identity
  }

  /// Makes a folder, and those above it, for their owner alone; what is there is left as it is.
  static func makeFolders(_ path: String) throws(SystemError) {
    if isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolders(String(path[..<slash]))
    }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw SystemError.last }
  }

  /// Lists the names in a folder by the order of their bytes, those with a leading dot left out.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard let handle = unsafe opendir(folder) else { throw SystemError.last }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.utf8.starts(with: ".".utf8) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads a whole file.
  static func contents(of path: String, size: Int) throws(SystemError) -> [UInt8] {
    let file = try FileDescriptor.opened(path)
    defer { file.giveBack() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while true {
      // One byte more than is left shows the end of a file that nobody writes in one call.
      let chunk = try file.nextBytes(atMost: max(65_536, size - bytes.count + 1))
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
  }
}
