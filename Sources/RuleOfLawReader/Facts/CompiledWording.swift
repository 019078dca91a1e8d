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
    var vetoes: [Int32] = []
    var anchor: (length: Int, terms: [Int32]) = (0, [])
    let first = lists.count
    for atom in wording.words {
      switch atom[0] {
      case Self.topicMark:
        let label = Array(atom.dropFirst())
        let topic = topics.firstIndex(of: label)
        precondition(topic != nil, "\(wording): no such topic")
        compiled.topic = Int32(topic ?? -1)
      case Unit16.hyphen:
        vetoes += numbers(of: atom, from: 1).terms
      default:
        let (numbers, shortest) = numbers(of: atom, from: 0)
        lists.append(numbers)
        if shortest > 1, shortest > anchor.length { anchor = (shortest, numbers) }
      }
    }
    precondition(!anchor.terms.isEmpty, "\(wording): a wording has an atom of two characters")
    compiled.required = first..<lists.count
    compiled.vetoes = lists.count
    lists.append(vetoes)
    for term in anchor.terms { anchors.append((term, Int32(wordings.count))) }
    wordings.append(compiled)
  }

  /// The terms of an atom behind its mark, and the length of the shortest.
  private mutating func numbers(
    of atom: [UInt16], from start: Int
  ) -> (terms: [Int32], shortest: Int) {
    var numbers: [Int32] = []
    var shortest = Int.max
    var term: [UInt16] = []
    for index in start...atom.count {
      if index < atom.count, atom[index] != Self.alternativeMark {
        term.append(folding[atom[index]])
      } else if !term.isEmpty {
        numbers.append(terms.number(of: term))
        shortest = min(shortest, term.count)
        term.removeAll(keepingCapacity: true)
      }
    }
    return (numbers, shortest)
  }

  private static let topicMark: UInt16 = 0x40
  private static let alternativeMark: UInt16 = 0x7C
}
