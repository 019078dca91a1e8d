import RuleOfLawModel

/// A sum and difference of indicators: `litigation.concluded − litigation.withdrawn`.
struct Composition: Hashable, Sendable {
  /// What is added.
  let added: [Indicator]
  /// What is taken off.
  let subtracted: [Indicator]
  /// Whether members that are not printed may be left out, being possibly nought.
  let isOpen: Bool

  /// Composes indicators of a group, named without it; a name with a dot stands for itself.
  init(_ group: String, _ added: [String], minus subtracted: [String] = [], isOpen: Bool = false) {
    func named(_ name: String) -> Indicator {
      Indicator(name.utf8.contains(0x2E) ? name : group + "." + name)
    }
    self.added = added.map(named)
    self.subtracted = subtracted.map(named)
    self.isOpen = isOpen
  }

  /// Every indicator that occurs.
  var indicators: [Indicator] { added + subtracted }
}

/// The value of a composition beside some figure.
struct CompositionValue {
  /// The sum.
  let total: Int128
  /// The figures that were added or taken off, in the order of the composition.
  let figures: [Figure]
  /// The members that are not printed.
  let missing: [Indicator]
  /// The computation, `(11+9)`.
  let expression: String

  /// Whether every member is printed.
  var isComplete: Bool { missing.isEmpty }
}

extension Audit.Context {
  /// What the figures beside another one give for a composition.
  enum Evaluation {
    /// Nothing, or not enough, is printed.
    case absent
    /// Something is printed that cannot be counted with: hedged, several values, other units.
    case unclear
    /// The value.
    case value(CompositionValue)

    /// The value, where there is one.
    var value: CompositionValue? {
      if case .value(let value) = self { value } else { nil }
    }

    /// Whether something is printed that cannot be counted with.
    var isUnclear: Bool {
      if case .unclear = self { true } else { false }
    }
  }

  /// Adds up a composition from the figures beside another one.
  ///
  /// Units are not mixed unless asked for: 件 and 人次 have no sum, though a rate may rest on one.
  func evaluate(
    _ composition: Composition, beside figure: Figure, mixingUnits: Bool = false
  ) -> Evaluation {
    var total: Int128 = 0
    var figures: [Figure] = []
    var missing: [Indicator] = []
    var expression = ""
    for (position, indicator) in composition.indicators.enumerated() {
      let isSubtracted = position >= composition.added.count
      switch neighbour(indicator, of: figure) {
      case .none:
        guard composition.isOpen else { return .absent }
        missing.append(indicator)
      case .several:
        return .unclear
      case .one(let found):
        guard let count = found.count,
          mixingUnits || figures.allSatisfy({ Measure.agree($0, found) })
        else {
          return .unclear
        }
        total += isSubtracted ? -count : count
        if !expression.isEmpty { expression += isSubtracted ? "−" : "+" }
        expression += String(count)
        figures.append(found)
      }
    }
    guard !figures.isEmpty, total >= 0 else { return .absent }
    return .value(
      CompositionValue(
        total: total, figures: figures, missing: missing,
        expression: figures.count > 1 ? "(\(expression))" : expression))
  }
}
