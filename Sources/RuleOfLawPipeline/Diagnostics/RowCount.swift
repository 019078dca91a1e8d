/// A number of rows as people write it: `10`, `-5`, `十`, `10条`, `前十名` (行数).
struct RowCount: Hashable {
  let number: Int

  /// Reads a number of rows with the word for taking them glued to it.
  init?(_ text: String) {
    let words = ["前", "取前", "取", "top", "take", "limit", "head"]
    for word in words where text.lowercased().hasPrefix(word) {
      guard let count = RowCount(number: String(text.dropFirst(word.count))) else { continue }
      self = count
      return
    }
    return nil
  }

  /// Reads a number with or without a measure word.
  init?(number text: String) {
    var rest = text[...]
    if rest.first == "-" { rest.removeFirst() }
    if let last = rest.last, "名条个行项位".contains(last) { rest.removeLast() }
    if let number = Int(rest) {
      self.number = number
      return
    }
    let numerals = Array("一二三四五六七八九")
    func digit(_ character: Character) -> Int? { numerals.firstIndex(of: character).map { $0 + 1 } }
    let parts = rest.split(separator: "十", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard parts[0].count == 1, let number = parts[0].first.flatMap(digit) else { return nil }
      self.number = number
    case 2:
      let tens = parts[0].isEmpty ? 1 : parts[0].first.flatMap(digit)
      let ones = parts[1].isEmpty ? 0 : parts[1].first.flatMap(digit)
      guard let tens, let ones, parts.allSatisfy({ $0.count <= 1 }) else { return nil }
      number = tens * 10 + ones
    default: return nil
    }
  }
}
