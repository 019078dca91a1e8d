import RuleOfLawModel

/// A wording of an indicator with its atoms as numbers of terms (见 `IndicatorDefinition`).
struct CompiledWording: Sendable {
  /// The place of the definition among those of the lexicon.
  let definition: Int32
  /// The units that a number of it may have.
  let units: UnitSet
  /// Whether it counts something, so that a number without a unit may be it.
  let isCount: Bool
  /// The atoms that the phrase must have, by their keys in the lexicon's lists.
  var required: Range<Int> = 0..<0
  /// The key of the terms that the phrase must not have.
  var vetoes = 0
  /// The topic that the phrase must have or be carried by; -1 for any.
  var topic: Int32 = -1
  /// The topic that the phrase must neither have nor be near to; -1 for none.
  var rival: Int32 = -1
}

/// Compiles wordings into lists of terms.
struct WordingCompiler {
  /// The terms of all wordings and topics.
  var terms: TermTable
  /// For every atom its terms, and for every wording those that it must not have.
  private(set) var lists = NumberLists()
  /// The wordings that a term anchors: those that cannot hold without it.
  private(set) var anchors: [(key: Int32, number: Int32)] = []
  private(set) var wordings: [CompiledWording] = []
  /// The characters of the wording that is compiled, and the terms that it must not have.
  private var characters: [UInt16] = []
  private var vetoes: [Int32] = []
  private let topics: [[UInt16]]
  private let folding = Folding.standard

  /// Creates a compiler for wordings that name these topics.
  init(terms: TermTable, topics: [[UInt16]]) {
    self.terms = terms
    self.topics = topics
  }

  /// Compiles a wording in the notation of `IndicatorDefinition`.
  ///
  /// - Precondition: it has a plain atom of two characters or more, and its topic is one of the table.
  mutating func add(_ wording: String, of definition: Int, units: UnitSet, isCount: Bool) {
    var compiled = CompiledWording(
      definition: Int32(definition), units: units, isCount: isCount)
    var anchor: (length: Int, list: Int) = (0, 0)
    let first = lists.count
    vetoes.removeAll(keepingCapacity: true)
    characters.removeAll(keepingCapacity: true)
    wording.appendUnits(to: &characters)
    var start = 0
    while start < characters.count {
      var end = start
      while end < characters.count, characters[end] != Unit16.space { end += 1 }
      switch characters[start] {
      case Self.topicMark:
        compiled.topic = topic(start + 1..<end, in: wording)
      case Unit16.hyphen where characters[start + 1] == Self.topicMark:
        compiled.rival = topic(start + 2..<end, in: wording)
      case Unit16.hyphen:
        _ = addTerms(start + 1..<end) { $0.vetoes.append($1) }
      default:
        let shortest = addTerms(start..<end) { $0.lists.appendNumber($1) }
        if shortest > 1, shortest > anchor.length { anchor = (shortest, lists.count) }
        lists.endList()
      }
      start = end + 1
    }
    precondition(anchor.length > 0, "\(wording): a wording has an atom of two characters")
    compiled.required = first..<lists.count
    compiled.vetoes = lists.count
    lists.append(vetoes)
    for place in lists.places(of: anchor.list) {
      anchors.append((lists.number(at: place), Int32(wordings.count)))
    }
    wordings.append(compiled)
  }

  private func topic(_ range: Range<Int>, in wording: String) -> Int32 {
    let topic = topics.firstIndex { $0.elementsEqual(characters[range]) }
    precondition(topic != nil, "\(wording): no such topic")
    return Int32(topic ?? -1)
  }

  /// Hands on the terms of an atom, and returns the length of the shortest.
  private mutating func addTerms(
    _ atom: Range<Int>, to add: (inout WordingCompiler, Int32) -> Void
  ) -> Int {
    var shortest = Int.max
    var start = atom.lowerBound
    for index in atom.lowerBound...atom.upperBound
    where index == atom.upperBound || characters[index] == Self.alternativeMark {
      if index > start {
        let term = terms.number(of: characters[start..<index].map { folding[$0] })
        add(&self, term)
        shortest = min(shortest, index - start)
      }
      start = index + 1
    }
    return shortest
  }

  private static let topicMark: UInt16 = 0x40
  private static let alternativeMark: UInt16 = 0x7C
}
