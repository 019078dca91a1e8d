public import RuleOfLawModel

extension Plan {
  /// The same plan with its first group parted by unit as well (按单位分组), so that what it adds up is
  /// of one unit; nil where it has no group that could be.
  public var groupedByUnit: Plan? {
    guard let index = steps.firstIndex(where: { if case .group = $0 { true } else { false } }),
      case .group(let keys, let aggregates) = steps[index], !keys.contains("unit")
    else { return nil }
    var parted = Plan(source, of: operands)
    for (place, step) in steps.enumerated() {
      let step = place == index ? Step.group(by: keys + ["unit"], aggregates) : step
      guard let longer = try? parted.appending(step) else { return nil }
      parted = longer
    }
    return parted
  }
}
