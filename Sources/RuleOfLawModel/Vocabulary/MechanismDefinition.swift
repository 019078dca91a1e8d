/// An entry of the vocabulary of mechanisms: a named institution of rule-of-law work (制度定义).
///
/// A **wording** is a list of words separated by spaces, all of which have to occur in one clause
/// of a report for it to name the mechanism; every word has at least two characters. Quotation
/// marks of a name are not part of its wordings.
public struct MechanismDefinition: Hashable, Sendable {
  /// The canonical Chinese name.
  public let name: String
  /// What it is.
  public let kind: MechanismKind
  /// What it is for, in one English sentence.
  public let definition: String
  /// How reports name it.
  public let wordings: [String]

  /// Creates an entry.
  init(_ name: String, _ kind: MechanismKind, _ definition: String, wordings: [String]) {
    self.name = name
    self.kind = kind
    self.definition = definition
    self.wordings = wordings
  }
}
