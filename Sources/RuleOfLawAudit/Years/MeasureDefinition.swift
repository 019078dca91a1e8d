import RuleOfLawModel

/// How a figure is counted, as far as the words around it say (统计口径).
struct MeasureDefinition: Hashable {
  /// How far it reaches, `全区` or `区本级`.
  private(set) var coverage: String?
  /// What a bracket counts in or leaves out.
  private(set) var inclusions: [String] = []
  /// Over which whole a rate is computed.
  var base: String?
  /// The words that say that the way of counting was changed.
  private(set) var change: String?

  /// Reads the definition of a fact off the remarks that stand by it.
  ///
  /// `floor` is where the figure before ends, and `ceiling` where the next one begins.
  init(
    of fact: Fact, in text: SourceText, _ remarks: ArraySlice<DefinitionRemark>, floor: Int,
    ceiling: Int
  ) {
    guard let first = remarks.first, let last = remarks.last else { return }
    let span = fact.provenance.span
    let lead = text[SourceSpan(min(max(floor, first.span.start), span.start), span.start)]
    let start = span.start - lead.utf8.count
    // Only its own clause leads to a figure, and only its own sentence goes on about it.
    let clause =
      lead.lastIndex { Self.clauseEnds.contains($0) }
      .map { start + lead.utf8.distance(from: lead.startIndex, to: $0) } ?? start
    let tail = text[SourceSpan(span.end, max(span.end, min(ceiling, last.span.end)))]
      .prefix { !Self.sentenceEnds.contains($0) }
    let end = span.end + tail.utf8.count
    for remark in remarks where remark.span.start >= clause && remark.span.end <= end {
      switch remark.sort {
      case .coverage where remark.span.start < span.end: coverage = remark.words
      case .coverage: break
      case .inclusion: inclusions.append(remark.words)
      case .base: base = base ?? remark.words
      case .change: change = change ?? remark.words
      }
    }
  }

  init() {}

  /// What of the definition is another one in a later report, `全区 → 区本级`; nil where nothing says so.
  func change(to later: MeasureDefinition) -> String? {
    if let change = later.change { return change }
    if let one = coverage, let other = later.coverage, one.hasSuffix("本级") != other.hasSuffix("本级")
    {
      return "\(one) → \(other)"
    }
    if inclusions != later.inclusions {
      func words(_ inclusions: [String]) -> String {
        inclusions.isEmpty ? "—" : inclusions.joined(separator: "、")
      }
      return "\(words(inclusions)) → \(words(later.inclusions))"
    }
    if let one = base, let other = later.base, !one.holds(other), !other.holds(one) {
      return "\(one) → \(other)"
    }
    return nil
  }

  private static let clauseEnds: Set<Character> = ["，", ",", "。", "；", ";", "\n", "、"]
  private static let sentenceEnds: Set<Character> = ["。", "；", ";", "\n"]
}
