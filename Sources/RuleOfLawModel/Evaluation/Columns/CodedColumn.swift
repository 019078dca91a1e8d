/// A column whose cells are numbers of a dictionary of its different values (字典编码列).
///
/// What is asked of a value is worked out once for the dictionary; rows are then integers.
struct CodedColumn: Sendable {
  /// The number of its value for each row.
  private(set) var codes: [Int32] = []
  /// The different values, each as it was printed: 51.20 is not 51.2 here.
  private(set) var values: [Value] = []
  private var places: [ExactValue: Int32] = [:]

  /// Whether a row has several values, which the fast ways leave to the others.
  private(set) var hasLists = false

  mutating func append(_ value: Value) {
    let key = ExactValue(value: value)
    if let code = places[key] {
      codes.append(code)
      return
    }
    let code = Int32(values.count)
    places[key] = code
    values.append(value)
    codes.append(code)
    if case .list = value { hasLists = true }
  }

  /// Adds a row with the value of the row before.
  mutating func repeatLast() {
    if let code = codes.last { codes.append(code) }
  }

  /// Gives up what only adding values needs.
  mutating func close() { places = [:] }
}

/// A value that is equal to another only if they are printed alike.
private struct ExactValue: Hashable {
  let value: Value

  static func == (left: ExactValue, right: ExactValue) -> Bool {
    switch (left.value, right.value) {
    case (.text(let left), .text(let right)):
      left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)): isSame(left, right)
    case (.quantity(let left), .quantity(let right)):
      left.unit == right.unit && left.qualifier == right.qualifier
        && isSame(left.magnitude ?? 0, right.magnitude ?? 0)
    case (.list(let left), .list(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { ExactValue(value: $0) == ExactValue(value: $1) }
    default: left.value == right.value
    }
  }

  private static func isSame(_ left: FixedDecimal, _ right: FixedDecimal) -> Bool {
    left.coefficient == right.coefficient && left.scale == right.scale
  }

  func hash(into hasher: inout Hasher) {
    switch value {
    case .text(let text): Self.hash(text, into: &hasher)
    case .number(let number): hasher.combine(number.coefficient)
    case .quantity(let quantity):
      hasher.combine(quantity.magnitude?.coefficient)
      hasher.combine(quantity.unit)
    case .list(let values):
      for value in values { ExactValue(value: value).hash(into: &hasher) }
    default: hasher.combine(value)
    }
  }

  /// Hashes the bytes, eight at a time: the hash of strings as language is dear.
  private static func hash(_ text: String, into hasher: inout Hasher) {
    var word: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      count += 1
      if count & 7 == 0 {
        hasher.combine(word)
        word = 0
      }
    }
    hasher.combine(word)
    hasher.combine(count)
  }
}
