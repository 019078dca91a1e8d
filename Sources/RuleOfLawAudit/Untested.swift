public import RuleOfLawModel

/// Figures that no rule had anything to say on, and why (未能核对).
public struct Untested: Hashable, Sendable {
  /// Why.
  public let reason: Reason
  /// The figures, in the order of the text.
  public let facts: [FactID]

  /// Why a figure could not be tested.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// A growth without its level.
    case growthAlone
    /// A rate without part or whole.
    case rateAlone
    /// A hedged number.
    case hedged
    /// A target, which nobody has counted yet.
    case target
    /// A number that the report prints nothing to set against.
    case countAlone

    init(of fact: Fact) {
      self =
        if fact.role == .target {
          .target
        } else if fact.quantity.magnitude == nil {
          .growthAlone
        } else if fact.quantity.qualifier != .exact {
          .hedged
        } else if fact.quantity.unit == .percent {
          .rateAlone
        } else {
          .countAlone
        }
    }

    /// The reason in both languages.
    public var message: Message {
      switch self {
      case .growthAlone: Message("只载增幅而未载水平", "a growth is printed without its level")
      case .rateAlone: Message("只载比率而未载分子、分母", "a rate is printed without part or whole")
      case .hedged: Message("概数，不作精确核对", "hedged numbers are not checked exactly")
      case .target: Message("目标，尚无结果可对", "targets have no result yet")
      case .countAlone:
        Message("单独的数，所载没有可与之核对者", "numbers that nothing printed can be set against")
      }
    }
  }

  /// Finds the figures that no finding rests on.
  public static func all(in reading: Reading, besides findings: [Finding]) -> [Untested] {
    let tested = Set(findings.flatMap(\.facts))
    let left = reading.facts.filter { !tested.contains($0.id) }
    let groups = Dictionary(grouping: left, by: Reason.init)
    return Reason.allCases.compactMap { reason in
      groups[reason].map { Untested(reason: reason, facts: $0.map(\.id)) }
    }
  }
}
