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
    switch plan.source {
    case .reports: scan(AnnualReport.self, plan).relation
    case .sections: scan(Section.self, plan).relation
    case .facts: scan(Fact.self, plan).relation
    case .numbers: scan(NumberMention.self, plan).relation
    case .problems: scan(Problem.self, plan).relation
    case .commitments: scan(Commitment.self, plan).relation
    case .mechanisms: scan(MechanismMention.self, plan).relation
    case .documents: scan(DocumentReference.self, plan).relation
    case .honours: scan(Honour.self, plan).relation
    case .organizations: scan(Organization.self, plan).relation
    case .findings: scan(Finding.self, plan).relation
    case .requirements: scan(Requirement.self, plan).relation
    case .indicators: scan(IndicatorDefinition.self, plan).relation
    case .compare: scan(ComparedMeasure.self, plan).relation
    case .track: scan(TrackedPromise.self, plan).relation
    }
  }

  /// The things of the source of a plan.
  func scan<Root: Queryable>(_ root: Root.Type, _ plan: Plan) -> Scan<Root> {
    Scan(self, includingDerived: plan.asksForDerived)
  }
}

extension Plan {
  /// Whether a filter names `derived`, without which facts are the printed ones.
  fileprivate var asksForDerived: Bool {
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
