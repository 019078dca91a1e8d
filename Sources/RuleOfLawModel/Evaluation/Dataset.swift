/// The readings that questions are asked of, with what the audit found in each.
public struct Dataset: Sendable {
  /// A reading and its findings.
  public struct Entry: Hashable, Sendable {
    /// What was read.
    public var reading: Reading
    /// What the audit found in it.
    public var findings: [Finding]

    /// Creates an entry.
    public init(_ reading: Reading, findings: [Finding] = []) {
      self.reading = reading
      self.findings = findings
    }
  }

  /// The readings in the order in which they were opened.
  public var entries: [Entry]

  /// Creates a dataset.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }
}
