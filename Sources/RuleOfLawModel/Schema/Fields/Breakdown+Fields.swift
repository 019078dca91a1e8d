extension Breakdown: Described {
  /// The fields of breakdowns (细分).
  public struct Fields: Sendable {
    /// The indicator of the whole.
    public let of = Field<Breakdown, Indicator>("of", "总体", "The indicator of the whole.") {
      breakdown, _ in breakdown.whole
    }
    /// What the whole is divided by.
    public let by = Field<Breakdown, String>("by", "维度", "What the whole is divided by.") {
      breakdown, _ in breakdown.dimension
    }
    /// Which part it is.
    public let value = Field<Breakdown, String>("value", "取值", "Which part it is, as printed.") {
      breakdown, _ in breakdown.value
    }
  }

  public static let fields = Fields()

  public static let accessors: [Accessor<Breakdown>] = [
    fields.of.accessor, fields.by.accessor, fields.value.accessor,
  ]

  public func displayName(in context: EvaluationContext) -> String { "\(dimension)=\(value)" }
}
