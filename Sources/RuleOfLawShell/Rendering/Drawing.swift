import RuleOfLawModel
import TerminalText

/// How a table is to be drawn: the language, and the room there is.
struct Drawing: Hashable, Sendable {
  /// The language of titles and named values.
  var language: Language = .chinese
  /// The columns of the screen; nil draws cells in full.
  var width: Int?
  /// How many columns a text takes.
  var measure = DisplayWidth()
  /// Whether colours may be used.
  var paint = Paint.none
  /// Whether rows are numbered, for `.source`.
  var numbersRows = true

  /// Returns the title of a column.
  func title(of column: Table.Column) -> String {
    switch language {
    case .chinese: column.label.visible
    case .english: column.name.visible
    }
  }

  /// Returns a cell in words for people, in one line.
  ///
  /// A number is drawn with how exactly it was printed; its unit stays with it unless the table has
  /// a column for the unit.
  func text(of value: Value, in column: Table.Column, withUnit: Bool = true) -> String {
    switch value {
    case .null: ""
    case .text(let text): label(of: text, in: column).visible
    case .number(let number): number.description
    case .quantity(let quantity):
      column.type == .change
        ? signed(quantity) : text(of: quantity, withUnit: withUnit).visible
    case .date(let date): date.description
    case .boolean(let truth): word(for: truth)
    case .list(let values):
      values.map { text(of: $0, in: column, withUnit: withUnit) }
        .joined(separator: language == .chinese ? "、" : ", ")
    }
  }

  private func word(for truth: Bool) -> String {
    switch language {
    case .chinese: truth ? "是" : "否"
    case .english: truth ? "yes" : "no"
    }
  }

  private func label(of text: String, in column: Table.Column) -> String {
    guard language == .chinese, let vocabulary = column.vocabulary else { return text }
    return vocabulary.label(of: text)
  }

  private func text(of quantity: Quantity, withUnit: Bool) -> String {
    var quantity = quantity
    if !withUnit { quantity.unit = .none }
    guard language == .english, let number = quantity.magnitude else {
      return quantity.description
    }
    let amount = "\(number)\(quantity.unit)"
    return switch quantity.qualifier {
    case .nearly: "nearly \(amount)"
    case .about: "about \(amount)"
    case .over: ">\(amount)"
    case .atLeast: "≥\(amount)"
    case .under: "<\(amount)"
    case .atMost: "≤\(amount)"
    default: amount
    }
  }

  /// Returns a change with its sign and its unit, which need not be that of the fact.
  private func signed(_ quantity: Quantity) -> String {
    guard let size = quantity.magnitude else { return "" }
    let sign = size.coefficient > 0 ? "+" : ""
    return (sign + size.description + quantity.unit.description).visible
  }
}

/// The colours of what is drawn, each by what it means.
struct Paint: Hashable, Sendable {
  /// Whether anything is coloured.
  let isColored: Bool

  /// No colours.
  static let none = Paint(isColored: false)
  /// The sixteen colours that every terminal has.
  static let colored = Paint(isColored: true)

  /// What a stretch of text means.
  enum Role: String {
    case title = "1"
    case mark = "1;33"
    case error = "1;31"
    case warning = "33"
    case good = "32"
    case faint = "2"
  }

  /// Returns a text in the colour of its role.
  func callAsFunction(_ role: Role, _ text: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Returns a text marked among other text: coloured, or else in brackets.
  func marking(_ text: String) -> String {
    isColored ? self(.mark, text) : "【\(text)】"
  }
}
