public import RuleOfLawModel

/// Two reports side by side, measure by measure (对比).
///
/// Figures are put together by indicator, scope, breakdown and unit; those without an indicator by
/// their noun phrase. A measure that a report prints several times counts by its first figure; a
/// target or a figure of another year is none.
///
/// ```swift
/// let comparison = YearComparison(of: reading2022, and: reading2023)
/// let broken = comparison.measures.filter { $0.outcome == .differs }
/// ```
///
/// - Complexity: O(*n*) in the facts of both reports.
public struct YearComparison: Hashable, Sendable {
  /// The measures of the later report in its order, then those that only the earlier one has.
  public let measures: [ComparedMeasure]
  /// Whether the reports are of one authority and of neighbouring years, so that the changes printed
  /// in the later one can be held against the figures of the earlier.
  public let areNeighbours: Bool

  /// Compares two readings, the earlier first.
  public init(of earlier: Reading, and later: Reading) {
    areNeighbours =
      earlier.report.authority?.name == later.report.authority?.name
      && earlier.report.year.map { $0 + 1 } == later.report.year && later.report.year != nil
    var rest = Figures(earlier)
    let current = Figures(later)
    var measures: [ComparedMeasure] = []
    for key in current.order {
      guard let fact = current.facts[key] else { continue }
      if let before = rest.take(key, beside: current) {
        measures.append(ComparedMeasure(key, before, fact, areNeighbours: areNeighbours))
      } else {
        measures.append(ComparedMeasure(key, later: fact))
      }
    }
    for key in rest.order {
      if let fact = rest.facts[key] { measures.append(ComparedMeasure(key, earlier: fact)) }
    }
    self.measures = measures
  }

  /// The figures of a report by what they measure.
  private struct Figures {
    private(set) var facts: [MeasureKey: Fact] = [:]
    private(set) var order: [MeasureKey] = []

    init(_ reading: Reading) {
      let year = reading.report.year.map { String($0) }
      for fact in reading.facts
      where fact.role != .target && (fact.period == nil || year == nil || fact.period == year) {
        for key in MeasureKey.keys(of: fact) where facts[key] == nil {
          facts[key] = fact
          order.append(key)
        }
      }
    }

    /// Takes out the figure of a measure, or that of the government where only one of the two
    /// reports names the scope.
    mutating func take(_ key: MeasureKey, beside other: Figures) -> Fact? {
      if let fact = facts.removeValue(forKey: key) { return fact }
      let government = MeasureKey(
        indicator: key.indicator, label: key.label, scope: .government, breakdown: key.breakdown)
      switch key.scope {
      case nil where other.facts[government] == nil: return facts.removeValue(forKey: government)
      case FactScope.government where other.facts[key.unscoped] == nil:
        return facts.removeValue(forKey: key.unscoped)
      default: return nil
      }
    }
  }
}
