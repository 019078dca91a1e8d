/// What a query means: a source and the steps that its rows go through (查询计划).
///
/// A plan is a value without closures, so it can be compared, kept and sent. It is what both
/// spellings of a query compile to, the textual one and the one in Swift, and its description is
/// the canonical text: `Plan(parsing: plan.description) == plan`.
///
/// A plan that exists is resolved: its names are canonical names of the schema and its types
/// agree, so running it fails only where the data decides.
public struct Plan: Sendable {
  /// The source of the rows.
  public let source: Entity
  /// The two reports that a source of two reports is of, as the query names them; none for others.
  public let operands: [String]
  /// The steps in order; no filter follows another one directly.
  public private(set) var steps: [Step] = []
  /// The columns after the last step.
  public private(set) var shape: Shape

  /// Creates the plan that answers a source as it is.
  ///
  /// `compare` and `track` are of two reports, the earlier first: rows of `.reports`,
  /// `authority@year`, or files.
  public init(_ source: Entity, of operands: [String] = []) {
    self.source = source
    self.operands = operands
    shape = Shape(of: source)
  }

  /// Returns the plan with one more step; names may be given in either tongue.
  public func appending(_ step: Step) throws(PlanError) -> Plan {
    guard chart == nil else {
      throw PlanError(
        .misplaced, Message("图之后不能再有步骤", "no stage stands behind a chart"),
        hints: [Message("把图放在最后", "put the chart at the end")])
    }
    let step = try step.resolved(in: shape)
    var plan = self
    if case .filter(let condition) = step {
      plan.filter(by: condition.conjuncts)
      if case .filter(let whole)? = plan.steps.last { try Self.checkUnits(of: whole.conjuncts) }
    } else {
      plan.steps.append(step)
      plan.shape = shape.after(step)
    }
    return plan
  }

  /// Adds conditions to a filter that ends the plan, or a filter.
  private mutating func filter(by conjuncts: [Condition]) {
    guard !conjuncts.isEmpty else { return }
    if case .filter(let earlier)? = steps.last {
      steps[steps.count - 1] = .filter(.conjunction(of: earlier.conjuncts + conjuncts))
    } else {
      steps.append(.filter(.conjunction(of: conjuncts)))
    }
  }
}

extension Plan: Hashable {
  // NB: the shape follows from the steps.
  public static func == (left: Plan, right: Plan) -> Bool {
    left.source == right.source && left.operands == right.operands && left.steps == right.steps
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(operands)
    hasher.combine(steps)
  }
}

extension Plan: Codable {
  private enum CodingKeys: String, CodingKey { case source, operands, steps }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    var plan = Plan(
      try container.decode(Entity.self, forKey: .source),
      of: try container.decodeIfPresent([String].self, forKey: .operands) ?? [])
    for step in try container.decode([Step].self, forKey: .steps) {
      do {
        plan = try plan.appending(step)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .steps, in: container, debugDescription: error.message.english)
      }
    }
    self = plan
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(source, forKey: .source)
    if !operands.isEmpty { try container.encode(operands, forKey: .operands) }
    try container.encode(steps, forKey: .steps)
  }
}
