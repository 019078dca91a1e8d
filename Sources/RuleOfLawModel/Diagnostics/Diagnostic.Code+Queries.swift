extension Diagnostic.Code {
  // Names

  /// A word where a source should stand.
  public static let unknownSource = Self(rawValue: "query.unknownSource")
  /// A field that the rows do not have.
  public static let unknownField = Self(rawValue: "query.unknownField")
  /// A value that a vocabulary does not have.
  public static let unknownValue = Self(rawValue: "query.unknownValue")
  /// A word where a stage should stand.
  public static let unknownStage = Self(rawValue: "query.unknownStage")
  /// A word where a way to compute should stand.
  public static let unknownAggregate = Self(rawValue: "query.unknownAggregate")
  /// A name with `$` that stands for nothing.
  public static let unknownVariable = Self(rawValue: "query.unknownVariable")
  /// A word behind a number that is no unit.
  public static let unknownUnit = Self(rawValue: "query.unknownUnit")
  /// A name with `$` that stands for itself.
  public static let circularVariable = Self(rawValue: "query.circularVariable")
  /// A name that no column can have.
  public static let badName = Self(rawValue: "query.badName")
  /// A column that would be there twice.
  public static let duplicate = Self(rawValue: "query.duplicateColumn")

  // Values

  /// Two types that cannot be compared or computed with.
  public static let typeClash = Self(rawValue: "query.typeClash")
  /// Two units that measure different things.
  public static let unitClash = Self(rawValue: "query.unitClash")
  /// A day or a month that no calendar has.
  public static let badDate = Self(rawValue: "query.badDate")
  /// A range whose end lies before its beginning.
  public static let reversedRange = Self(rawValue: "query.reversedRange")

  // Grammar

  /// Something that a query cannot do without.
  public static let missing = Self(rawValue: "query.missing")
  /// A stage without the bar before it.
  public static let missingPipe = Self(rawValue: "query.missingPipe")
  /// Something that cannot stand where it stands.
  public static let misplaced = Self(rawValue: "query.misplaced")
  /// A word or a sign that cannot stand here.
  public static let unexpected = Self(rawValue: "query.unexpected")
  /// A quotation that does not end.
  public static let unclosedQuote = Self(rawValue: "query.unclosedQuote")
  /// A bracket that is not closed.
  public static let unclosedBracket = Self(rawValue: "query.unclosedBracket")
  /// A way of writing that other languages have.
  public static let foreignHabit = Self(rawValue: "query.foreignHabit")
  /// A query that is too long or too deeply nested.
  public static let tooLarge = Self(rawValue: "query.tooLarge")
  /// A continuation without a result to go on with.
  public static let nothingToContinue = Self(rawValue: "query.nothingToContinue")

  // Answers

  /// Amounts of different units were to be added up.
  public static let mixedUnits = Self(rawValue: "query.mixedUnits")
  /// A number left the 18 digits that are kept exactly.
  public static let overflow = Self(rawValue: "query.overflow")
  /// An answer would not fit in the memory that a query may take.
  public static let tooLargeAnswer = Self(rawValue: "query.tooLargeAnswer")
  /// The query was stopped.
  public static let cancelled = Self(rawValue: "query.cancelled")
}
