/// What fields hold, by what can be asked of them.
///
/// A field that holds numbers that can be added up.
public protocol NumericContent: FieldContent {}

/// Content with an order.
public protocol OrderedContent: FieldContent {}

/// Numbers with units of their own.
public protocol UnitContent: NumericContent {}

/// Words.
public protocol WordyContent {}

/// Other things, told apart by name.
public protocol RelatedContent: WordyContent {
  /// The names by which they are told apart.
  associatedtype Name: FieldContent
}

extension Int: NumericContent, OrderedContent {}
extension CivilDate: OrderedContent {}
extension Quantity: UnitContent {}
extension Change: UnitContent {}
extension String: WordyContent {}
extension Unit: WordyContent {}
extension OutlinePath: WordyContent {}
extension Related: WordyContent {}

extension Related: RelatedContent {
  public typealias Name = Target.Name
}

extension Plan.Literal {
  /// The literal of a value of Swift.
  ///
  /// - Precondition: a quantity has a number.
  init(_ content: some FieldContent) {
    switch content.cell {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .date(let date): self = .date(date)
    case .boolean(let truth): self = .boolean(truth)
    case .quantity(let quantity):
      let magnitude = quantity.magnitude ?? 0
      self = quantity.unit == .none ? .number(magnitude) : .quantity(magnitude, quantity.unit)
    case .null, .list:
      preconditionFailure("a comparison needs a Quantity with a number")
    }
  }
}
