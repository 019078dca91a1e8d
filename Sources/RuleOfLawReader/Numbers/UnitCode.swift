import RuleOfLawModel

/// The unit of a number in a byte: a measure word of the table, or one that no word stands for.
struct UnitCode: Equatable, Sendable {
  private let code: UInt8

  /// No measure word.
  static var none: Self { Self(code: 0xFF) }
  /// A fraction of a whole.
  static var proportion: Self { Self(code: 0xFE) }
  /// So many times, as 2.12:1 says.
  static var ratio: Self { Self(code: 0xFD) }
  /// Per cent.
  static var percent: Self { Self(MeasureWords.standard.percent) }

  private init(code: UInt8) { self.code = code }

  /// Creates the code of a measure word, by its number in the table.
  init(_ number: Int) { code = UInt8(number) }

  /// The number of the measure word in the table; nil without one.
  var number: Int? { code < UnitSet.capacity ? Int(code) : nil }

  /// The unit.
  var unit: RuleOfLawModel.Unit {
    switch self {
    case .none: .none
    case .proportion: .proportion
    case .ratio: .multiple
    default: MeasureWords.standard.units[Int(code)]
    }
  }
}
