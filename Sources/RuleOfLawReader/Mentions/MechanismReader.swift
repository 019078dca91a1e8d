import RuleOfLawModel

/// Reads mentions of named mechanisms, with the stage that the verb gives (制度的提及).
struct MechanismReader {
  /// The mechanism of every mention that was added, by its number in the vocabulary.
  private(set) var numbers: [Int32] = []

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
    let uses = lexicon.uses
    var next = 0
    for clause in record.clauses {
      let (lower, upper) = (clause.range.lowerBound, clause.range.upperBound)
      while next < hits.count, hits[next].start < lower { next &+= 1 }
      let start = next
      var beginsAny = false
      while next < hits.count, hits[next].start < upper {
        beginsAny = beginsAny || uses[Int(hits[next].term)].beginsMechanism
        next &+= 1
      }
      guard beginsAny else { continue }
      clauseCount &+= 1
      for place in start..<next { clauseOfTerm[Int(hits[place].term)] = clauseCount }
      var stage: MechanismStage?
      for place in start..<next where uses[Int(hits[place].term)].beginsMechanism {
        let hit = hits[place]
        for place in lexicon.mechanisms.places(of: Int(hit.term)) {
          let wording = lexicon.mechanisms.wordings[place]
          guard holds(wording), passageOfMechanism[Int(wording.definition)] != passageCount
          else { continue }
          passageOfMechanism[Int(wording.definition)] = passageCount
          let known =
            stage
            ?? MechanismStageWords.stage(
              in: clause.range, of: glyphs, role: record.passage.role)
          stage = known
          add(hit, Int(wording.definition), known, record.passage.path, to: &mentions)
        }
      }
    }
    sort(&mentions, from: first)
  }

  private mutating func add(
    _ hit: TermMatcher.Hit, _ number: Int, _ stage: MechanismStage, _ path: OutlinePath,
    to mentions: inout [MechanismMention]
  ) {
    mentions.append(
      MechanismMention(
        name: lexicon.mechanisms.definitions[number].name,
        kind: lexicon.mechanisms.definitions[number].kind, stage: stage, path: path,
        span: glyphs.span(Int(hit.start)..<Int(hit.end))))
    numbers.append(Int32(number))
  }

  /// Brings the mentions of the last passage into the order of the text, where they are not.
  private mutating func sort(_ mentions: inout [MechanismMention], from first: Int) {
    let isSorted = (first..<mentions.count).dropFirst().allSatisfy {
      mentions[$0 - 1].span <= mentions[$0].span
    }
    guard !isSorted else { return }
    let places = (first..<mentions.count).sorted {
      (mentions[$0].span, $0) < (mentions[$1].span, $1)
    }
    mentions.replaceSubrange(first..., with: places.map { mentions[$0] })
    numbers.replaceSubrange(first..., with: places.map { numbers[$0] })
  }

  /// Whether the clause has every term of a wording.
  private func holds(_ wording: MechanismWordings.Wording) -> Bool {
    var place = wording.firstAtom
    while place < wording.lastAtom {
      let atom = lexicon.mechanisms.atoms[Int(place)]
      guard clauseOfTerm[Int(atom)] == clauseCount else { return false }
      place += 1
    }
    return true
  }
}
