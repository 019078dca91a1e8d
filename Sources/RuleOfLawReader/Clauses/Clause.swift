/// A clause (小句): what stands between two marks that end one, with the numbers in it.
struct Clause: Sendable {
  // Half-width: a report has many clauses, and all are kept until it has been read.
  private let start: Int32
  private let end: Int32
  private let firstNumber: Int32
  private let lastNumber: Int32
  private let place: Int32
  /// The mark that ends it; 0 at the end of the passage.
  let mark: UInt16
  /// Whether it stands in brackets behind a number or its noun: the parts of a whole.
  let isBracketed: Bool
  /// The kinds of its characters, and of the mark that ends it, as bits of `UnitKinds`.
  let signs: UInt8

  init(
    range: Range<Int>, numbers: Range<Int>, sentence: Int, isBracketed: Bool, mark: UInt16,
    signs: UInt8
  ) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    firstNumber = Int32(numbers.lowerBound)
    lastNumber = Int32(numbers.upperBound)
    place = Int32(sentence)
    self.mark = mark
    self.isBracketed = isBracketed
    self.signs = signs
  }

  /// The units, without the mark that ends it.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The numbers in it, by their place in the passage.
  var numbers: Range<Int> { Int(firstNumber)..<Int(lastNumber) }

  /// The sentence it belongs to, counted from 0 in the passage.
  var sentence: Int { Int(place) }
}

/// A passage taken apart into clauses and numbers.
struct ClauseList: Sendable {
  var clauses: [Clause] = []
  var numbers: [NumberToken] = []
  /// The kinds of all characters, as bits of `UnitKinds`.
  var signs: UInt8 = 0
}
