extension Plan {
  /// A computed number (算式).
  public indirect enum Expression: Hashable, Sendable, Codable {
    /// The number in a column.
    case column(String)
    /// A number or an amount.
    case literal(Literal)
    /// Two numbers computed with.
    case arithmetic(Expression, Operator, Expression)

    /// A way to compute with two numbers.
    public enum Operator: String, Hashable, Sendable, Codable, CaseIterable {
      case plus = "+"
      case minus = "-"
      case times = "*"
      case dividedBy = "/"

      /// Whether it binds its operands more tightly than a sum.
      var isProduct: Bool { self == .times || self == .dividedBy }
    }
  }
}

extension Plan.Expression {
  /// Returns the expression with canonical names.
  func resolved(in shape: Plan.Shape) throws(PlanError) -> Plan.Expression {
    switch self {
    case .column(let name): .column(try shape.field(named: name).name)
    case .literal: self
    case .arithmetic(let left, let operation, let right):
      .arithmetic(try left.resolved(in: shape), operation, try right.resolved(in: shape))
    }
  }

  /// The type of the result; throws where the operands do not go together.
  package func type(in shape: Plan.Shape) throws(PlanError) -> ValueType {
    switch self {
    case .column(let name):
      let field = try shape.field(named: name)
      guard [.number, .quantity, .change].contains(field.type), !field.isList else {
        throw PlanError(
          .typeClash,
          Message(
            "“\(field.label)”是\(field.type.kind.chinese)，不能计算",
            "“\(field.name)” is \(field.type.kind.english) and cannot be computed with"))
      }
      return field.type == .number ? .number : .quantity
    case .literal(.number): return .number
    case .literal(.quantity(_, let unit)):
      guard unit.isKnown else { throw .unknown(unit) }
      return .quantity
    case .literal(let literal):
      throw PlanError(
        .typeClash,
        Message("\(literal.kind.chinese)不能计算", "\(literal.kind.english) cannot be computed with"))
    case .arithmetic(let left, let operation, let right):
      return try Self.type(
        of: try left.type(in: shape), operation, try right.type(in: shape))
    }
  }

  private static func type(
    of left: ValueType, _ operation: Operator, _ right: ValueType
  ) throws(PlanError) -> ValueType {
    switch (left, operation, right) {
    case (.number, _, .number): return .number
    case (.quantity, .plus, .quantity), (.quantity, .minus, .quantity): return .quantity
    case (.quantity, .dividedBy, .quantity): return .number
    case (.quantity, .times, .number), (.quantity, .dividedBy, .number),
      (.number, .times, .quantity):
      return .quantity
    default:
      throw PlanError(
        .typeClash,
        Message(
          "\(left.kind.chinese)与\(right.kind.chinese)之间不能用 \(operation.rawValue)",
          "\(left.kind.english) and \(right.kind.english) have no \(operation.rawValue)"),
        hints: [Message("给数写上单位，如 5件", "give the number a unit, as in 5件")])
    }
  }
}
