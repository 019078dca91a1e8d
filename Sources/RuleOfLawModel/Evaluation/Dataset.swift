/// The readings that questions are asked of, with what the audit found in each.
public struct Dataset: Sendable {
  /// A reading and its findings.
  public struct Entry: Hashable, Sendable {
    /// What was read.
    public var reading: Reading
    /// What the audit found in it.
    public var findings: [Finding]
    /// How far it meets what the law has of a report.
    public var requirements: [Requirement]
    /// How it covers the framework of its year.
    public var coverage: Coverage
    /// The shortcomings it admits, with how far its plan answers each.
    public var shortcomings: [Shortcoming]
    /// Its measures beside those of an earlier report, where a question compares the two.
    public var measures: [ComparedMeasure] = []
    /// What it says of the commitments of an earlier report, where a question tracks them.
    public var promises: [TrackedPromise] = []
    /// The sentences it has from another report, where a question asks for them.
    public var carried: [CarriedSentence] = []
    /// The problems it shares with another report, where a question asks for them.
    public var recurring: [RecurringProblem] = []

    /// Creates an entry.
    public init(
      _ reading: Reading, findings: [Finding] = [], requirements: [Requirement] = [],
      coverage: Coverage = Coverage(), shortcomings: [Shortcoming] = []
    ) {
      self.reading = reading
      self.findings = findings
      self.requirements = requirements
      self.coverage = coverage
      self.shortcomings = shortcomings
    }
  }

  /// The readings in the order in which they were opened.
  public var entries: [Entry] {
    didSet { columns = Columns() }
  }

  /// The columns that were made for plans.
  var columns = Columns()

  /// Creates a dataset.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }
}
