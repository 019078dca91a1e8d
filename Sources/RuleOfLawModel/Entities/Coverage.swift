/// How a report covers a framework of rule-of-law work (覆盖情况).
public struct Coverage: Hashable, Sendable {
  /// The framework and its version: 法治政府建设实施纲要（2021—2025年）.
  public var framework: String
  /// Its areas in order, each with its items.
  public var areas: [Area]

  /// Creates a coverage.
  public init(framework: String = "", areas: [Area] = []) {
    self.framework = framework
    self.areas = areas
  }

  /// An area of the framework as a report covers it.
  public struct Area: Hashable, Sendable, Identifiable {
    /// The stable code, `A6`.
    public var id: String
    /// The area of the vocabulary; nil for the general part.
    public var area: RuleOfLawModel.Area?
    /// Its name in both languages.
    public var title: Message
    /// How the report covers it.
    public var mark: CoverageMark
    /// The items of the area.
    public var items: [Item]

    /// Creates an area.
    public init(
      id: String, area: RuleOfLawModel.Area?, title: Message, mark: CoverageMark, items: [Item]
    ) {
      self.id = id
      self.area = area
      self.title = title
      self.mark = mark
      self.items = items
    }
  }

  /// A numbered item of an area as a report covers it.
  public struct Item: Hashable, Sendable {
    /// Its number in the framework; nil where the framework has none.
    public var number: Int?
    /// Its short name in both languages.
    public var title: Message
    /// How the report covers it.
    public var mark: CoverageMark
    /// The words that show it.
    public var evidence: [SourceSpan]

    /// Creates an item.
    public init(number: Int?, title: Message, mark: CoverageMark, evidence: [SourceSpan] = []) {
      self.number = number
      self.title = title
      self.mark = mark
      self.evidence = evidence
    }
  }
}
