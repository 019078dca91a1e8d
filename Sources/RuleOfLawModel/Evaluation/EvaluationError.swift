/// Why a plan that is right in itself has no answer on these data.
public struct EvaluationError: Error, Hashable, Sendable {
  /// What sort of reason it is.
  public var code: Code
  /// One sentence in both languages.
  public var message: Message
  /// What to ask instead.
  public var hints: [Message]

  /// The stable name of a reason.
  public struct Code: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The dotted name.
    public let rawValue: String

    /// Creates a code from its dotted name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The dotted name.
    public var description: String { rawValue }

    /// Amounts of different units were to be added up.
    public static let mixedUnits = Code(rawValue: "query.mixedUnits")
    /// A number left the 18 digits that are kept exactly.
    public static let overflow = Code(rawValue: "query.overflow")
    /// The query was stopped.
    public static let cancelled = Code(rawValue: "query.cancelled")
  }
}

extension EvaluationError {
  static let cancelled = EvaluationError(
    code: .cancelled, message: Message("查询已中断", "the query was stopped"), hints: [])

  static func overflow(_ column: String) -> EvaluationError {
    EvaluationError(
      code: .overflow,
      message: Message("“\(column)”超出 18 位数", "“\(column)” does not fit in 18 digits"), hints: [])
  }

  static func mixedUnits(_ column: String, _ left: Unit, _ right: Unit) -> EvaluationError {
    func shown(_ unit: Unit) -> (String, String) {
      unit == .none ? ("无单位", "no unit") : (unit.rawValue, unit.rawValue)
    }
    return EvaluationError(
      code: .mixedUnits,
      message: Message(
        "“\(column)”的单位不一：\(shown(left).0)与\(shown(right).0)不能合在一起",
        "“\(column)” has different units: \(shown(left).1) and \(shown(right).1) do not add up"),
      hints: [
        Message("按单位分组：分组 单位: …", "group by unit: group unit: …"),
        Message("或只取一种单位：单位:件", "or keep one unit: unit:件"),
      ])
  }
}
