package import RuleOfLawDocuments

/// The statements of this and of earlier sessions, oldest first, and the file that keeps them (历史).
///
/// Each statement is one line of the file, an object `{"t":…,"d":…,"q":…}` with the seconds since
/// 1970, the folder and the statement. A line that is anything else is passed over, and is gone
/// when the file is next made smaller.
package struct StatementHistory: Sendable {
  /// A statement, and when and where it was made.
  package struct Record: Hashable, Sendable {
    /// The seconds since 1970.
    let time: Int
    /// The folder that the program was started in.
    let folder: String
    /// The statement, line feeds included.
    package let statement: String
  }

  /// The statements, each where it was made last.
  package private(set) var records: [Record]
  private let file: LineFile
  private var isBroken = false

  /// The most statements that are kept; the file may hold twice as many before it is made smaller.
  static let limit = 2000

  /// Reads a file of statements; one that cannot be read counts as empty.
  ///
  /// A file that has grown too large is made smaller, unless nothing may be written.
  package init(_ file: LineFile, isSafe: Bool = false) {
    self.file = file
    let lines = (try? file.lines()) ?? []
    records = Self.records(of: lines)
    if lines.count > 2 * Self.limit, !isSafe {
      try? file.rewrite { lines in Self.records(of: lines).map(\.line) }
    }
  }

  /// Keeps a statement, unless it is the last one over again.
  ///
  /// Throws what the system says the first time that the file cannot be written; after that the
  /// statements of this session are remembered until it ends.
  mutating func add(_ record: Record, isSafe: Bool) throws(SystemError) {
    if record.statement == records.last?.statement { return }
    records.append(record)
    guard !isSafe, !isBroken else { return }
    do throws(SystemError) {
      try file.append(record.line)
    } catch {
      isBroken = true
      throw error
    }
  }

  /// Returns the statements that have all of the words.
  func records(with words: [String]) -> [Record] {
    records.filter { [$0.statement].haveAll(words) }
  }

  /// The last records, each statement once and where it was made last.
  private static func records(of lines: [ArraySlice<UInt8>]) -> [Record] {
    var seen: Set<String> = []
    var records: [Record] = []
    for line in lines.reversed() where records.count < limit {
      guard let record = Record(line), seen.insert(record.statement).inserted else { continue }
      records.append(record)
    }
    return records.reversed()
  }
}

extension StatementHistory.Record {
  /// Reads a line of the file; nil where it is no record.
  init?(_ line: ArraySlice<UInt8>) {
    guard String(validating: line, as: UTF8.self) != nil,
      let value = try? JSONValue(parsing: Array(line)),
      case .string(let statement)? = value["q"], !statement.isEmpty
    else { return nil }
    self.statement = statement
    time = if case .number(let text)? = value["t"] { Int(text) ?? 0 } else { 0 }
    folder = if case .string(let path)? = value["d"] { path } else { "" }
  }

  /// The record as a line of the file.
  var line: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("t")
      json.integer(time)
      json.key("d")
      json.string(folder)
      json.key("q")
      json.string(statement)
    }
    return json.takeBytes()
  }
}
