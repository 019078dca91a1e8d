internal import RuleOfLawModel

extension Parser {
  /// Reads the kind of a chart and its columns.
  mutating func chart(at token: Token) throws(PipelineError) {
    let word = try peek(.name)
    guard let kind = word.word.flatMap({ Plan.Chart.Kind(spelling: $0.lowercased()) }) else {
      let kinds = Plan.Chart.Kind.allCases
      throw missing(
        "图的种类", "the kind of chart", at: word,
        hints: [
          Message(
            "种类有：\(kinds.map(\.label).joined(separator: " "))",
            "the kinds are: \(kinds.map(\.rawValue).joined(separator: " "))")
        ])
    }
    _ = try next(.name)
    var columns: [String] = []
    while try !isStageEnd() {
      columns.append(try field().name)
      _ = try skip(.comma)
    }
    try append(.chart(Plan.Chart(kind, of: columns)), at: token)
  }
}
