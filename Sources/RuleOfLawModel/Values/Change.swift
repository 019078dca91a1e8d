/// A printed comparison of a fact with an earlier value (变化).
public struct Change: Hashable, Sendable, Codable {
  /// Upwards, downwards or flat.
  public var direction: Direction
  /// The printed size without a sign; nil where only the earlier value is printed.
  public var size: FixedDecimal?
  /// The unit of the size: `%`, `百分点`, `倍`, or the unit of the fact.
  public var unit: Unit
  /// How the size is to be read, as far as the words say.
  public var reading: ChangeReading
  /// The printed earlier value, in the unit of the fact.
  public var from: FixedDecimal?
  /// The words of the comparison.
  public var span: SourceSpan

  /// Creates a change.
  public init(
    _ direction: Direction, _ size: FixedDecimal?, _ unit: Unit, reading: ChangeReading,
    from: FixedDecimal? = nil, span: SourceSpan
  ) {
    self.direction = direction
    self.size = size
    self.unit = unit
    self.reading = reading
    self.from = from
    self.span = span
  }

  /// The size with a sign, down being negative; nil where no size is printed.
  public var signedSize: FixedDecimal? {
    guard let size else { return nil }
    return direction == .down
      ? FixedDecimal(coefficient: -size.coefficient, scale: size.scale) : size
  }
}
