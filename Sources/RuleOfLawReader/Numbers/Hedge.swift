import RuleOfLawModel

/// How exactly a number is printed, in a byte.
enum Hedge: UInt8, Sendable {
  case exact
  case nearly
  case about
  case over
  case atLeast
  case under
  case atMost

  /// The qualifier of the vocabulary.
  var qualifier: Qualifier {
    switch self {
    case .exact: .exact
    case .nearly: .nearly
    case .about: .about
    case .over: .over
    case .atLeast: .atLeast
    case .under: .under
    case .atMost: .atMost
    }
  }
}
