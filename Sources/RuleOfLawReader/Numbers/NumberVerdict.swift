import RuleOfLawModel

/// What a number is and why, in two bytes: numbers are copied from step to step.
struct NumberVerdict: Equatable, Sendable {
  /// The kinds that steps of reading tell apart.
  enum Sort: UInt8, Sendable {
    case fact
    case change
    case date
    case other
  }

  /// The kind, as far as steps tell it apart.
  let sort: Sort
  private let place: UInt8

  /// What the number is.
  var kind: NumberKind { Self.all[Int(place)].kind }
  /// The rule that says so.
  var reason: RuleID { Self.all[Int(place)].reason }

  /// A number that no rule has claimed.
  static var unclaimed: Self { Self(sort: .fact, place: 0) }
  /// A number that counts something.
  static var counted: Self { Self(sort: .fact, place: 1) }
  /// The size of a change whose fact has no value of its own.
  static var changeOnly: Self { Self(sort: .change, place: 2) }
  /// The size of a change.
  static var changeSize: Self { Self(sort: .change, place: 3) }
  /// The earlier value of a fact.
  static var changeFrom: Self { Self(sort: .change, place: 4) }
  /// A comparison with others.
  static var changeOfOthers: Self { Self(sort: .change, place: 5) }
  /// A number that nothing explains.
  static var unexplained: Self { Self(sort: .other, place: 6) }
  /// Numerals in a known name.
  static var knownName: Self { Self(sort: .other, place: 7) }
  /// A mark of a list within a sentence.
  static var inlineMark: Self { Self(sort: .other, place: 8) }

  private static let own: [(kind: NumberKind, reason: RuleID)] = [
    (.fact, "number.fact"), (.fact, "fact.counted"), (.change, "fact.changeOnly"),
    (.change, "change.size"), (.change, "change.from"), (.change, "change.others"),
    (.other, "number.unexplained"), (.name, "name.known"), (.list, "list.inline"),
  ]
  private static let all = own + NumberRule.standard.map { ($0.kind, $0.id) }

  private init(sort: Sort, place: UInt8) {
    self.sort = sort
    self.place = place
  }

  /// The verdict of the rule at a place of the standard ones.
  init(ofRuleAt place: Int) {
    let kind = NumberRule.standard[place].kind
    sort = kind == .fact ? .fact : kind == .change ? .change : kind == .date ? .date : .other
    self.place = UInt8(Self.own.count + place)
  }
}
