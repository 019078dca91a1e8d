import RuleOfLawModel

/// One marked figure of an example: what stands between 〔 and 〕.
struct FigureMark {
  /// What a figure is of.
  enum Sort {
    case level
    case from
    case change(Direction)
  }

  /// The figure as printed.
  let quantityText: String
  private(set) var quantity = Quantity(nil, .none)
  private(set) var sort = Sort.level
  private(set) var indicators: [Indicator] = []
  private(set) var scope: FactScope?
  private(set) var role = FactRole.result
  private(set) var period: String? = "2022"
  private(set) var breakdown: Breakdown?

  init(_ mark: Substring) {
    let words = mark.split(separator: " ")
    quantityText = words.first.map { String($0) } ?? ""
    quantity = Self.quantity(quantityText)
    for word in words.dropFirst() { read(word) }
  }

  /// The comparison that the figure gives the size of.
  func change(_ direction: Direction, span: SourceSpan) -> Change {
    let reading: ChangeReading =
      switch quantity.unit {
      case .percentagePoint, "个百分点": .points
      case .percent: .undetermined
      case .multiple: .multiple
      default: .absolute
      }
    let unit = quantity.unit == "个百分点" ? Unit.percentagePoint : quantity.unit
    return Change(direction, quantity.magnitude, unit, reading: reading, span: span)
  }

  private mutating func read(_ word: Substring) {
    switch word.utf8.first {
    case 0x40: scope = FactScope(rawValue: String(word.dropFirst()))
    case 0x21: role = FactRole(rawValue: String(word.dropFirst()))
    case 0x5E: period = String(word.dropFirst())
    case 0x3C:
      let parts = word.dropFirst().split(separator: ":").map { String($0) }
      guard parts.count == 3 else { return }
      breakdown = Breakdown(of: Indicator(parts[0]), by: parts[1], value: parts[2])
    default:
      switch word {
      case "up", "down", "flat": sort = .change(Direction(rawValue: String(word)))
      case "from": sort = .from
      default: indicators.append(Indicator(String(word)))
      }
    }
  }

  private static let prefixes: [(String, Qualifier)] = [
    ("近", .nearly), ("约", .about), ("超过", .over), ("超", .over), ("逾", .over), ("不足", .under),
    ("不到", .under), ("至少", .atLeast), ("不超过", .atMost),
  ]
  private static let suffixes: [(String, Qualifier)] = [
    ("以上", .atLeast), ("左右", .about), ("以内", .atMost),
  ]

  private static func quantity(_ text: String) -> Quantity {
    var rest = text[...]
    var qualifier: Qualifier?
    for (word, meaning) in prefixes where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      qualifier = qualifier ?? meaning
    }
    let digits = Substring(rest.unicodeScalars.prefix { ("0"..."9").contains($0) || $0 == "." })
    rest = rest.dropFirst(digits.count)
    var magnitude = FixedDecimal(parsing: digits)
    if rest.hasPrefix("万"), !rest.hasPrefix("万元") {
      magnitude = magnitude?.scaled(byPowerOfTen: 4)
      rest = rest.dropFirst()
    }
    for word in ["余", "多"] where rest.hasPrefix(word) {
      rest = rest.dropFirst()
      qualifier = qualifier ?? .over
    }
    for (word, meaning) in suffixes where rest.hasSuffix(word) {
      rest = rest.dropLast(word.count)
      qualifier = qualifier ?? meaning
    }
    return Quantity(magnitude, Unit(rawValue: String(rest)), qualifier: qualifier ?? .exact)
  }
}
