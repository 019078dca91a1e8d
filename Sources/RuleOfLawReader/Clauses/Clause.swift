/// A clause (小句): what stands between two marks that end one, with the numbers in it.
struct Clause: Sendable {
  /// The units, without the mark that ends it.
  var range: Range<Int>
  /// The numbers in it, by their place in the passage.
  var numbers: Range<Int>
  /// The sentence it belongs to, counted from 0 in the passage.
  var sentence: Int
  /// Whether it stands in brackets behind a number or its noun: the parts of a whole.
  var isBracketed: Bool
  /// The mark that ends it; 0 at the end of the passage.
  var mark: UInt16
  /// The kinds of its characters, and of the mark that ends it, as bits of `UnitKinds`.
  var signs: UInt8
}

/// A passage taken apart into clauses and numbers.
struct ClauseList: Sendable {
  var clauses: [Clause] = []
  var numbers: [NumberToken] = []
  /// The kinds of all characters, as bits of `UnitKinds`.
  var signs: UInt8 = 0
}
