internal import RuleOfLawModel

/// What is known at one place of a statement of the words that may stand there (所在).
struct Surroundings {
  /// The plan up to the stage of the place; nil where nothing is known of the source.
  var plan: Plan?
  /// The columns on the other side of a join.
  var joined: Plan.Shape?
  /// How many queries in brackets are open.
  var depth: Int
  /// The word that was begun there.
  var begun: Token?

  /// The columns that can be asked for here.
  var shape: Plan.Shape? { plan?.shape }

  /// What was begun, without a quote.
  var begunText: String {
    if case .quoted(let words)? = begun?.kind { return words }
    return begun?.word ?? ""
  }
}
