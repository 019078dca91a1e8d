import RuleOfLawModel

/// The vocabulary compiled for matching: terms, topics, and the wordings of the indicators (词表).
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

  /// The lexicon of the vocabulary.
  static let standard = Lexicon(IndicatorDefinition.all, topics: Topic.all)

  init(_ definitions: [IndicatorDefinition], topics: [Topic]) {
    var terms = TermTable(capacity: 1 << 13)
    var named: [(key: Int32, number: Int32)] = []
    for (number, topic) in topics.enumerated() {
      for term in topic.terms {
        let term = terms.number(of: term.utf16.map { Folding.standard[$0] })
        named.append((term, Int32(number)))
      }
    }
    var compiler = WordingCompiler(terms: terms, topics: topics.map { Array($0.label.utf16) })
    for (number, definition) in definitions.enumerated() {
      let units =
        definition.units.isEmpty
        ? UnitSet([definition.unit], withRelatives: true)
        : UnitSet(definition.units + [definition.unit], withRelatives: definition.kind == .amount)
      for wording in definition.wordings {
        compiler.add(wording, of: number, units: units, isCount: definition.kind == .count)
      }
    }
    self.terms = compiler.terms
    indicators = definitions.map(\.indicator)
    wordings = compiler.wordings
    lists = compiler.lists
    anchored = NumberLists(compiler.anchors, keyCount: compiler.terms.count)
    self.topics = NumberLists(named, keyCount: compiler.terms.count)
    topicCount = topics.count
  }
}
