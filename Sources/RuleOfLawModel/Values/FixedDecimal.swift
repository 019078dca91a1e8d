/// An exact decimal number, kept with as many decimals as were printed.
///
/// Figures of a report are quoted, so they are never binary floats: `62343.56` is the integer
/// 6234356 with a scale of 2. The scale is the printed number of decimals, which rounding rules
/// need; equality, order and hash go by the value alone, so `51.20 == 51.2`.
public struct FixedDecimal: Sendable {
  /// The digits as a whole number.
  public let coefficient: Int64
  /// The number of decimals, 0…18.
  public let scale: UInt8

  /// Creates `coefficient × 10^-scale`.
  ///
  /// - Precondition: `scale` is at most 18.
  public init(coefficient: Int64, scale: UInt8 = 0) {
    precondition(scale <= 18, "a FixedDecimal has at most 18 decimals")
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Creates a whole number.
  public init(_ value: Int) {
    self.init(coefficient: Int64(value))
  }

  /// Parses `[-]digits[.digits]`, at most 18 digits in all; anything else is nil.
  public init?(parsing text: some StringProtocol) {
    var coefficient: Int64 = 0
    var digits = 0
    var scale: UInt8?
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x2D where index == 0: negative = true
      case 0x2E where scale == nil && digits > 0: scale = 0
      case 0x30...0x39:
        digits += 1
        guard digits <= 18 else { return nil }
        coefficient = coefficient * 10 + Int64(byte - 0x30)
        scale = scale.map { $0 + 1 }
      default: return nil
      }
    }
    guard digits > 0, scale != 0 else { return nil }
    self.init(coefficient: negative ? -coefficient : coefficient, scale: scale ?? 0)
  }

  /// The value with its trailing zero decimals taken off.
  public var normalized: FixedDecimal {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return FixedDecimal(coefficient: coefficient, scale: scale)
  }

  /// Whether the value has no fractional part.
  public var isWhole: Bool { normalized.scale == 0 }

  /// The value as an integer, or nil when it has a fractional part.
  public var wholeValue: Int64? { isWhole ? normalized.coefficient : nil }

  /// The nearest binary float, for drawing and statistics only.
  public var approximation: Double {
    var divisor = 1.0
    for _ in 0..<scale { divisor *= 10 }
    return Double(coefficient) / divisor
  }

  /// Ten to the power of `exponent`.
  ///
  /// - Precondition: `exponent` is in 0…18.
  public static func powerOfTen(_ exponent: UInt8) -> Int64 {
    precondition(exponent <= 18, "10^18 is the largest power of ten in 64 bits")
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension FixedDecimal: Hashable, Comparable {
  public static func == (lhs: FixedDecimal, rhs: FixedDecimal) -> Bool {
    lhs.scale == rhs.scale
      ? lhs.coefficient == rhs.coefficient
      : lhs.aligned(with: rhs) == rhs.aligned(with: lhs)
  }

  public static func < (lhs: FixedDecimal, rhs: FixedDecimal) -> Bool {
    lhs.aligned(with: rhs) < rhs.aligned(with: lhs)
  }

  public func hash(into hasher: inout Hasher) {
    let value = normalized
    hasher.combine(value.coefficient)
    hasher.combine(value.scale)
  }

  /// The coefficient at the larger of the two scales; 128 bits hold any pair.
  private func aligned(with other: FixedDecimal) -> Int128 {
    let missing = scale < other.scale ? other.scale - scale : 0
    return Int128(coefficient) * Int128(Self.powerOfTen(missing))
  }
}

extension FixedDecimal: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int64) {
    self.init(coefficient: value)
  }
}

extension FixedDecimal: CustomStringConvertible, Codable {
  /// The number as printed: `51.28`, `-3`, `0.10`.
  public var description: String {
    let decimals = Int(scale)
    var rest = coefficient.magnitude
    // The digits from the last to the first: 19 with a point and a sign are 21 characters.
    var characters = [UInt8](capacity: 21) { characters in
      while characters.count < decimals {
        characters.append(UInt8(truncatingIfNeeded: 0x30 + rest % 10))
        rest /= 10
      }
      if decimals > 0 { characters.append(0x2E) }
      repeat {
        characters.append(UInt8(truncatingIfNeeded: 0x30 + rest % 10))
        rest /= 10
      } while rest > 0
      if coefficient < 0 { characters.append(0x2D) }
    }
    characters.reverse()
    return String(decoding: characters, as: UTF8.self)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = FixedDecimal(parsing: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a decimal")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
