import RuleOfLawModel

/// Reads mentions of named mechanisms, with the stage that the verb gives (制度的提及).
struct MechanismReader: Sendable {
  private struct Wording {
    let definition: Int
    let atoms: [Int32]
  }

  private let definitions: [MechanismDefinition]
  private let matcher: TermMatcher
  /// The wordings that need a term.
  private let wordings: [[Wording]]

  /// The reader over the vocabulary.
  static let standard = MechanismReader(MechanismDefinition.all)

  init(_ definitions: [MechanismDefinition]) {
    var terms = TermTable(capacity: 1 << 10)
    var wordings: [(first: Int32, Wording)] = []
    for (number, definition) in definitions.enumerated() {
      for wording in definition.wordings {
        let atoms = wording.utf16.split(separator: Unit16.space).map { atom in
          terms.number(of: atom.map { Folding.standard[$0] })
        }
        guard let first = atoms.first else { continue }
        wordings.append((first, Wording(definition: number, atoms: atoms)))
      }
    }
    var byTerm = [[Wording]](repeating: [], count: terms.count)
    for (first, wording) in wordings { byTerm[Int(first)].append(wording) }
    self.definitions = definitions
    self.wordings = byTerm
    matcher = terms.matcher
  }

  /// The mentions of a passage, each mechanism once, in order.
  func mentions(in record: PassageRecord, of glyphs: Glyphs) -> [MechanismMention] {
    var hits: [TermMatcher.Hit] = []
    matcher.forEachHit(in: glyphs.units, record.passage.range) { hits.append($0) }
    guard !hits.isEmpty else { return [] }
    var seen: Set<Int> = []
    var mentions: [MechanismMention] = []
    var next = 0
    // For each term, the last clause that has it.
    var clauseOfTerm = [Int](repeating: -1, count: wordings.count)
    for (number, clause) in record.clauses.enumerated() {
      while next < hits.count, hits[next].start < clause.range.lowerBound { next += 1 }
      let own = hits[next...].prefix { $0.start < clause.range.upperBound }
      next = own.endIndex
      for hit in own { clauseOfTerm[Int(hit.term)] = number }
      for hit in own {
        for wording in wordings[Int(hit.term)]
        where wording.atoms.allSatisfy({ $0 >= 0 && clauseOfTerm[Int($0)] == number })
          && seen.insert(wording.definition).inserted
        {
          let definition = definitions[wording.definition]
          mentions.append(
            MechanismMention(
              name: definition.name, kind: definition.kind,
              stage: MechanismStageWords.stage(
                in: clause.range, of: glyphs, role: record.passage.role),
              path: record.passage.path, span: glyphs.span(Int(hit.start)..<Int(hit.end))))
        }
      }
    }
    return mentions.sorted { $0.span < $1.span }
  }
}
