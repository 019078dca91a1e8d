/// What can be seen of a number at a glance, without which a condition cannot hold.
///
/// One of the signs is enough.
///
/// Most numbers show no cue of any rule, and no rule is asked about them.
struct NumberCue: Sendable {
  /// Traits of a number that are known when it has been read.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    static let titled = Traits(rawValue: 1)
    static let quoted = Traits(rawValue: 2)
    static let named = Traits(rawValue: 4)
    /// Four digits that begin as a year does.
    static let yearLike = Traits(rawValue: 8)
    /// Five digits or more.
    static let long = Traits(rawValue: 16)
    /// A Latin letter on one side.
    static let besideLetter = Traits(rawValue: 32)
  }

  /// Units of which one stands just before the digits.
  var before: [UInt16] = []
  /// Units of which one stands just behind the digits.
  var behind: [UInt16] = []
  /// Units of which one stands behind the measure word.
  var behindMeasure: [UInt16] = []
  /// Measure words of which the number has one, by their numbers.
  var measures: [Int] = []
  /// Traits of which the number has one.
  var traits: Traits = []
  /// Whether nothing can be told at a glance.
  var isOpen = false

  /// The cue of a condition that may hold of any number.
  static let none = NumberCue(isOpen: true)

  /// How many numbers the cue lets through, roughly.
  private var breadth: Int {
    isOpen
      ? .max
      : before.count + behind.count + behindMeasure.count + 2 * measures.count
        + 4 * traits.rawValue.nonzeroBitCount
  }

  /// The cue of two conditions that both have to hold: the narrower one.
  func and(_ other: NumberCue) -> NumberCue { other.breadth < breadth ? other : self }

  /// The cue of two conditions of which one has to hold.
  func or(_ other: NumberCue) -> NumberCue {
    NumberCue(
      before: before + other.before, behind: behind + other.behind,
      behindMeasure: behindMeasure + other.behindMeasure, measures: measures + other.measures,
      traits: traits.union(other.traits), isOpen: isOpen || other.isOpen)
  }
}
