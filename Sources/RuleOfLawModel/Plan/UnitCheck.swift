/// Finds comparisons of amounts that no row can fit because its unit is settled otherwise.
extension Plan {
  /// Checks the amounts of a conjunction against the units that it asks for: `unit:件` or an
  /// indicator that is never printed in yuan.
  static func checkUnits(of conjuncts: [Condition]) throws(PlanError) {
    let amounts = conjuncts.flatMap(\.amounts)
    guard !amounts.isEmpty else { return }
    for condition in conjuncts {
      guard case .compare(let field, .equal, .text(let word)) = condition else { continue }
      for amount in amounts {
        if field == "unit", !Unit(rawValue: word).isComparable(with: amount) {
          throw .clash(of: Unit(rawValue: word), with: amount)
        }
        if field == "indicator",
          let definition = IndicatorDefinition.of(Indicator(rawValue: word)),
          !([definition.unit] + definition.units).contains(where: {
            $0.dimension == amount.dimension
          })
        {
          throw .clash(of: definition.unit, with: amount)
        }
      }
    }
  }
}

extension Plan.Condition {
  /// The units of the amounts that the value of a fact is compared with.
  fileprivate var amounts: [Unit] {
    switch self {
    case .compare("value", let comparison, .quantity(_, let unit)) where comparison != .notEqual:
      [unit]
    case .between("value", .quantity(_, let lower), .quantity(_, let upper)):
      [lower, upper]
    default: []
    }
  }
}

extension Unit {
  /// What a unit measures, as far as the unit alone tells.
  fileprivate var dimension: Int {
    if yuanExponent != nil { return 1 }
    return [.percent, .percentagePoint, .proportion, .multiple].contains(self) ? 2 : 0
  }
}
