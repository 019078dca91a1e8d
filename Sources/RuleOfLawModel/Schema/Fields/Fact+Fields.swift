extension Fact: Queryable {
  /// The fields of facts (数据).
  public struct Fields: Sendable {
    /// Its name within the reading, `f53`.
    public let id = Field<Fact, String>("id", "编号", "Its name within the reading.") { fact, _ in
      fact.id.description
    }
    /// What it measures.
    public let indicator = Field<Fact, Related<IndicatorDefinition>>(
      "indicator", "指标", "What it measures, as a name of the vocabulary.", isList: true,
      vocabulary: .indicators,
      related: { fact, _ in fact.indicators.compactMap(IndicatorDefinition.of) },
      shown: { fact, _ in fact.indicators.map(\.cell) })
    /// The noun phrase as printed.
    public let label = Field<Fact, String>(
      "label", "名目", "The noun phrase as printed, without the number."
    ) { fact, _ in fact.label }
    /// How much.
    public let value = Field<Fact, Quantity>("value", "数值", "How much, as printed.") { fact, _ in
      fact.quantity
    }
    /// The printed unit; empty for a bare count.
    public let unit = Field<Fact, Unit>(
      "unit", "单位", "The printed unit; empty for a bare count."
    ) { fact, _ in fact.quantity.unit }
    /// How exactly the number is printed.
    public let qualifier = Field<Fact, Qualifier>(
      "qualifier", "限定", "How exactly the number is printed."
    ) { fact, _ in fact.quantity.qualifier }
    /// The printed change, down being negative.
    public let change = Field<Fact, Change>(
      "change", "变化", "The printed change, down being negative; null where only from–to is printed."
    ) { fact, _ in fact.change }
    /// The direction of the change.
    public let direction = Field<Fact, Direction>(
      "direction", "方向", "The direction of the change."
    ) { fact, _ in fact.change?.direction }
    /// How the change is to be read.
    public let reading = Field<Fact, ChangeReading>(
      "reading", "口径", "How the change is to be read, as far as the words say."
    ) { fact, _ in fact.change?.reading }
    /// Whose figure it is within the authority.
    public let scope = Field<Fact, FactScope>(
      "scope", "范围", "Whose figure it is within the authority."
    ) { fact, _ in fact.scope }
    /// What it is told for.
    public let role = Field<Fact, FactRole>("role", "角色", "What it is told for.") { fact, _ in
      fact.role
    }
    /// The year or other period it is of.
    public let period = Field<Fact, String>(
      "period", "时期", "The year or other period it is of.", type: .period
    ) { fact, _ in fact.period }
    /// The area of work.
    public let area = Field<Fact, Area>("area", "领域", "The area of work of its indicator.") {
      fact, _ in fact.areas.uniqued()
    }
    /// What the part that it stands in is for.
    public let part = Field<Fact, PartRole>(
      "part", "部分", "What the part of the report that it stands in is for."
    ) { fact, context in context.part(of: fact.path) }
    /// Where in the outline it stands.
    public let path = Field<Fact, OutlinePath>("path", "位置", "Where in the outline it stands.") {
      fact, _ in fact.path
    }
    /// The words it was read from.
    public let quote = Field<Fact, String>("quote", "原文", "The words it was read from.") {
      fact, _ in fact.quote
    }
    /// Of what whole it is a part.
    public let breakdown = Field<Fact, Related<Breakdown>>(
      "breakdown", "细分", "Of what whole it is a part, by what, and which."
    ) { fact, _ in fact.breakdown.map { [$0] } ?? [] }
    /// Whether it was computed from other facts.
    public let derived = Field<Fact, Bool>(
      "derived", "推算", "Whether it was computed and not printed; such facts come when asked for."
    ) { fact, _ in fact.isDerived }
    /// The report that it stands in.
    public let report = Field<Fact, Related<AnnualReport>>(
      "report", "报告", "The report that it stands in."
    ) { _, context in [context.report] }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Fact>] = [
    fields.id.accessor, fields.indicator.accessor, fields.label.accessor, fields.value.accessor,
    fields.unit.accessor, fields.qualifier.accessor, fields.change.accessor,
    fields.direction.accessor, fields.reading.accessor, fields.scope.accessor,
    fields.role.accessor, fields.period.accessor, fields.area.accessor, fields.part.accessor,
    fields.path.accessor, fields.quote.accessor, fields.breakdown.accessor,
    fields.derived.accessor, fields.report.accessor,
  ]

  public static let entity = Entity.facts

  public static let usualFields = [
    "id", "label", "value", "unit", "change", "indicator", "scope", "role", "path",
  ]

  public func displayName(in context: EvaluationContext) -> String { id.description }

  public func span(in context: EvaluationContext) -> SourceSpan? { provenance.span }

  public func searchedWords(in context: EvaluationContext) -> [String] { [label, quote] }

  public static func rows(in context: EvaluationContext, includingDerived: Bool) -> [Fact] {
    let reading = context.reading
    return includingDerived ? reading.facts + reading.derivedFacts : reading.facts
  }
}
