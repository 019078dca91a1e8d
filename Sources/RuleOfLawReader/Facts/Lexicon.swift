import RuleOfLawModel

/// The vocabulary compiled for matching: terms, topics, and the wordings of the indicators (词表).
struct Lexicon: Sendable {
  /// Finds every term of the lexicon.
  let matcher: TermMatcher
  /// The wordings, by number.
  let wordings: [CompiledWording]
  /// The wordings that a term anchors: those that cannot hold without it.
  let anchored: [[Int32]]
  /// The topics that a term names.
  let topicsOfTerm: [[Int32]]
  /// The characters of each term.
  let terms: [[UInt16]]

  /// Whether a longer term has the characters of another within it.
  func term(_ term: Int32, contains other: Int32) -> Bool {
    let (whole, part) = (terms[Int(term)], terms[Int(other)])
    guard whole.count > part.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0...].starts(with: part) }
  }

  /// The lexicon of the vocabulary.
  static let standard = Lexicon(IndicatorDefinition.all, topics: Topic.all)

  init(_ definitions: [IndicatorDefinition], topics: [Topic]) {
    var terms = TermTable()
    var topicsOfTerm: [Int32: [Int32]] = [:]
    var topicNumbers: [String: Int32] = [:]
    for (number, topic) in topics.enumerated() {
      topicNumbers[topic.label] = Int32(number)
      for term in topic.terms {
        topicsOfTerm[terms.number(of: term), default: []].append(Int32(number))
      }
    }
    var wordings: [CompiledWording] = []
    for definition in definitions {
      let units =
        definition.units.isEmpty
        ? UnitSet([definition.unit], withRelatives: true)
        : UnitSet(definition.units + [definition.unit], withRelatives: definition.kind == .amount)
      for wording in definition.wordings {
        wordings.append(
          CompiledWording(
            wording, of: definition, units: units, terms: &terms, topics: topicNumbers))
      }
    }
    var anchored = [[Int32]](repeating: [], count: terms.list.count)
    for (number, wording) in wordings.enumerated() {
      for term in wording.anchor { anchored[Int(term)].append(Int32(number)) }
    }
    self.wordings = wordings
    self.anchored = anchored
    self.topicsOfTerm = (0..<Int32(terms.list.count)).map { topicsOfTerm[$0] ?? [] }
    self.terms = terms.list
    matcher = TermMatcher(terms.list)
  }
}

/// Terms by number, each once.
///
/// A term of a single character has no place in a matcher, which would find it everywhere: its
/// number is negative and holds the character itself.
struct TermTable {
  private(set) var list: [[UInt16]] = []
  private var numbers: [String: Int32] = [:]

  /// The character of a single-character term.
  static func character(_ term: Int32) -> UInt16? { term < 0 ? UInt16(-term) : nil }

  /// The number of a term, which is added when it is new.
  mutating func number(of term: some StringProtocol) -> Int32 {
    if term.utf16.count == 1, let unit = term.utf16.first { return -Int32(unit) }
    let term = String(term)
    if let number = numbers[term] { return number }
    let number = Int32(list.count)
    numbers[term] = number
    list.append(term.units.map { Folding.standard[$0] })
    return number
  }
}
