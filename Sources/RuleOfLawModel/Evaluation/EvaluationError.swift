/// Why a plan that is right in itself has no answer on these data.
public struct EvaluationError: Error, Hashable, Sendable {
  /// What sort of reason it is.
  public var code: Diagnostic.Code
  /// One sentence in both languages.
  public var message: Message
  /// What to ask instead.
  public var hints: [Message]
}

extension EvaluationError {
  static let cancelled = EvaluationError(
    code: .cancelled, message: Message("查询已中断", "the query was stopped"), hints: [])

  static func tooManyRows(_ limit: Int) -> EvaluationError {
    EvaluationError(
      code: .tooLargeAnswer,
      message: Message(
        "结果超过 \(limit) 行，放不下", "the answer has more than \(limit) rows, which do not fit"),
      hints: [
        Message("先筛选，再连接；或多写几个相等的字段", "filter before the join, or name more keys"),
        Message("先分组，只要汇总", "group first where a summary will do"),
      ])
  }

  static func tooManyColumns(_ limit: Int) -> EvaluationError {
    EvaluationError(
      code: .tooLargeAnswer,
      message: Message(
        "透视超过 \(limit) 列，放不下", "the pivot has more than \(limit) columns, which do not fit"),
      hints: [Message("换一个取值较少的字段横排", "pivot by a field with fewer values")])
  }

  static func overflow(_ column: String) -> EvaluationError {
    EvaluationError(
      code: .overflow,
      message: Message("“\(column)”超出 18 位数", "“\(column)” does not fit in 18 digits"),
      hints: [Message("先除以一个数，或少取几行", "divide it by something first, or take fewer rows")])
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
