internal import RuleOfLawModel

/// A word or a sign of a query with its place.
struct Token: Hashable {
  /// What it is.
  var kind: Kind
  /// Where it stands, in UTF-8 offsets.
  var span: SourceSpan

  enum Kind: Hashable {
    /// A word without quotes, full-width signs folded.
    case word(String)
    /// What stood between quotes.
    case quoted(String)
    /// A sign.
    case sign(Sign)
    /// The end of the text.
    case end
  }

  enum Sign: String, Hashable {
    case pipe = "|"
    case colon = ":"
    case comma = ","
    case open = "("
    case close = ")"
    case tilde = "~"
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case dividedBy = "/"
    // What other languages write
    case doubleEqual = "=="
    case doubleAmpersand = "&&"
    case doublePipe = "||"
    case lessGreater = "<>"
    case equalGreater = "=>"
    case equalLess = "=<"
    case bang = "!"
    case ampersand = "&"

    /// The comparison it stands for.
    var comparison: Plan.Comparison? { Plan.Comparison(rawValue: rawValue) }

    /// What to write for a sign of other languages.
    var replacement: String? {
      switch self {
      case .doubleEqual: "="
      case .doubleAmpersand, .ampersand: "and"
      case .doublePipe: "or"
      case .lessGreater: "!="
      case .equalGreater: ">="
      case .equalLess: "<="
      case .bang: "not"
      default: nil
      }
    }
  }

  /// The word, unless it is something else.
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// Whether it is this sign.
  func isSign(_ sign: Sign) -> Bool { kind == .sign(sign) }
}
