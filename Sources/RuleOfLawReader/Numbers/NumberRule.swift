import RuleOfLawModel

/// A rule that says what a number is, with the examples that prove it.
///
/// Rules are asked in order; the first that holds decides. A number that none claims is a fact if
/// it counts something.
struct NumberRule: Sendable {
  /// Its stable name, the reason that is given for the number.
  let id: RuleID
  /// What the number is.
  let kind: NumberKind
  /// Passages whose bracketed number the rule claims.
  let examples: [String]
  /// Passages whose bracketed number it leaves alone.
  let counterexamples: [String]
  /// When the rule claims a number.
  let condition: NumberCondition

  init(
    _ id: RuleID, _ kind: NumberKind, examples: [String], counterexamples: [String] = [],
    when condition: NumberCondition
  ) {
    self.id = id
    self.kind = kind
    self.examples = examples
    self.counterexamples = counterexamples
    self.condition = condition
  }
}
