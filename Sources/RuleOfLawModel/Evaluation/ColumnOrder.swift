/// The order of rows by one column, worked out so far that comparing two rows is cheap.
struct ColumnOrder {
  private let keys: Keys
  private let isDescending: Bool

  private enum Keys {
    /// Numbers at one scale with the sign of the direction, nulls the largest of all.
    case numbers([Int128])
    /// Places in the order of a dictionary.
    case ranks([Int32])
    /// Anything else.
    case values([Value])
  }

  /// Creates the order of rows by the places of their values.
  init(ranks: [Int32]) {
    isDescending = false
    keys = .ranks(ranks)
  }

  init(_ cells: [Value], descending: Bool, rankedBy vocabulary: Vocabulary?) {
    isDescending = descending
    var numbers: [FixedDecimal?] = []
    numbers.reserveCapacity(cells.count)
    for cell in cells {
      switch cell {
      case .null: numbers.append(nil)
      case .number(let number): numbers.append(number)
      case .quantity(let quantity): numbers.append(quantity.yuan ?? quantity.magnitude)
      case .text(let text):
        guard let vocabulary else {
          keys = .values(cells)
          return
        }
        numbers.append(FixedDecimal(vocabulary.rank(of: text)))
      default:
        keys = .values(cells)
        return
      }
    }
    let scale = numbers.reduce(0) { max($0, $1?.scale ?? 0) }
    let powers = (0...scale).map { Int128(FixedDecimal.powerOfTen($0)) }
    keys = .numbers(
      numbers.map { number in
        guard let number else { return .max }
        let key = Int128(number.coefficient) * powers[Int(scale - number.scale)]
        return descending ? -key : key
      })
  }

  /// Whether a row comes first; nil where the column does not decide.
  func isOrdered(_ left: Int, before right: Int) -> Bool? {
    switch keys {
    case .numbers(let keys):
      keys[left] == keys[right] ? nil : keys[left] < keys[right]
    case .ranks(let ranks):
      ranks[left] == ranks[right] ? nil : ranks[left] < ranks[right]
    case .values(let cells):
      if Value.isOrdered(cells[left], before: cells[right], descending: isDescending) {
        true
      } else if Value.isOrdered(cells[right], before: cells[left], descending: isDescending) {
        false
      } else {
        nil
      }
    }
  }
}
