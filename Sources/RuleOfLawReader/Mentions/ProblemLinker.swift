import RuleOfLawModel

/// Links problems to the commitments that answer them (问题与承诺的对应).
///
/// A commitment answers a problem when it names an indicator that the problem cites or names, or when the
/// item it stands in names a mechanism that the problem names too. Both stand in one report: in a
/// text of many, only commitments near a problem are asked.
struct ProblemLinker {
  /// The commitments that name an indicator, in order.
  private var byIndicator: [Indicator: [Int]] = [:]
  /// The commitments that name a mechanism, in order, by the number of the mechanism.
  private var byMechanism: [[Int]]
  private let starts: [Int]
  /// For each commitment, the last question that it answered.
  private var answered: [Int]
  private var question = 0

  /// Enters the links on both sides.
  static func link(
    _ problems: inout [Problem], _ commitments: inout [Commitment], words: [ProblemWords],
    facts: [Fact], mechanisms: MechanismMentions
  ) {
    guard !problems.isEmpty, !commitments.isEmpty else { return }
    var linker = ProblemLinker(commitments, mechanisms)
    for problem in problems.indices {
      let answers = linker.answers(
        to: problems[problem], words[problem], facts: facts, mechanisms: mechanisms)
      for commitment in answers {
        commitments[commitment].problems.append(problems[problem].path)
        if problems[problem].commitments.last != commitments[commitment].path {
          problems[problem].commitments.append(commitments[commitment].path)
        }
      }
    }
  }

  private init(_ commitments: [Commitment], _ mechanisms: MechanismMentions) {
    starts = commitments.map(\.span.start)
    answered = [Int](repeating: 0, count: commitments.count)
    byMechanism = [[Int]](
      repeating: [], count: (mechanisms.numbers.max().map { Int($0) } ?? -1) + 1)
    for (number, commitment) in commitments.enumerated() {
      for indicator in commitment.indicators {
        byIndicator[indicator, default: []].append(number)
      }
      for place in mechanisms.places(in: commitment.span) {
        byMechanism[Int(mechanisms.numbers[place])].append(number)
      }
    }
  }

  /// The commitments that answer a problem, in order.
  private mutating func answers(
    to problem: Problem, _ words: ProblemWords, facts: [Fact], mechanisms: MechanismMentions
  ) -> [Int] {
    var answers: [Int] = []
    question += 1
    let near =
      starts.lowerBound(
        of: problem.span.start - Self.reach)..<starts.lowerBound(
        of: problem.span.start + Self.reach)
    func note(_ commitments: [Int]?) {
      guard let commitments else { return }
      let first = commitments.lowerBound(of: near.lowerBound)
      for number in commitments[first...].prefix(Self.mostAnswers) where near.contains(number) {
        guard answered[number] != question else { continue }
        answered[number] = question
        answers.append(number)
      }
    }
    for id in problem.facts where facts.indices.contains(id.ordinal - 1) {
      for indicator in facts[id.ordinal - 1].indicators { note(byIndicator[indicator]) }
    }
    for indicator in words.rates { note(byIndicator[indicator]) }
    var sources = words.sources[...]
    for place in mechanisms.places(in: problem.span) {
      let start = mechanisms.mentions[place].span.start
      while let source = sources.first, source.end <= start { sources.removeFirst() }
      if let source = sources.first, source.start <= start { continue }
      note(byMechanism[Int(mechanisms.numbers[place])])
    }
    return answers.sorted()
  }

  /// How far a commitment may stand from the problem that it answers, in bytes.
  private static let reach = 200_000
  /// The most commitments that answer a problem for one reason.
  private static let mostAnswers = 100
}

extension [Int] {
  /// The place of the first number that is not below another, in numbers in order.
  fileprivate func lowerBound(of number: Int) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle] < number { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}

/// The mentions of mechanisms in the order of the text, each with its number in the vocabulary.
struct MechanismMentions {
  let mentions: [MechanismMention]
  let numbers: [Int32]

  /// The places of the mentions that begin within a span.
  func places(in span: SourceSpan) -> Range<Int> {
    let first = place(of: span.start)
    return first..<max(first, place(of: span.end))
  }

  /// The place of the first mention that begins at a byte or behind it.
  private func place(of byte: Int) -> Int {
    var lower = 0
    var upper = mentions.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if mentions[middle].span.start < byte { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
