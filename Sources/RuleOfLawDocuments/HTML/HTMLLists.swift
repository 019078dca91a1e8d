/// The lists that are open on a page, and the numbers that a browser writes before their items
/// (列表编号).
struct HTMLLists {
  /// A list, and how far it has counted.
  private struct List {
    /// How its numbers are written; nil where its items have none.
    let format: NumberFormat?
    /// The number of the next item.
    var next: Int
    /// What the next item counts further.
    let step: Int
  }

  private var open: [List] = []

  /// Opens a list, `ol` or `ul`.
  mutating func begin(_ index: Int, of tree: HTMLTree) {
    let isReversed = tree.attribute("reversed", of: index) != nil
    let start = tree.attribute("start", of: index).flatMap { Int($0) }
    let first = start ?? (isReversed ? Self.itemCount(of: index, in: tree) : 1)
    open.append(
      List(format: Self.format(of: index, in: tree), next: first, step: isReversed ? -1 : 1))
  }

  /// Closes the innermost list.
  mutating func end() {
    _ = open.popLast()
  }

  /// The number before an item with what stands behind it, `1.` or `一、`; empty where it has none.
  mutating func mark(of item: Int, in tree: HTMLTree) -> String {
    guard var list = open.popLast() else { return "" }
    let number = tree.attribute("value", of: item).flatMap { Int($0) } ?? list.next
    let (next, isTooFar) = number.addingReportingOverflow(list.step)
    list.next = isTooFar ? number : next
    open.append(list)
    guard let format = list.format else { return "" }
    let text = format.text(number)
    guard let last = text.utf8.last else { return "" }
    return text + (last < 0x80 ? "." : "、")
  }

  private static func itemCount(of index: Int, in tree: HTMLTree) -> Int {
    var count = 0
    var node = index + 1
    while node < tree.nodes[index].end {
      if tree.nodes[node].name == "li" { count += 1 }
      node = tree.nodes[node].end
    }
    return count
  }

  private static func format(of index: Int, in tree: HTMLTree) -> NumberFormat? {
    // Lists that show the way through a site are numbered by name only.
    let names = tree.attribute("class", of: index) ?? ""
    guard tree.nodes[index].name == "ol", !PageWords.isBeside(names) else { return nil }
    if let named = tree.attribute("style", of: index).flatMap(style) { return named }
    switch tree.attribute("type", of: index) {
    case "a": return NumberFormat(name: "lowerLetter")
    case "A": return NumberFormat(name: "upperLetter")
    case "i": return NumberFormat(name: "lowerRoman")
    case "I": return NumberFormat(name: "upperRoman")
    default: return NumberFormat(name: "decimal")
    }
  }

  /// The format that the style of a list names; nil where it names none.
  private static func style(_ declarations: String) -> NumberFormat? {
    for declaration in declarations.lowercased().split(separator: ";") {
      let words = declaration.split { ": \t\n".contains($0) }.map(String.init)
      guard let property = words.first, property.hasPrefix("list-style") else { continue }
      for word in words.dropFirst() {
        if let name = formats[word] { return NumberFormat(name: name) }
      }
    }
    return nil
  }

  /// The styles of CSS, and the formats of Word that do the same.
  private static let formats = [
    "none": "none", "disc": "bullet", "circle": "bullet", "square": "bullet",
    "decimal": "decimal", "decimal-leading-zero": "decimalZero",
    "cjk-decimal": "ideographDigital", "cjk-ideographic": "chineseCounting",
    "simp-chinese-informal": "chineseCounting", "trad-chinese-informal": "chineseCounting",
    "simp-chinese-formal": "chineseLegalSimplified", "cjk-heavenly-stem": "ideographTraditional",
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
  ]
}
