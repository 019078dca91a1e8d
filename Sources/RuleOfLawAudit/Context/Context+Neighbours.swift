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

/// The smallest passage that two figures have in common.
private enum Nearness: Int, Comparable {
  case item
  case paragraph
  case sentence

  /// How near two figures stand; nil for figures of different items.
  init?(of one: Figure, to other: Figure) {
    if one.sentence == other.sentence {
      self = .sentence
    } else if one.paragraph == other.paragraph {
      self = .paragraph
    } else if one.fact.path == other.fact.path {
      self = .item
    } else {
      return nil
    }
  }

  /// Whether the two figures have such a passage in common.
  func holds(of one: Figure, and other: Figure) -> Bool {
    switch self {
    case .sentence: one.sentence == other.sentence
    case .paragraph: one.paragraph == other.paragraph
    case .item: one.fact.path == other.fact.path
    }
  }

  static func < (lhs: Nearness, rhs: Nearness) -> Bool { lhs.rawValue < rhs.rawValue }
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
    guard let level = candidates.lazy.compactMap({ Nearness(of: $0, to: figure) }).max() else {
      return .none
    }
    let near = candidates.filter { level.holds(of: $0, and: figure) }
    let rivals = figure.fact.indicators.flatMap { own in
      figures(of: own, near: figure) {
        level.holds(of: $0, and: figure) && isComparable($0, with: figure)
      }
    }
    return choice(of: near, for: figure, among: rivals, on: side)
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
    let quantity = first.fact.quantity
    guard near.dropFirst().allSatisfy({ $0.fact.quantity == quantity }) else {
      return .several(near)
    }
    return .one(near.last { $0.index < figure.index } ?? first)
  }
}
