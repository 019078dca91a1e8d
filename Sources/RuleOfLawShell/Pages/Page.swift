import RuleOfLawModel

/// A page of text that is put together from headings, lines and tables.
struct Page {
  /// How it is drawn.
  let drawing: Drawing
  /// What is on it so far.
  private(set) var text = ""

  /// Creates an empty page.
  init(_ drawing: Drawing) {
    self.drawing = drawing
  }

  /// The wording in the language of the page.
  func words(_ chinese: String, _ english: String) -> String {
    drawing.language.words(chinese, english)
  }

  /// Adds a heading after an empty line, with a count where there is one.
  mutating func heading(_ chinese: String, _ english: String, count: Int? = nil) {
    if !text.isEmpty { text += "\n" }
    text += drawing.paint(.title, words(chinese, english))
    if let count { text += drawing.paint(.faint, " (\(count))") }
    text += "\n"
  }

  /// Adds a line of text that is safe to draw.
  mutating func line(_ line: String = "") {
    text += line + "\n"
  }

  /// Adds text that is safe to draw, in as many lines as it takes, those after the first indented.
  mutating func paragraph(_ paragraph: String, indent: Int = 0) {
    text += paragraph.wrapped(to: drawing.width, indent: indent, measuring: drawing.measure) + "\n"
  }

  /// Adds a table without row numbers.
  mutating func table(_ table: Table) {
    var drawing = drawing
    drawing.numbersRows = false
    text += table.aligned(drawing)
  }
}

extension Table.Column {
  /// Creates a column of text.
  static func text(_ name: String, _ label: String) -> Table.Column {
    Table.Column(name: name, label: label, type: .text)
  }

  /// Creates a column of numbers.
  static func number(_ name: String, _ label: String) -> Table.Column {
    Table.Column(name: name, label: label, type: .number)
  }

  /// Creates a column of the terms of a vocabulary.
  static func term<Term: VocabularyTerm>(
    _ name: String, _ label: String, _ type: Term.Type
  ) -> Table.Column {
    Table.Column(
      name: name, label: label, type: .term, vocabulary: Vocabulary(of: type))
  }
}

extension Value {
  /// Creates a cell of text; nil is an empty cell.
  static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

  /// Creates a cell of a whole number.
  static func count(_ count: Int) -> Value { .number(FixedDecimal(count)) }
}
