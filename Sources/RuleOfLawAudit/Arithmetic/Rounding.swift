/// How an exact value became the printed one (修约).
enum Rounding: Hashable, Sendable {
  /// The printed value is the exact one.
  case exact
  /// Rounded to the nearest, halves upwards (四舍五入).
  case halfUp
  /// Cut off behind the last printed decimal (截尾).
  case truncated

  /// The Chinese name.
  var chinese: String {
    switch self {
    case .exact: "恰好相等"
    case .halfUp: "四舍五入"
    case .truncated: "截尾"
    }
  }

  /// The English name.
  var english: String {
    switch self {
    case .exact: "exact"
    case .halfUp: "rounded half up"
    case .truncated: "truncated"
    }
  }
}
