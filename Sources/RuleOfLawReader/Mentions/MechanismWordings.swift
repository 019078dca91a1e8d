import RuleOfLawModel

/// The wordings of the mechanisms as numbers of terms.
struct MechanismWordings: Sendable {
  /// The mechanisms by number.
  let definitions: [MechanismDefinition]
  /// The wordings that begin with a term, by the term.
  let wordings: NumberLists
  /// The mechanism of each wording.
  let definitionOfWording: [Int32]
  /// The terms of each wording.
  let atoms: NumberLists

  /// Compiles wordings, and adds their terms to a table.
  init(_ definitions: [MechanismDefinition], _ terms: inout TermTable) {
    var first: [(key: Int32, number: Int32)] = []
    var definitionOfWording: [Int32] = []
    var lists = NumberLists()
    for (number, definition) in definitions.enumerated() {
      for wording in definition.wordings {
        let atoms = wording.words.map { terms.number(of: Folding.standard.folded($0)) }
        guard let head = atoms.first else { continue }
        first.append((head, Int32(definitionOfWording.count)))
        definitionOfWording.append(Int32(number))
        lists.append(atoms)
      }
    }
    self.definitions = definitions
    self.definitionOfWording = definitionOfWording
    atoms = lists
    wordings = NumberLists(first, keyCount: terms.count)
  }
}
