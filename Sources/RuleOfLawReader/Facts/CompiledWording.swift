import RuleOfLawModel

/// A wording of an indicator with its atoms as numbers of terms (见 `IndicatorDefinition`).
struct CompiledWording: Sendable {
  /// The indicator.
  let indicator: Indicator
  /// The units that a number of it may have.
  let units: UnitSet
  /// Whether it counts something, so that a number without a unit may be it.
  let isCount: Bool
  /// Atoms that the phrase must have: one of the terms of each.
  let required: [[Int32]]
  /// Terms that the phrase must not have.
  let vetoes: [Int32]
  /// The topic that the phrase must have or be carried by.
  let topic: Int32?
  /// The required atom that is rarest, by which the wording is found.
  let anchor: [Int32]

  /// Compiles a wording in the notation of `IndicatorDefinition`.
  ///
  /// - Precondition: it has a plain atom of two characters or more, and its topic is one of the table.
  init(
    _ wording: String, of definition: IndicatorDefinition, units: UnitSet,
    terms: inout TermTable, topics: [String: Int32]
  ) {
    var required: [[Int32]] = []
    var vetoes: [Int32] = []
    var topic: Int32?
    var anchor: (length: Int, atom: [Int32]) = (0, [])
    for atom in wording.split(separator: " ") {
      switch atom.first {
      case "@":
        topic = topics[String(atom.dropFirst())]
        precondition(topic != nil, "\(wording): no such topic")
      case "-":
        vetoes += atom.dropFirst().split(separator: "|").map { terms.number(of: $0) }
      default:
        let alternatives = atom.split(separator: "|")
        let numbers = alternatives.map { terms.number(of: $0) }
        required.append(numbers)
        let shortest = alternatives.map { $0.utf16.count }.min() ?? 0
        if shortest > 1, shortest > anchor.length { anchor = (shortest, numbers) }
      }
    }
    precondition(!anchor.atom.isEmpty, "\(wording): a wording has an atom of two characters")
    indicator = definition.indicator
    self.units = units
    isCount = definition.kind == .count
    self.required = required
    self.vetoes = vetoes
    self.topic = topic
    self.anchor = anchor.atom
  }
}
