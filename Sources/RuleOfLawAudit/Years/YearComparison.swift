public import RuleOfLawModel

/// Two reports side by side, measure by measure (对比).
///
/// Figures are put together by indicator, scope, breakdown and unit; those without an indicator by
/// their noun phrase. A measure that a report prints several times counts by its first figure; a
/// target or a figure of another year is none. Where the words by a figure say that it is counted
/// in another way than before (口径), the two are not subtracted from each other.
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
    let areNeighbours =
      earlier.report.authority?.name == later.report.authority?.name
      && earlier.report.year.map { $0 + 1 } == later.report.year && later.report.year != nil
    self.init(of: ReportFigures(earlier), and: ReportFigures(later), areNeighbours: areNeighbours)
  }

  private init(of before: ReportFigures, and current: ReportFigures, areNeighbours: Bool) {
    self.areNeighbours = areNeighbours
    var rest = before
    var measures: [ComparedMeasure] = []
    for key in current.order {
      guard let fact = current.facts[key] else { continue }
      if let earlier = rest.take(key, beside: current) {
        let definition = before.definition(of: earlier).change(to: current.definition(of: fact))
        measures.append(
          ComparedMeasure(
            key, earlier, fact, definition: definition, retold: current.retold(key, beside: fact),
            areNeighbours: areNeighbours))
      } else {
        measures.append(ComparedMeasure(key, later: fact))
      }
    }
    for key in rest.order {
      if let fact = rest.facts[key] { measures.append(ComparedMeasure(key, earlier: fact)) }
    }
    self.measures = measures
  }

  /// What is another in the way of counting between the figures of two reports, `全区 → 区本级`.
  ///
  /// - Returns: the words of both; nil where neither the words nor the units say so.
  public static func changeOfDefinition(
    from earlier: Fact, in before: Reading, to later: Fact, in after: Reading
  ) -> String? {
    guard earlier.quantity.unit.isAlike(later.quantity.unit) else {
      return "\(earlier.quantity.unit) → \(later.quantity.unit)"
    }
    return ReportFigures(before).definition(of: earlier)
      .change(to: ReportFigures(after).definition(of: later))
  }
}
