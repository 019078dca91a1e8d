import RuleOfLawModel

/// The vocabulary compiled for matching (词表): all terms that the reader looks for in one pass.
struct Lexicon: Sendable {
  /// The terms by number.
  let terms: TermTable
  /// The indicators, by the definitions that the wordings name.
  let indicators: [Indicator]
  /// The wordings, by number.
  let wordings: [CompiledWording]
  /// For every atom its terms, and for every wording those that it must not have.
  let lists: NumberLists
  /// The wordings that a term anchors: those that cannot hold without it.
  let anchored: NumberLists
  /// The topics that a term names.
  let topics: NumberLists
  /// The number of topics.
  let topicCount: Int
  /// The mechanisms and their wordings.
  let mechanisms: MechanismWordings
  /// What else a term is.
  let uses: [TermUse]

  /// The lexicon of the vocabulary.
  static let standard = Lexicon(IndicatorDefinition.all, topics: Topic.all)

  private init(_ definitions: [IndicatorDefinition], topics: [Topic]) {
    var terms = TermTable(capacity: 1 << 14)
    var named: [(key: Int32, number: Int32)] = []
    for (number, topic) in topics.enumerated() {
      for term in topic.terms {
        let term = terms.number(of: Folding.standard.folded(term.units))
        named.append((term, Int32(number)))
      }
    }
    var compiler = WordingCompiler(terms: terms, topics: topics.map(\.label.units))
    for (number, definition) in definitions.enumerated() {
      let units =
        definition.units.isEmpty
        ? UnitSet([definition.unit], withRelatives: true)
        : UnitSet(definition.units + [definition.unit], withRelatives: definition.kind == .amount)
      for wording in definition.wordings {
        compiler.add(wording, of: number, units: units, isCount: definition.kind == .count)
      }
    }
    terms = compiler.terms
    mechanisms = MechanismWordings(MechanismDefinition.all, &terms)
    let names = NumberNames.terms.map { terms.number(of: $0) }
    let bodies = OrganizationReader.kinds.map { list, _ in
      list.words.map { terms.number(of: $0) }
    }
    var uses = [TermUse](repeating: TermUse(), count: terms.count)
    for name in names { uses[Int(name)].isNumberName = true }
    for (kind, words) in bodies.enumerated() {
      for word in words { uses[Int(word)].organization = Int8(kind) }
    }
    let percent = MeasureWords.standard.number(of: .percent) ?? 0
    for anchor in compiler.anchors
    where compiler.wordings[Int(anchor.number)].units.contains(percent) {
      uses[Int(anchor.key)].anchorsShare = true
    }
    for term in 0..<terms.count where !mechanisms.places(of: term).isEmpty {
      uses[term].beginsMechanism = true
    }
    self.uses = uses
    self.terms = terms
    indicators = definitions.map(\.indicator)
    wordings = compiler.wordings
    lists = compiler.lists
    anchored = NumberLists(compiler.anchors, keyCount: terms.count)
    self.topics = NumberLists(named, keyCount: terms.count)
    topicCount = topics.count
  }
}

/// What a term is besides a part of a wording.
struct TermUse: Sendable {
  /// Whether it is a name that holds a number.
  var isNumberName = false
  /// Whether it anchors the wording of a share.
  var anchorsShare = false
  /// Whether wordings of mechanisms begin with it.
  var beginsMechanism = false
  /// The kind of the body that it names, by its place in the list of kinds; -1 for none.
  var organization: Int8 = -1
}
