import RuleOfLawModel

/// The documents that a list of files, folders and patterns comes to.
///
/// `-` is standard input. One document that cannot be read does not keep the others back.
public struct DocumentBatch: Sendable {
  /// The paths that will be read, in order.
  public let paths: [String]
  /// What cannot be read, and why; reading adds to it.
  public private(set) var errors: [DocumentError]
  /// Files in folders that were passed over because they are no text.
  public let skipped: [String]

  /// The largest file that is read, in bytes.
  static let sizeLimit = 1 << 30

  /// Finds the documents that arguments name, without reading them.
  public init(_ arguments: [String]) {
    let locator = DocumentLocator(arguments)
    paths = locator.paths
    errors = locator.errors
    skipped = locator.skipped
  }

  /// Reads the documents one after the other and hands each to `body`.
  public mutating func read(_ body: (Document) -> Void) {
    for path in paths {
      do throws(DocumentError) {
        body(try Self.read(path))
      } catch {
        errors.append(error)
      }
    }
  }

  /// Reads one file, or standard input for `-`.
  public static func read(_ path: String) throws(DocumentError) -> Document {
    Document(path: path, bytes: try bytes(of: path))
  }

  /// Reads the bytes of one file, or of standard input for `-`.
  package static func bytes(of path: String) throws(DocumentError) -> [UInt8] {
    do throws(SystemError) {
      guard path != "-" else { return try standardInput() }
      let status = try FileStatus(of: path)
      if status.kind == .file, status.size <= sizeLimit {
        return try FileSystem.contents(of: path, size: status.size)
      }
      throw status.kind == .folder ? .isFolder : status.kind == .file ? .tooLarge : .isNoFile
    } catch {
      throw DocumentError(path: path, error)
    }
  }

  private static func standardInput() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try FileDescriptor.standardInput.nextBytes(atMost: 1 << 16)
      if chunk.isEmpty { return bytes }
      bytes += chunk
      guard bytes.count <= sizeLimit else { throw .tooLarge }
    }
  }
}
