/// Which columns an answer has where the query does not choose them.
public enum ColumnChoice: Hashable, Sendable {
  /// Those that fit on a line.
  case usual
  /// Every field of the source.
  case every
}

extension Dataset {
  /// Answers a plan.
  ///
  /// Equal plans on equal data give equal tables. `isCancelled` is asked every few thousand rows
  /// whether to stop; an answer that was stopped is an error. `observe` is told how many rows there
  /// are at first, without a step, and after each step.
  public func run(
    _ plan: Plan, columns: ColumnChoice = .usual, isCancelled: @escaping () -> Bool = { false },
    observing observe: (Plan.Step?, Int) -> Void = { _, _ in }
  ) throws(EvaluationError) -> Table {
    var evaluator = Evaluator(relation(of: plan), of: self, isCancelled: isCancelled)
    observe(nil, evaluator.relation.rows.count)
    try evaluator.run(plan.steps) { observe($0, $1) }
    let relation = evaluator.relation
    let fields = columns == .usual ? relation.shape.shown : relation.shape.available
    let readers = fields.map { relation.column($0.name) }
    var rows: [Table.Row] = []
    rows.reserveCapacity(relation.rows.count)
    for (index, row) in relation.rows.enumerated() {
      if index & 0xFFF == 0, isCancelled() { throw .cancelled }
      rows.append(Table.Row(readers.map { $0(row) }, origin: relation.origin(row)))
    }
    return Table(columns: fields.map(Table.Column.init), rows: rows)
  }

  /// The rows of the source of a plan.
  func relation(of plan: Plan) -> Relation {
    relation(of: plan.source, includingDerived: plan.asksForDerived)
  }

  /// The rows of a source.
  func relation(of source: Entity, includingDerived isDerived: Bool) -> Relation {
    switch source {
    case .reports: scan(AnnualReport.self, isDerived).relation
    case .sections: scan(Section.self, isDerived).relation
    case .facts: scan(Fact.self, isDerived).relation
    case .numbers: scan(NumberMention.self, isDerived).relation
    case .problems: scan(Problem.self, isDerived).relation
    case .shortcomings: scan(Shortcoming.self, isDerived).relation
    case .commitments: scan(Commitment.self, isDerived).relation
    case .mechanisms: scan(MechanismMention.self, isDerived).relation
    case .documents: scan(DocumentReference.self, isDerived).relation
    case .honours: scan(Honour.self, isDerived).relation
    case .organizations: scan(Organization.self, isDerived).relation
    case .findings: scan(Finding.self, isDerived).relation
    case .requirements: scan(Requirement.self, isDerived).relation
    case .indicators: scan(IndicatorDefinition.self, isDerived).relation
    case .compare: scan(ComparedMeasure.self, isDerived).relation
    case .track: scan(TrackedPromise.self, isDerived).relation
    case .carried: scan(CarriedSentence.self, isDerived).relation
    case .recurring: scan(RecurringProblem.self, isDerived).relation
    }
  }

  /// The things of a source.
  func scan<Root: Queryable>(_ root: Root.Type, _ includesDerived: Bool) -> Scan<Root> {
    Scan(self, includingDerived: includesDerived)
  }
}

extension Plan {
  /// Whether the rows of a source are asked for, as the first ones or as those that are joined.
  package func asks(for entity: Entity) -> Bool {
    source == entity
      || steps.contains { step in
        guard case .join(let join) = step, case .rows(let plan, _) = join.other else {
          return false
        }
        return plan.asks(for: entity)
      }
  }

  /// Whether a filter names `derived`, without which facts are the printed ones.
  var asksForDerived: Bool {
    steps.contains { step in
      guard case .filter(let condition) = step else { return false }
      return condition.fields.contains("derived")
    }
  }
}

extension Table.Column {
  /// Creates the column of a field.
  init(_ field: FieldDefinition) {
    self.init(
      name: field.name, label: field.label, type: field.type, vocabulary: field.vocabulary)
  }
}
