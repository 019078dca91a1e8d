extension IndicatorDefinition: Queryable {
  /// Indicators are told apart by their dotted names.
  public typealias Name = Indicator

  /// The fields of indicators (指标).
  public struct Fields: Sendable {
    /// The dotted name.
    public let indicator = Field<IndicatorDefinition, Indicator>(
      "indicator", "指标", "The dotted name."
    ) { definition, _ in definition.indicator }
    /// The Chinese name.
    public let label = Field<IndicatorDefinition, String>("label", "名目", "The Chinese name.") {
      definition, _ in definition.label
    }
    /// The area of work it belongs to.
    public let area = Field<IndicatorDefinition, Area>(
      "area", "领域", "The area of work it belongs to."
    ) { definition, _ in definition.area }
    /// Whether it counts, is a share, an amount.
    public let kind = Field<IndicatorDefinition, IndicatorKind>(
      "kind", "类型", "Whether it counts, is a share, an amount."
    ) { definition, _ in definition.kind }
    /// Its usual unit.
    public let unit = Field<IndicatorDefinition, Unit>("unit", "单位", "Its usual unit.") {
      definition, _ in definition.unit
    }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<IndicatorDefinition>] = [
    fields.indicator.accessor, fields.label.accessor, fields.area.accessor,
    fields.kind.accessor, fields.unit.accessor,
  ]

  public static let entity = Entity.indicators

  public static let usualFields = ["indicator", "label", "area", "kind", "unit"]

  public func displayName(in context: EvaluationContext) -> String { indicator.rawValue }

  public func span(in context: EvaluationContext) -> SourceSpan? { nil }

  public func searchedWords(in context: EvaluationContext) -> [String] {
    [indicator.rawValue, label, englishLabel]
  }

  public static func rows(
    in context: EvaluationContext, includingDerived: Bool
  ) -> [IndicatorDefinition] {
    all
  }
}
