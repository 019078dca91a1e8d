/// What a thing must fit to be kept, made by comparing fields: `$0.area == .disputes`.
public struct Condition<Root: Sendable>: Hashable, Sendable {
  /// The condition in the plan.
  let condition: Plan.Condition

  /// The text of the row contains these words.
  public static func search(_ words: String) -> Condition {
    Condition(condition: .search(words))
  }

  /// Both fit.
  public static func && (left: Condition, right: Condition) -> Condition {
    Condition(condition: .all([left.condition, right.condition]))
  }

  /// One of them fits, or both.
  public static func || (left: Condition, right: Condition) -> Condition {
    Condition(condition: .any([left.condition, right.condition]))
  }

  /// It does not fit; nulls included.
  public static prefix func ! (condition: Condition) -> Condition {
    Condition(condition: .not(condition.condition))
  }
}

extension Field {
  /// The condition that there is a value.
  public var exists: Condition<Root> { Condition(condition: .exists(name)) }

  fileprivate func compared(
    _ comparison: Plan.Comparison, _ literal: Plan.Literal
  ) -> Condition<Root> {
    Condition(condition: .compare(name, comparison, literal))
  }
}

extension Field where Content: FieldContent {
  /// The field has this value.
  public static func == (field: Field, value: Content) -> Condition<Root> {
    field.compared(.equal, Plan.Literal(value))
  }

  /// The field has another value; null is none.
  public static func != (field: Field, value: Content) -> Condition<Root> {
    field.compared(.notEqual, Plan.Literal(value))
  }

  /// The field has one of these values.
  public func isOne(of values: Content...) -> Condition<Root> {
    Condition(condition: .within(name, values.map { Plan.Literal($0) }))
  }
}

extension Field where Content: OrderedContent {
  public static func < (field: Field, value: Content) -> Condition<Root> {
    field.compared(.less, Plan.Literal(value))
  }

  public static func <= (field: Field, value: Content) -> Condition<Root> {
    field.compared(.lessOrEqual, Plan.Literal(value))
  }

  public static func > (field: Field, value: Content) -> Condition<Root> {
    field.compared(.greater, Plan.Literal(value))
  }

  public static func >= (field: Field, value: Content) -> Condition<Root> {
    field.compared(.greaterOrEqual, Plan.Literal(value))
  }

  /// The field lies between the values, both included.
  public func isBetween(_ lower: Content, _ upper: Content) -> Condition<Root> {
    Condition(condition: .between(name, Plan.Literal(lower), Plan.Literal(upper)))
  }
}

extension Field where Content: UnitContent {
  /// The printed number, whatever its unit, is this.
  public static func == (field: Field, number: FixedDecimal) -> Condition<Root> {
    field.compared(.equal, .number(number))
  }

  /// The printed number, whatever its unit, is another.
  public static func != (field: Field, number: FixedDecimal) -> Condition<Root> {
    field.compared(.notEqual, .number(number))
  }

  /// The printed number, whatever its unit, is below this.
  public static func < (field: Field, number: FixedDecimal) -> Condition<Root> {
    field.compared(.less, .number(number))
  }

  /// The printed number, whatever its unit, is at most this.
  public static func <= (field: Field, number: FixedDecimal) -> Condition<Root> {
    field.compared(.lessOrEqual, .number(number))
  }

  /// The printed number, whatever its unit, is above this.
  public static func > (field: Field, number: FixedDecimal) -> Condition<Root> {
    field.compared(.greater, .number(number))
  }

  /// The printed number, whatever its unit, is at least this.
  public static func >= (field: Field, number: FixedDecimal) -> Condition<Root> {
    field.compared(.greaterOrEqual, .number(number))
  }

  /// The amount is above this one of the same kind; other units are left out.
  public static func > (field: Field, amount: Quantity) -> Condition<Root> {
    field.compared(.greater, Plan.Literal(amount))
  }

  /// The amount is at least this one of the same kind; other units are left out.
  public static func >= (field: Field, amount: Quantity) -> Condition<Root> {
    field.compared(.greaterOrEqual, Plan.Literal(amount))
  }

  /// The amount is below this one of the same kind; other units are left out.
  public static func < (field: Field, amount: Quantity) -> Condition<Root> {
    field.compared(.less, Plan.Literal(amount))
  }

  /// The amount is at most this one of the same kind; other units are left out.
  public static func <= (field: Field, amount: Quantity) -> Condition<Root> {
    field.compared(.lessOrEqual, Plan.Literal(amount))
  }
}

extension Field where Content: RelatedContent {
  /// The field leads to the thing with this name.
  public static func == (field: Field, name: Content.Name) -> Condition<Root> {
    field.compared(.equal, Plan.Literal(name))
  }

  /// The field leads to things with other names only.
  public static func != (field: Field, name: Content.Name) -> Condition<Root> {
    field.compared(.notEqual, Plan.Literal(name))
  }

  /// The field leads to a thing with one of these names.
  public func isOne(of names: Content.Name...) -> Condition<Root> {
    Condition(condition: .within(name, names.map { Plan.Literal($0) }))
  }
}

extension Field where Content: WordyContent {
  /// The words of the field contain these; of a named value either spelling.
  public func contains(_ words: String) -> Condition<Root> {
    Condition(condition: .contains(name, words))
  }

  /// The words of the field as a whole fit a pattern: `*` any words, `?` one letter.
  public func matches(_ pattern: String) -> Condition<Root> {
    Condition(condition: .matches(name, pattern))
  }
}
