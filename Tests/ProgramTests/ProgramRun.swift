import Foundation

/// A run of the program, as another process, to its end.
struct ProgramRun {
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let remarks: String
  /// Its exit code.
  let status: Int32

  /// Runs `rol` with arguments and bytes on standard input, in an environment of its own.
  init(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws {
    try self.init(
      executable: Self.program, arguments, input: input, environment: environment)
  }

  /// Runs `rol` with arguments and a text on standard input.
  init(
    _ arguments: [String], input: String, environment: [String: String] = [:]
  ) throws {
    try self.init(arguments, input: Data(input.utf8), environment: environment)
  }

  /// Runs a line of shell in which `$ROL` is the program.
  init(shell line: String) throws {
    try self.init(
      executable: URL(filePath: "/bin/sh"), ["-c", line], input: Data(),
      environment: ["ROL": Self.program.path, "PATH": "/usr/bin:/bin"])
  }

  private init(
    executable: URL, _ arguments: [String], input: Data, environment: [String: String]
  ) throws {
    // Files and not pipes, so that neither side has to wait for the other.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ content: Data = Data()) throws -> URL {
      let url = folder.appending(path: name)
      try content.write(to: url)
      return url
    }
    let (output, remarks) = (try file("output"), try file("remarks"))
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: file("input", input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: remarks)
    try process.run()
    process.waitUntilExit()
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.remarks = String(decoding: try Data(contentsOf: remarks), as: UTF8.self)
    status = process.terminationStatus
  }

  /// The program, which is built beside the tests.
  static var program: URL {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let candidates = [tests, Bundle.main.bundleURL].flatMap { url in
      [url.deletingLastPathComponent(), url].map { $0.appending(path: "rol") }
    }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? candidates[0]
  }
}

/// A folder with files for a test.
final class Files {
  private let folder: URL

  /// Creates a folder with files.
  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file.
  subscript(name: String) -> String { folder.appending(path: name).path }
}
