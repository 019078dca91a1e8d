import RuleOfLawModel

/// A rate that a problem calls low (问题部分称其较低).
struct Denial {
  /// The name by which the problem knows the rate.
  let name: String
  /// The word: 较低.
  let word: String
  /// From the name to the end of its clause.
  let span: SourceSpan
  /// Whether it is said of departments.
  let isOfDepartments: Bool

  private static let words = ["较低", "偏低", "不高", "过低", "下滑", "都低", "均低"]

  /// Finds what a problem says of a rate.
  init?(of rate: Figure, in problem: Problem, _ context: Audit.Context) {
    let text = Self.text(of: problem, context)
    guard let name = Self.name(of: rate, in: text), let place = text.place(of: name) else {
      return nil
    }
    let clause = text[place.upperBound...].firstClause
    guard let word = Self.words.first(where: { clause.holds($0) }) else { return nil }
    self.name = name
    self.word = word
    isOfDepartments =
      name.holds("部门") || Self.lead(of: place.lowerBound, in: text).holds("部门")
    let start = problem.span.start + text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    span = SourceSpan(start, start + name.utf8.count + clause.utf8.count)
  }

  /// The problems that call something low, as many as a report can have.
  static func problems(in context: Audit.Context) -> [Problem] {
    context.reading.problems.prefix(Audit.Context.reach).filter { problem in
      let text = text(of: problem, context)
      return words.contains { text.holds($0) }
    }
  }

  /// The words of a problem, as far as any report goes.
  private static func text(of problem: Problem, _ context: Audit.Context) -> Substring {
    let span = problem.span
    return context.reading.text[SourceSpan(span.start, min(span.end, span.start + 6000))]
  }

  /// Finds the longest end of a rate's printed name that a text has, of four characters or more.
  private static func name(of rate: Figure, in text: Substring) -> String? {
    let label = rate.fact.label.isEmpty ? rate.fact.quote : rate.fact.label
    guard let last = label.unicodeScalars.lastIndex(of: "率") else { return nil }
    let scalars = label[...last].unicodeScalars
    guard
      let first = scalars.index(last, offsetBy: -3, limitedBy: scalars.startIndex)
    else { return nil }
    let shortest = label[first...last]
    guard let place = text.place(of: String(shortest)) else { return nil }
    // The name reaches back as far as both have the same characters.
    var end = shortest.startIndex
    var start = place.lowerBound
    while start > text.startIndex, end > scalars.startIndex {
      let before = text.unicodeScalars.index(before: start)
      let last = scalars.index(before: end)
      guard text.unicodeScalars[before] == scalars[last] else { break }
      (start, end) = (before, last)
    }
    return String(text[start..<place.upperBound])
  }

  /// The words of the sentence before a place: 部门为被告的案件，一审胜诉率偏低 speaks of departments.
  private static func lead(of place: Substring.Index, in text: Substring) -> Substring {
    var lead = text[..<place]
    for end in ["；", ";", "。", "\n"] {
      while let found = lead.place(of: end) { lead = lead[found.upperBound...] }
    }
    return lead
  }
}
