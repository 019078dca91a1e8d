import RuleOfLawModel

/// The documents that a list of files, folders and patterns comes to.
///
/// `-` is standard input. One document that cannot be read does not keep the others back.
public struct DocumentBatch: Sendable {
  /// The paths that will be read, in order.
  public let paths: [String]
  /// What cannot be read, and why; reading adds to it.
  public private(set) var errors: [DocumentError]
  /// Files in folders that were passed over because they are no documents by their names.
  public let skipped: [String]

  /// The largest file that is read, in bytes.
  static let sizeLimit = 128 << 20
  /// How many documents a thread may be ahead of the one that is waited for.
  static let documentsAhead = 8

  /// Finds the documents that arguments name, without reading them.
  public init(_ arguments: [String]) {
    let locator = DocumentLocator(arguments)
    paths = locator.paths
    errors = locator.errors
    skipped = locator.skipped
  }

  /// Reads the documents, several at a time, and returns what `transform` makes of each, in order.
  ///
  /// - Parameters:
  ///   - startsConverters: whether programs may be started for PDF and DOC.
  ///   - isCancelled: asked now and then whether to stop with what has been read.
  ///   - progress: told about ten times a second how far it has come.
  ///   - transform: what is made of a document, on any thread.
  public mutating func read<Result: Sendable>(
    startsConverters: Bool = true, isCancelled: () -> Bool = { false },
    progress: (BatchProgress) -> Void = { _ in },
    _ transform: @escaping @Sendable (Document) -> Result
  ) -> [Result] {
    let paths = paths
    let read = { @Sendable (index: Int) -> Swift.Result<Result, DocumentError> in
      do throws(DocumentError) {
        let bytes = try Self.bytes(of: paths[index])
        return .success(
          transform(
            try Document(path: paths[index], bytes: bytes, startsConverters: startsConverters)))
      } catch {
        return .failure(error)
      }
    }
    var results: [Result] = []
    var failures: [DocumentError] = []
    let take = { (result: Swift.Result<Result, DocumentError>) in
      switch result {
      case .success(let result): results.append(result)
      case .failure(let error): failures.append(error)
      }
    }
    if paths.count == 1 {
      take(read(0))
    } else if paths.count > 1 {
      let clock = Stopwatch()
      let threads = OrderedWork<Void>.processorCount
      OrderedWork(count: paths.count, window: threads * Self.documentsAhead, read).run(
        threads: threads,
        meanwhile: {
          progress(
            BatchProgress(
              done: results.count + failures.count, total: paths.count, seconds: clock.seconds))
          return !isCancelled()
        }, take: take)
    }
    errors += failures
    return results
  }

  /// Reads one file of plain text, or standard input for `-`, whatever it looks like.
  public static func read(_ path: String) throws(DocumentError) -> Document {
    Document(path: path, plain: try bytes(of: path))
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
