import RuleOfLawModel

/// What the figures of two reports say about promises.
struct FigureEvidence {
  private let before: [Fact]
  private let after: [Fact]

  init(from earlier: Reading, to later: Reading) {
    before = earlier.facts.filter { $0.role != .target }
    after = later.facts.filter { $0.role != .target }
  }

  /// Judges a promise by figures; nil where it promises none, or none is printed.
  func verdict(on claim: Claim) -> PromiseVerdict? {
    let judged = claim.targets.compactMap { verdict(on: $0, of: claim) }
    if !judged.isEmpty { return Self.joined(judged) }
    guard let direction = Self.direction(of: claim) else { return nil }
    let moved = claim.indicators.compactMap { verdict(on: $0, moving: direction) }
    return moved.isEmpty ? nil : Self.joined(moved)
  }

  /// Holds a promised figure against the one that the later report prints.
  private func verdict(on target: Fact, of claim: Claim) -> PromiseVerdict? {
    guard let promised = ComparableFigure(target)?.number,
      let reached = after.first(where: { Self.isSame(target, $0, for: claim) }),
      let number = ComparableFigure(reached)?.number
    else { return nil }
    let isMet =
      switch target.quantity.qualifier {
      case .atMost, .under: number <= promised
      case .nearly, .about: number >= promised || reached.quantity.qualifier != .exact
      case .exact where claim.verb == .reduce: number <= promised
      default: number >= promised
      }
    let words = "\(target.quantity) → \(reached.quantity)"
    return PromiseVerdict(
      status: isMet ? .kept : .broken, confidence: .proven,
      reason: Message(
        "\(isMet ? "达到" : "没有达到")目标：\(words)",
        "the target was \(isMet ? "reached" : "missed"): \(words)"),
      evidence: [reached.provenance.span], facts: [reached.id])
  }

  /// Whether two facts measure one thing, so that a target can be held against a result.
  private static func isSame(_ target: Fact, _ result: Fact, for claim: Claim) -> Bool {
    guard target.quantity.unit.isAlike(result.quantity.unit),
      result.breakdown == nil, result.quantity.magnitude != nil,
      target.scope == nil || result.scope == nil || target.scope == result.scope
    else { return false }
    let coverage = WordPairs(target.label, without: WordEvidence.idlePairs)
      .coverage(by: WordPairs(result.label))
    guard !target.indicators.isEmpty else { return coverage >= 60 }
    guard !Set(target.indicators).isDisjoint(with: result.indicators) else { return false }
    // One park that is to be built is not the number of all that there are.
    let isThing = [.establish, .start, .complete].contains(claim.verb)
    return target.quantity.unit == .percent || !isThing || coverage >= 60
  }

  /// Whether a promise without a figure says which way one is to move.
  private static func direction(of claim: Claim) -> Direction? {
    if ["下降", "降低", "压降", "减少"].contains(where: { claim.text.holds($0) }) { return .down }
    if claim.verb == .reduce { return .down }
    let isRise = ["提高", "提升", "上升", "增长"].contains { claim.text.holds($0) }
    return isRise ? .up : nil
  }

  /// Holds the figures of both years against the way in which they were to move.
  private func verdict(on indicator: Indicator, moving direction: Direction) -> PromiseVerdict? {
    func figure(_ facts: [Fact]) -> (fact: Fact, number: FixedDecimal)? {
      let measured = facts.first {
        $0.indicators.contains(indicator) && $0.breakdown == nil && $0.quantity.magnitude != nil
      }
      return measured.flatMap { fact in ComparableFigure(fact).map { (fact, $0.number) } }
    }
    guard let now = figure(after) else { return nil }
    let change = now.fact.change?.direction
    let isMet: Bool
    let words: String
    if let then = figure(before),
      then.fact.quantity.unit.isAlike(now.fact.quantity.unit)
    {
      isMet = direction == .down ? now.number < then.number : now.number > then.number
      words = "\(then.fact.quantity) → \(now.fact.quantity)"
    } else if let change {
      isMet = change == direction
      words = "\(now.fact.quote)"
    } else {
      return nil
    }
    return PromiseVerdict(
      status: isMet ? .kept : .broken, confidence: .proven,
      reason: Message(
        "\(isMet ? "如所承诺" : "与承诺相反")：\(words)",
        "\(isMet ? "as promised" : "against the promise"): \(words)"),
      evidence: [now.fact.provenance.span], facts: [now.fact.id])
  }

  /// One verdict on several figures: all kept, some kept, none kept.
  private static func joined(_ verdicts: [PromiseVerdict]) -> PromiseVerdict {
    let kept = verdicts.filter { $0.status == .kept }.count
    let status: PromiseStatus =
      kept == verdicts.count ? .kept : kept == 0 ? .broken : .partly
    return PromiseVerdict(
      status: status, confidence: .proven,
      reason: Message(
        verdicts.map(\.reason.chinese).joined(separator: "；"),
        verdicts.map(\.reason.english).joined(separator: "; ")),
      evidence: verdicts.flatMap(\.evidence), facts: verdicts.flatMap(\.facts))
  }
}
