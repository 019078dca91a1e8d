import RuleOfLawModel
import RuleOfLawDocuments
public import RuleOfLawPipeline
import RuleOfLawReader

/// A conversation with the program: what is open, how it answers, and what was asked last.
///
/// Knows no terminal: a statement goes in and an `Outcome` comes out, whether a person, a script or
/// a test is at the other end.
///
/// ```swift
/// var session = Session()
/// print(session.run("facts area:disputes | sort -value | take 3").output)
/// ```
public struct Session: Sendable {
  /// How the session speaks and draws.
  public var settings: Settings

  /// The answer that `.source` points into and that a line beginning with `|` goes on with.
  var lastAnswer: Answer?
  /// Whether it was said where the words are that were cut from a table.
  var hasToldOfCuts = false
  /// The statements that a person made, in this session and before; nil where nobody types.
  package var history: StatementHistory?
  /// What was asked and answered in this session, for `.save`.
  private(set) var asked: [String] = []
  /// The file that answers go to; nil shows them.
  var outputFile: OutputFile? {
    didSet {
      settings.goesToFile = outputFile != nil
      hasMarkedByteOrder = false
    }
  }
  /// Whether the byte-order mark stands at the beginning of what is written.
  var hasMarkedByteOrder = false
  /// What names with `$` stand for.
  public internal(set) var variables = Variables()
  /// The names that were given to the script from outside, which its own `let` leaves alone.
  var parameters: Set<String> = []
  /// How many scripts are being read inside one another.
  var scriptDepth = 0
  /// The readings that are open; nil stands for the sample before anybody asked for it.
  private var opened: Dataset?
  /// The number of the only reading that is asked; nil asks all.
  private(set) var focus: Int?
  /// How often something else was asked from then on, by which what was counted of it is known.
  private(set) var changeCount = 0
  /// Whether the built-in sample is what is open.
  public private(set) var hasSample = true

  /// Where the texts of what is open stood in their files, by the place in the dataset.
  private(set) var origins: [Int: OriginMap] = [:]
  /// Shows how far a long reading has come, where a terminal listens.
  package var showProgress: (@Sendable (String) -> Void)?

  /// Asked now and then by a long query whether to stop.
  public var isCancelled: @Sendable () -> Bool = { false }

  /// The version of the program.
  public static let version = "0.1.0"

  /// Creates a session with the built-in sample open.
  public init(settings: Settings = Settings()) {
    self.settings = settings
  }

  /// What is asked: everything that is open, or the one report that was chosen.
  var dataset: Dataset {
    mutating get {
      let all = openDataset
      return focus.map { Dataset([all.entries[$0]]) } ?? all
    }
  }

  /// What is open; the sample is read when it is first asked for.
  var openDataset: Dataset {
    mutating get {
      if let opened { return opened }
      let dataset = Dataset([Dataset.Entry(reading: BuiltInSample.text)])
      opened = dataset
      return dataset
    }
  }

  /// Keeps what was found of the reading with a number, from 0.
  mutating func keep(_ shortcomings: [Shortcoming], at index: Int) {
    opened?.entries[index].shortcomings = shortcomings
  }

  /// Makes the columns that a query works with where so much is open that it pays.
  mutating func prepare(for plan: Plan) {
    guard focus == nil, let opened, opened.entries.count >= 100 else { return }
    self.opened?.prepare(for: plan, isCancelled: isCancelled)
  }

  /// How many reports are open.
  var openCount: Int { hasSample ? 1 : opened?.entries.count ?? 0 }

  /// How many of them are asked.
  var askedCount: Int { focus == nil ? openCount : 1 }

  /// Asks only one of the open readings, by its number from 0; nil asks all.
  mutating func use(_ number: Int?) {
    focus = number
    changeCount += 1
    lastAnswer = nil
  }

  /// Keeps a statement that was answered.
  mutating func keep(_ statement: String) {
    asked.append(statement)
  }

  /// Opens readings beside those that are open; the sample makes way for them.
  mutating func open(_ entries: [Dataset.Entry], origins maps: [OriginMap] = []) {
    let before = hasSample ? [] : openDataset.entries
    for (index, map) in maps.enumerated() where !map.isEmpty {
      origins[before.count + index] = map
    }
    opened = Dataset(before + entries)
    hasSample = false
    use(nil)
  }

  /// Closes everything.
  mutating func close() {
    opened = Dataset()
    origins = [:]
    hasSample = false
    use(nil)
  }

  /// Closes everything and opens the built-in sample.
  mutating func openSample() {
    opened = nil
    origins = [:]
    hasSample = true
    use(nil)
  }

  /// An answer with the query that it came from.
  struct Answer: Sendable {
    /// The query.
    let plan: Plan
    /// The answer.
    let table: Table
    /// What was asked.
    let subject: Subject
  }
}
