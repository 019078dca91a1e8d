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

extension Audit.Context {
  /// Finds the figure of an indicator that belongs with another figure.
  ///
  /// The nearest passage that has any decides: the sentence, the paragraph, the item. Where the
  /// other figure's own indicator was printed before in that passage, what stands behind that
  /// earlier mention comes first, so that of two groups each keeps its own figures.
  func neighbour(_ indicator: Indicator, of figure: Figure) -> Neighbour {
    let candidates = figures(of: indicator).filter { isComparable($0, with: figure) }
    guard !candidates.isEmpty else { return .none }
    let levels: [(Figure) -> Bool] = [
      { $0.sentence == figure.sentence },
      { $0.paragraph == figure.paragraph },
      { $0.fact.path == figure.fact.path },
    ]
    for level in levels {
      let near = candidates.filter(level)
      guard !near.isEmpty else { continue }
      return choice(of: near, for: figure)
    }
    return .none
  }

  /// Whether two figures may be computed with: both measured, of one scope and one period, whole.
  func isComparable(_ other: Figure, with figure: Figure) -> Bool {
    other.index != figure.index && other.isMeasured && other.fact.breakdown == nil
      && other.fact.scope == figure.fact.scope && period(of: other) == period(of: figure)
      && other.magnitude != nil
  }

  private func choice(of near: [Figure], for figure: Figure) -> Neighbour {
    if Set(near.map(\.fact.quantity)).count == 1 {
      let before = near.last { $0.index < figure.index }
      return .one(before ?? near[0])
    }
    let own = figure.fact.indicators.flatMap { figures(of: $0) }
    if let previous = own.last(where: {
      $0.index < figure.index && $0.paragraph == figure.paragraph
    }) {
      let between = near.filter { previous.index < $0.index && $0.index < figure.index }
      if between.count == 1 { return .one(between[0]) }
    }
    return .several(near)
  }
}
