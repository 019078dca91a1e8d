public import RuleOfLawModel

/// The commitments of a report held against a later report of the same authority (承诺跟踪).
///
/// The class of the verb decides the test: a promised figure is compared with the figure that the
/// later report prints for the same measure; what was to be started, set up or finished is looked
/// for in the later report's words; what was only to be continued or strengthened has no test
/// unless it names a figure. A verdict from figures is proven, one from words presumed.
///
/// ```swift
/// let tracking = PromiseTracking(of: reading2022, in: reading2023)
/// let broken = tracking.promises.filter { $0.status == .broken }
/// ```
public struct PromiseTracking: Hashable, Sendable {
  /// The commitments of the earlier report in its order, and the targets that stand in no
  /// commitment.
  public let promises: [TrackedPromise]
  /// The problems that both reports admit.
  public let recurring: [RecurringProblem]
  /// The shortcomings of the earlier report that it answers with no commitment.
  public let unanswered: [Shortcoming]
  /// The commitments of the earlier report that answer none of its problems.
  public let unprompted: [Commitment]
  /// What the later report's text has from the earlier one.
  public let carried: CarriedText

  /// Tracks the commitments of one reading in another.
  public init(of earlier: Reading, in later: Reading) {
    let words = WordEvidence(of: later)
    let figures = FigureEvidence(from: earlier, to: later)
    promises = Self.claims(of: earlier).map { claim in
      let verdict =
        figures.verdict(on: claim) ?? words.verdict(on: claim.text, verb: claim.verb)
      return TrackedPromise(
        path: claim.path, text: claim.text, verb: claim.verb, target: claim.target,
        status: verdict.status, confidence: verdict.confidence, reason: verdict.reason,
        evidence: verdict.evidence, facts: verdict.facts)
    }
    recurring = RecurringProblem.all(of: earlier, in: later)
    let shortcomings = ProblemCoverage(of: earlier).shortcomings
    unanswered = shortcomings.filter { $0.answer == .uncovered }
    let answering = Set(shortcomings.flatMap(\.commitments))
    unprompted = earlier.commitments.enumerated().compactMap { number, commitment in
      commitment.problems.isEmpty && !answering.contains(number) ? commitment : nil
    }
    carried = CarriedText(in: later, from: earlier)
  }

  /// The commitments with their targets, and the targets that stand in none.
  private static func claims(of reading: Reading) -> [Claim] {
    var targets = reading.facts.filter { $0.role == .target }
    var claims = reading.commitments.map { commitment in
      let own = targets.filter { commitment.span.contains($0.provenance.span) }
      targets.removeAll { commitment.span.contains($0.provenance.span) }
      return Claim(
        path: commitment.path, text: commitment.text, verb: commitment.verb,
        target: commitment.target, indicators: commitment.indicators, targets: own,
        span: commitment.span)
    }
    claims += targets.map { fact in
      Claim(
        path: fact.path, text: fact.quote, verb: .other, target: fact.quantity.description,
        indicators: fact.indicators, targets: [fact], span: fact.provenance.span)
    }
    return claims.sorted { $0.span < $1.span }
  }
}

/// What a report promises, with the figures that it promises.
struct Claim {
  let path: OutlinePath
  let text: String
  let verb: CommitmentVerb
  let target: String?
  let indicators: [Indicator]
  let targets: [Fact]
  let span: SourceSpan
}
