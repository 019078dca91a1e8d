/// An entry of the vocabulary of mechanisms: a named institution of rule-of-law work (制度定义).
public struct MechanismDefinition: Hashable, Sendable {
  /// The canonical Chinese name.
  public let name: String
  /// What it is.
  public let kind: MechanismKind
  /// One sentence on what it is for, in English.
  public let definition: String
  /// How reports name it: each a list of words that all occur in one clause.
  public let wordings: [String]

  init(_ name: String, _ kind: MechanismKind, _ definition: String, wordings: [String]) {
    self.name = name
    self.kind = kind
    self.definition = definition
    self.wordings = wordings
  }
}
