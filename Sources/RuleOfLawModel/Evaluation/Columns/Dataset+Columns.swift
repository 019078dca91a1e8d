extension Dataset {
  /// The columns that were made, by source and field.
  struct Columns: Sendable {
    /// Which rows a column is of.
    struct Key: Hashable, Sendable {
      let source: Entity
      let includesDerived: Bool
      let field: String
    }

    /// The columns.
    var columns: [Key: CodedColumn] = [:]
  }

  /// Makes the columns that a plan works with, which pays where many rows are asked again and again.
  ///
  /// A plan has the same answer with columns and without. Changing the entries forgets them.
  /// `isCancelled` is asked every few thousand rows whether to leave a column unmade.
  ///
  /// - Complexity: O(*n*) for *n* rows and each column that is not there yet.
  public mutating func prepare(for plan: Plan, isCancelled: () -> Bool = { false }) {
    for (source, includesDerived, field) in plan.columnsAtWork {
      let key = Columns.Key(source: source, includesDerived: includesDerived, field: field)
      guard columns.columns[key] == nil else { continue }
      columns.columns[key] = column(field, of: source, includesDerived, isCancelled)
    }
  }

  private func column(
    _ field: String, of source: Entity, _ includesDerived: Bool, _ isCancelled: () -> Bool
  ) -> CodedColumn? {
    let relation = relation(of: source, includingDerived: includesDerived)
    let read = relation.column(field)
    var column = CodedColumn()
    // What is told of the report is the same for all rows of a reading.
    let isOfReport = field == "report" || field.hasPrefix("report.")
    var last = -1
    for (index, row) in relation.rows.enumerated() {
      if index & 0xFFF == 0, isCancelled() { return nil }
      if isOfReport, row >> 32 == last {
        column.repeatLast()
      } else {
        column.append(read(row))
      }
      last = row >> 32
    }
    column.close()
    return column
  }
}

extension Plan {
  /// The fields that stages compare, sort, group and join by, with their sources.
  fileprivate var columnsAtWork: [(source: Entity, includesDerived: Bool, field: String)] {
    var names: [String] = []
    var others: [(source: Entity, includesDerived: Bool, field: String)] = []
    var isSource = true
    var shown: [String] = []
    for step in steps where isSource {
      switch step {
      case .filter(let condition): names += condition.fields
      case .sort(let keys): names += keys.map(\.column)
      case .group(let keys, let aggregates):
        names += keys + aggregates.compactMap(\.column)
        isSource = false
      case .pivot(let keys, let across, let aggregate):
        names += keys + [across] + [aggregate.column].compactMap { $0 }
        isSource = false
      case .show(let columns): shown = columns
      case .distinct: names += shown
      case .join(let join):
        guard case .rows(let plan, let keys) = join.other else { continue }
        names += keys.map(\.column)
        others += plan.columnsAtWork
        for key in keys where plan.steps.allSatisfy(\.keepsRows) {
          others.append((plan.source, plan.asksForDerived, key.joined))
        }
      case .add(_, let expression): names += expression.columns
      case .skip, .take, .chart: continue
      }
    }
    let own = names.filter { source.schema.field(named: $0)?.name == $0 }
    return own.map { (source, asksForDerived, $0) } + others
  }
}

extension Plan.Step {
  /// Whether the rows after it are rows of the source.
  fileprivate var keepsRows: Bool {
    switch self {
    case .filter, .sort, .skip, .take, .show, .distinct, .add, .chart: true
    case .group, .join, .pivot: false
    }
  }
}

extension Plan.Expression {
  /// The columns that it computes with.
  fileprivate var columns: [String] {
    switch self {
    case .column(let name): [name]
    case .literal: []
    case .arithmetic(let left, _, let right): left.columns + right.columns
    }
  }
}
