import RuleOfLawModel

/// The wordings of the mechanisms as numbers of terms.
struct MechanismWordings: Sendable {
  /// The mechanisms by number.
  let definitions: [MechanismDefinition]
  /// The wordings, those that begin with the same term one behind the other.
  let wordings: [Wording]
  /// For every term where its wordings begin, and where those of the last end.
  let starts: [Int32]
  /// The terms of all wordings but their first ones.
  let atoms: [Int32]

  /// A wording: its mechanism, and which terms the clause must have besides the first.
  struct Wording: Sendable {
    let definition: Int32
    let firstAtom: Int32
    let lastAtom: Int32
  }

  /// Compiles wordings, and adds their terms to a table.
  init(_ definitions: [MechanismDefinition], _ terms: inout TermTable) {
    var compiled: [(head: Int32, wording: Wording)] = []
    var rest: [Int32] = []
    for (number, definition) in definitions.enumerated() {
      for wording in definition.wordings {
        let atoms = wording.words.map { terms.number(of: Folding.standard.folded($0)) }
        guard let head = atoms.first, atoms.allSatisfy({ $0 >= 0 }) else { continue }
        let first = Int32(rest.count)
        rest += atoms.dropFirst()
        compiled.append(
          (
            head,
            Wording(definition: Int32(number), firstAtom: first, lastAtom: Int32(rest.count))
          ))
      }
    }
    let order = NumberLists(
      compiled.indices.map { (compiled[$0].head, Int32($0)) }, keyCount: terms.count)
    self.definitions = definitions
    atoms = rest
    wordings = (0..<compiled.count).map { compiled[Int(order.number(at: $0))].wording }
    starts =
      (0..<terms.count).map { Int32(order.places(of: $0).lowerBound) } + [Int32(compiled.count)]
  }

  /// Where the wordings stand that begin with a term.
  func places(of term: Int) -> Range<Int> {
    term + 1 < starts.count ? Int(starts[term])..<Int(starts[term + 1]) : 0..<0
  }
}
