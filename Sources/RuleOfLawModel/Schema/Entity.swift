/// A source that questions can be asked of: the kinds of things that readings hold (来源).
public enum Entity: String, Hashable, Sendable, Codable, CaseIterable {
  /// The reports themselves (报告).
  case reports
  /// Their parts and items (章节).
  case sections
  /// The figures of what was done, had or reached (数据).
  case facts
  /// Every number of the text (数字).
  case numbers
  /// The shortcomings admitted (问题).
  case problems
  /// The single shortcomings within them, with what the plan sets against each (具体问题).
  case shortcomings
  /// What is promised (承诺).
  case commitments
  /// The mechanisms named (制度).
  case mechanisms
  /// The documents cited (文件).
  case documents
  /// The honours and the claims of being first or ahead (荣誉).
  case honours
  /// The organizations named (机构).
  case organizations
  /// What the audit found (发现).
  case findings
  /// What the law has of a report, and how far it is met (要求).
  case requirements
  /// The vocabulary of indicators (指标).
  case indicators
  /// The measures of two reports side by side: `compare A B` (对比).
  case compare
  /// The commitments of a report with what became of them in a later one: `track A B` (跟踪).
  case track
  /// The sentences that a report has from another one: `carried A B` (沿用).
  case carried
  /// The problems that two reports admit: `recurring A B` (重现).
  case recurring

  /// The canonical English name.
  public var name: String { rawValue }

  /// The Chinese name.
  public var label: String {
    switch self {
    case .reports: "报告"
    case .sections: "章节"
    case .facts: "数据"
    case .numbers: "数字"
    case .problems: "问题"
    case .shortcomings: "具体问题"
    case .commitments: "承诺"
    case .mechanisms: "制度"
    case .documents: "文件"
    case .honours: "荣誉"
    case .organizations: "机构"
    case .findings: "发现"
    case .requirements: "要求"
    case .indicators: "指标"
    case .compare: "对比"
    case .track: "跟踪"
    case .carried: "沿用"
    case .recurring: "重现"
    }
  }

  /// Whether it is of two reports, which a query names behind it.
  public var isOfTwoReports: Bool {
    switch self {
    case .compare, .track, .carried, .recurring: true
    default: false
    }
  }

  /// Finds an entity by its English or its Chinese name.
  public init?(spelling: some StringProtocol) {
    guard let entity = Self.allCases.first(where: { $0.name == spelling || $0.label == spelling })
    else { return nil }
    self = entity
  }

  /// The fields of the entity.
  public var schema: Schema { Self.schemas[self] ?? declaredSchema }

  private static let schemas = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.declaredSchema) })

  private var declaredSchema: Schema {
    switch self {
    case .reports: Schema(of: AnnualReport.self)
    case .sections: Schema(of: Section.self)
    case .facts: Schema(of: Fact.self)
    case .numbers: Schema(of: NumberMention.self)
    case .problems: Schema(of: Problem.self)
    case .shortcomings: Schema(of: Shortcoming.self)
    case .commitments: Schema(of: Commitment.self)
    case .mechanisms: Schema(of: MechanismMention.self)
    case .documents: Schema(of: DocumentReference.self)
    case .honours: Schema(of: Honour.self)
    case .organizations: Schema(of: Organization.self)
    case .findings: Schema(of: Finding.self)
    case .requirements: Schema(of: Requirement.self)
    case .indicators: Schema(of: IndicatorDefinition.self)
    case .compare: Schema(of: ComparedMeasure.self)
    case .track: Schema(of: TrackedPromise.self)
    case .carried: Schema(of: CarriedSentence.self)
    case .recurring: Schema(of: RecurringProblem.self)
    }
  }
}
