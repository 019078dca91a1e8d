import RuleOfLawModel

/// What a search for the figure beside another one gave.
enum Neighbour {
  /// No figure of the indicator stands near.
  case none
  /// One value stands near.
  case one(Figure)
  /// Several values stand near, and none is clearly meant.
  case several([Figure])

  /// The figure, where there is only one value.
  var figure: Figure? {
    if case .one(let figure) = self { figure } else { nil }
  }

  /// Whether nothing stands near.
  var isNone: Bool {
    if case .none = self { true } else { false }
  }
}

/// On which side of a figure its companions stand.
enum Side {
  /// Before it: a rate follows its part and its whole.
  case before
  /// Behind it: a whole is followed by its parts.
  case behind
}

extension Audit.Context {
  /// Finds the figure of an indicator that belongs with another figure.
  ///
  /// The nearest passage that has any decides: the sentence, the paragraph, the item. Where the
  /// passage prints the other figure's own indicator more than once, only what stands between two
  /// of these mentions counts, so that of two groups each keeps its own figures.
  func neighbour(
    _ indicator: Indicator, of figure: Figure, on side: Side = .before
  ) -> Neighbour {
    let candidates = figures(of: indicator, near: figure) { isComparable($0, with: figure) }
    guard !candidates.isEmpty else { return .none }
    let levels: [(Figure) -> Bool] = [
      { $0.sentence == figure.sentence },
      { $0.paragraph == figure.paragraph },
      { $0.fact.path == figure.fact.path },
    ]
    for level in levels {
      let near = candidates.filter(level)
      guard !near.isEmpty else { continue }
      let rivals = figure.fact.indicators.flatMap { own in
        figures(of: own, near: figure) { isComparable($0, with: figure) && level($0) }
      }
      return choice(of: near, for: figure, among: rivals, on: side)
    }
    return .none
  }

  /// Whether two figures may be computed with: both measured, of one scope and one period, whole.
  func isComparable(_ other: Figure, with figure: Figure) -> Bool {
    other.index != figure.index && other.isMeasured && other.fact.breakdown == nil
      && other.fact.scope == figure.fact.scope && period(of: other) == period(of: figure)
      && other.magnitude != nil
  }

  private func choice(
    of near: [Figure], for figure: Figure, among rivals: [Figure], on side: Side
  ) -> Neighbour {
    var near = near
    if !rivals.isEmpty {
      let last = rivals.last { $0.index < figure.index }?.index ?? -1
      let next = rivals.first { $0.index > figure.index }?.index ?? .max
      near = near.filter {
        side == .before
          ? last < $0.index && $0.index < figure.index : figure.index < $0.index && $0.index < next
      }
    }
    guard let first = near.first else { return .none }
    guard Set(near.map(\.fact.quantity)).count == 1 else { return .several(near) }
    return .one(near.last { $0.index < figure.index } ?? first)
  }
}
