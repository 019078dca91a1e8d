public import RuleOfLawModel

/// The shortcomings that a report admits, each with the commitments that answer it (问题应对).
///
/// A clause that judges or cites a figure is a shortcoming. A commitment answers it when it names
/// the same indicator or most of the words of its subject, itself or through the heading of the
/// problem or that of the item in which the commitment stands; what only touches the subject is
/// weak. A measure for villages does not answer a shortcoming of the departments.
///
/// - Complexity: O(*p* × *c*) in the clauses of the problems and of the plan, both bounded.
public struct ProblemCoverage: Hashable, Sendable {
  /// The shortcomings in the order of the text.
  public let shortcomings: [Shortcoming]

  /// Sets the plan of a report against its problems.
  public init(of reading: Reading) {
    let headings = Self.headings(of: reading)
    let commitments = reading.commitments.prefix(Self.most).map {
      Promise($0, under: headings[$0.path])
    }
    shortcomings = reading.problems.prefix(Self.most).flatMap { problem in
      let heading = SubjectWords(problem.heading)
      let throughHeading = commitments.map { heading.answer(in: $0.words) }
      return AdmittedClause.clauses(of: problem, in: reading).map { clause in
        let answers = commitments.enumerated().map { number, promise in
          clause.answer(in: promise, under: heading, answered: throughHeading[number])
        }
        let best = answers.min { $0.rank < $1.rank } ?? .uncovered
        return Shortcoming(
          path: problem.path, heading: problem.heading, text: clause.text, answer: best,
          commitments: best == .uncovered
            ? []
            : answers.indices.filter {
              answers[$0].rank <= max(best.rank, ProblemAnswer.covered.rank)
            },
          span: clause.span)
      }
    }
  }

  /// What the headings of the plan's items are about, by their places.
  ///
  /// The heading over many measures names no one of them.
  private static func headings(of reading: Reading) -> [OutlinePath: SubjectWords] {
    let counts = Dictionary(grouping: reading.commitments, by: \.path).mapValues(\.count)
    let items = reading.report.parts.filter { $0.role == .plan }.flatMap(\.items)
      .filter { counts[$0.path, default: 0] <= mostUnderHeading }
    return Dictionary(items.map { ($0.path, SubjectWords($0.heading)) }) { first, _ in first }
  }

  /// The most measures that the heading of their item speaks for.
  private static let mostUnderHeading = 5

  /// More problems, and more commitments, than any report has.
  private static let most = 400
}

/// A commitment with what it is about.
struct Promise {
  let words: SubjectWords
  /// What the item that it stands in is about.
  let heading: SubjectWords?
  let indicators: Set<Indicator>
  /// Whether it names an indicator or a target.
  let isMeasured: Bool
  /// Whether it is for villages and communities alone.
  let isForVillages: Bool

  init(_ commitment: Commitment, under heading: SubjectWords?) {
    words = SubjectWords(commitment.text)
    self.heading = heading
    indicators = Set(commitment.indicators)
    isMeasured = !commitment.indicators.isEmpty || commitment.target != nil
    isForVillages =
      commitment.text.holdsAny(of: ["村", "社区"])
      && !commitment.text.holdsAny(of: ["部门", "机关", "单位"])
  }
}

extension ProblemAnswer {
  /// The place in the order of answers, the best first.
  var rank: Int {
    switch self {
    case .measured: 0
    case .covered: 1
    case .weak: 2
    default: 3
    }
  }
}
