import RuleOfLawModel

/// Reads mentions of named mechanisms, with the stage that the verb gives (制度的提及).
struct MechanismReader {
  private let glyphs: Glyphs
  private let lexicon = Lexicon.standard
  /// For each term, the last clause that has it, counted over the text.
  private var clauseOfTerm: [Int32]
  private var clauseCount: Int32 = 0
  /// For each mechanism, the last passage that names it.
  private var passageOfMechanism: [Int32]
  private var passageCount: Int32 = 0

  init(_ glyphs: Glyphs) {
    self.glyphs = glyphs
    clauseOfTerm = [Int32](repeating: 0, count: lexicon.terms.count)
    passageOfMechanism = [Int32](repeating: 0, count: lexicon.mechanisms.definitions.count)
  }

  /// Adds the mentions of a passage, each mechanism once, in order.
  mutating func read(
    _ record: PassageRecord, hits: [TermMatcher.Hit], into mentions: inout [MechanismMention]
  ) {
    let first = mentions.count
    passageCount &+= 1
    var next = 0
    for clause in record.clauses {
      while next < hits.count, hits[next].start < clause.range.lowerBound { next += 1 }
      let start = next
      clauseCount &+= 1
      while next < hits.count, hits[next].start < clause.range.upperBound {
        clauseOfTerm[Int(hits[next].term)] = clauseCount
        next += 1
      }
      for place in start..<next where lexicon.uses[Int(hits[place].term)].beginsMechanism {
        read(hits[place], in: clause, of: record, into: &mentions)
      }
    }
    if mentions.count - first > 1 {
      mentions[first...].sort { $0.span < $1.span }
    }
  }

  /// Adds the mechanisms whose wordings begin with a term and hold in its clause.
  private mutating func read(
    _ hit: TermMatcher.Hit, in clause: Clause, of record: PassageRecord,
    into mentions: inout [MechanismMention]
  ) {
    for place in lexicon.mechanisms.wordings.places(of: Int(hit.term)) {
      let wording = Int(lexicon.mechanisms.wordings.number(at: place))
      let number = Int(lexicon.mechanisms.definitionOfWording[wording])
      guard passageOfMechanism[number] != passageCount, holds(wording) else { continue }
      passageOfMechanism[number] = passageCount
      let definition = lexicon.mechanisms.definitions[number]
      mentions.append(
        MechanismMention(
          name: definition.name, kind: definition.kind,
          stage: MechanismStageWords.stage(
            in: clause.range, of: glyphs, role: record.passage.role),
          path: record.passage.path, span: glyphs.span(Int(hit.start)..<Int(hit.end))))
    }
  }

  /// Whether the clause has every term of a wording.
  private func holds(_ wording: Int) -> Bool {
    lexicon.mechanisms.atoms.places(of: wording).allSatisfy { place in
      let term = lexicon.mechanisms.atoms.number(at: place)
      return term >= 0 && clauseOfTerm[Int(term)] == clauseCount
    }
  }
}
