extension Plan {
  /// A value computed of the rows of a group (汇总).
  public struct Aggregate: Hashable, Sendable, Codable {
    /// What is computed.
    public var function: Function
    /// The column that it is computed of; nil to count the rows.
    public var column: String?
    /// The share of the values that lie below a quantile, 0…1.
    public var fraction: FixedDecimal?

    /// Creates an aggregate of a column.
    public init(_ function: Function, of column: String? = nil, fraction: FixedDecimal? = nil) {
      self.function = function
      self.column = column
      self.fraction = fraction
    }

    /// The number of rows.
    public static let count = Aggregate(.count)

    /// A way to compute one value of many.
    public enum Function: String, Hashable, Sendable, Codable, CaseIterable {
      case count, sum, mean, median, min, max, quantile, first, list

      /// The word of the language for it.
      public var keyword: Keyword {
        switch self {
        case .count: .count
        case .sum: .sum
        case .mean: .mean
        case .median: .median
        case .min: .min
        case .max: .max
        case .quantile: .quantile
        case .first: .first
        case .list: .list
        }
      }

      /// Whether it computes with numbers, which must then be of one unit.
      var isArithmetic: Bool {
        switch self {
        case .sum, .mean, .median, .quantile: true
        case .count, .min, .max, .first, .list: false
        }
      }
    }
  }
}

extension Plan.Aggregate {
  /// The name of the column, as the aggregate is written: `sum(value)`.
  public var name: String {
    written(function.rawValue, column)
  }

  private func written(_ function: String, _ column: String?) -> String {
    guard let column else { return function }
    return function + "(" + column + (fraction.map { ", \($0)" } ?? "") + ")"
  }

  /// Returns the spelling in a language.
  func spelling(in language: Language, shape: Plan.Shape) -> String {
    written(
      function.keyword.spelling(in: language),
      column.map { shape.spelling(of: $0, in: language) })
  }

  /// The column that it makes.
  func definition(in shape: Plan.Shape) -> FieldDefinition {
    let source = column.flatMap { shape.find($0) }
    let label = spelling(in: .chinese, shape: shape)
    guard let source, function != .count else {
      return FieldDefinition(name: name, label: label, type: .number)
    }
    return FieldDefinition(
      name: name, label: label, type: source.type, isList: function == .list,
      vocabulary: source.vocabulary)
  }

  /// Returns the aggregate with a canonical name if the column can be computed with.
  package func resolved(in shape: Plan.Shape) throws(PlanError) -> Plan.Aggregate {
    let word = function.keyword
    guard let column else {
      guard function == .count else {
        throw .missing(
          "\(word.label)要有字段，如 \(word.label)(数值)", "\(word.name) needs a field: \(word.name)(value)"
        )
      }
      return Plan.Aggregate(.count)
    }
    let field = try shape.field(named: column)
    if function.isArithmetic {
      let isNumeric = [.number, .quantity, .change].contains(field.type)
      guard isNumeric, !field.isList else {
        throw PlanError(
          .typeClash,
          Message(
            "“\(field.label)”是\(field.type.kind.chinese)，不能求\(word.label)",
            "“\(field.name)” is \(field.type.kind.english) and has no \(word.name)"),
          hints: [
            Message(
              "文字只能 计数、首个、列举，如 计数(\(field.label))",
              "count, first and list do with words: count(\(field.name))")
          ])
      }
    }
    guard (function == .quantile) == (fraction != nil), fraction.map({ 0 <= $0 && $0 <= 1 }) ?? true
    else {
      throw .missing(
        "分位数要有 0 到 1 的比例，如 分位数(数值, 0.9)",
        "quantile needs a share from 0 to 1: quantile(value, 0.9)")
    }
    return Plan.Aggregate(function, of: field.name, fraction: fraction?.normalized)
  }
}
