extension Plan {
  /// What happens to the rows at one point of a plan (步骤).
  public enum Step: Hashable, Sendable, Codable {
    /// Keeps the rows that fit.
    case filter(Condition)
    /// Orders the rows; rows that compare equal stay in order, nulls come last.
    case sort([SortKey])
    /// Leaves out the first rows.
    case skip(Int)
    /// Keeps the first rows.
    case take(Int)
    /// Keeps these columns, in this order.
    case show([String])
    /// Keeps the first of the rows that are equal in every column shown.
    case distinct
    /// Makes one row of the rows with equal keys.
    case group(by: [String], [Aggregate])
    /// Adds a column that is computed.
    case add(String, Expression)
    /// Puts rows of another sort beside the rows.
    case join(Join)
    /// Makes one row of the rows with equal keys, with a column for every value of a field.
    case pivot(by: [String], across: String, Aggregate)
    /// Keeps the columns of a picture and draws it; nothing stands behind it.
    case chart(Chart)

    /// Makes one row with the number of rows.
    public static let count = Step.group(by: [], [.count])
  }

  /// A column to sort by, and which way.
  public struct SortKey: Hashable, Sendable, Codable {
    /// The name of the column.
    public var column: String
    /// Whether the largest comes first.
    public var isDescending: Bool

    /// Creates a key.
    public init(_ column: String, descending: Bool = false) {
      self.column = column
      isDescending = descending
    }
  }
}

extension Plan.Step {
  /// Returns the step with canonical names if its types agree with the columns.
  func resolved(in shape: Plan.Shape) throws(PlanError) -> Plan.Step {
    switch self {
    case .filter(let condition):
      return .filter(try condition.resolved(in: shape))
    case .sort(let keys):
      guard !keys.isEmpty else { throw .missing("排序要有字段", "sort needs a field") }
      var resolved: [Plan.SortKey] = []
      for key in keys {
        let column = try shape.field(named: key.column).name
        resolved.append(Plan.SortKey(column, descending: key.isDescending))
      }
      return .sort(resolved)
    case .skip(let count), .take(let count):
      guard count >= 0 else {
        throw .missing("行数不能是负数", "a number of rows is not negative")
      }
      return self
    case .show(let names):
      guard !names.isEmpty else { throw .missing("显示要有字段", "show needs a field") }
      let fields = try shape.fields(named: names)
      try PlanError.checkDistinct(fields.map(\.name))
      return .show(fields.map(\.name))
    case .distinct:
      return self
    case .group(let names, let aggregates):
      return try Self.resolvedGroup(by: names, aggregates, in: shape)
    case .add(let name, let expression):
      guard Plan.isName(name) else {
        throw PlanError(
          .badName, Message("“\(name)”不能作列名", "“\(name)” cannot be the name of a column"))
      }
      guard shape.find(name) == nil else { throw .duplicate(name) }
      let resolved = try expression.resolved(in: shape)
      _ = try resolved.type(in: shape)
      return .add(name, resolved)
    case .join(let join):
      return .join(try join.resolved(in: shape))
    case .pivot(let names, let across, let aggregate):
      guard !names.isEmpty else {
        throw .missing("透视要有各行的字段", "a pivot needs a field for its rows")
      }
      let fields = try shape.fields(named: names)
      let across = try shape.field(named: across).name
      try PlanError.checkDistinct(fields.map(\.name) + [across])
      return .pivot(
        by: fields.map(\.name), across: across, try aggregate.resolved(in: shape))
    case .chart(let chart):
      return .chart(try chart.resolved(in: shape))
    }
  }

  private static func resolvedGroup(
    by names: [String], _ aggregates: [Plan.Aggregate], in shape: Plan.Shape
  ) throws(PlanError) -> Plan.Step {
    guard !aggregates.isEmpty else {
      throw .missing("分组之后要说算什么", "a group says what is computed of it")
    }
    let fields = try shape.fields(named: names)
    var resolved: [Plan.Aggregate] = []
    for aggregate in aggregates { resolved.append(try aggregate.resolved(in: shape)) }
    try PlanError.checkDistinct(fields.map(\.name) + resolved.map(\.name))
    return .group(by: fields.map(\.name), resolved)
  }
}
