/// The paragraphs of a Word document, followed event by event (Word 文字流).
struct WordFlow {
  /// What has been read.
  private(set) var text = AssembledText()

  private var numbering: WordNumbering
  private let styles: WordStyles
  private let footnotes: WordNotes
  private let endnotes: WordNotes
  /// The paragraphs that are open: text boxes stand within others.
  private var paragraphs: [Paragraph] = []
  private var tables: [Table] = []
  private var element = ""
  /// Elements whose text is not the document's: deleted, or said again for older programs.
  private var skipped = 0
  private var isHiddenRun = false
  private var paragraphCount = 0
  private var tableCount = 0

  private struct Paragraph {
    var number: Int
    var text = ParagraphText()
    var style: String?
    var list: String?
    var level: Int?
    var isNumbered = false
    var notes: [String] = []
  }

  private struct Table {
    var number: Int
    var row = 0
    var cells: [[String]] = []
  }

  init(
    numbering: WordNumbering, styles: WordStyles, footnotes: WordNotes, endnotes: WordNotes
  ) {
    self.numbering = numbering
    self.styles = styles
    self.footnotes = footnotes
    self.endnotes = endnotes
  }

  /// Takes the next event.
  mutating func take(_ event: MarkupEvent) {
    switch event {
    case .start(let name, _): begin(name)
    case .attribute(let name, let value): if skipped == 0 { set(name, value) }
    case .text(let bytes, _):
      guard skipped == 0, !isHiddenRun, element == "w:t", !paragraphs.isEmpty else { return }
      numberIfNeeded(before: bytes.first)
      paragraphs[paragraphs.count - 1].text.append(bytes)
    case .end(let name): end(name)
    }
  }

  private mutating func begin(_ name: String) {
    element = name
    if Self.isSkipped(name) { skipped += 1 }
    guard skipped == 0 else { return }
    switch name {
    case "w:p":
      paragraphCount += 1
      paragraphs.append(Paragraph(number: paragraphCount))
    case "w:r": isHiddenRun = false
    case "w:vanish": isHiddenRun = true
    case "w:tbl":
      tableCount += 1
      tables.append(Table(number: tableCount))
    case "w:tr": if !tables.isEmpty { tables[tables.count - 1].row += 1 }
    case "w:tc": if !tables.isEmpty { tables[tables.count - 1].cells.append([]) }
    case "w:tab", "w:ptab":
      if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].text.appendSpace() }
    case "w:br", "w:cr": breakLine()
    case "w:noBreakHyphen":
      if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].text.append([0x2D]) }
    default: break
    }
  }

  private mutating func set(_ name: String, _ value: String) {
    guard !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    switch (element, name) {
    case ("w:pStyle", "val"): paragraphs[last].style = value
    case ("w:numId", "val"): paragraphs[last].list = value
    case ("w:ilvl", "val"): paragraphs[last].level = Int(value)
    case ("w:footnoteReference", "id"): add(footnotes[value])
    case ("w:endnoteReference", "id"): add(endnotes[value])
    case ("w:vanish", "val"): if ["0", "false"].contains(value) { isHiddenRun = false }
    default: break
    }
  }

  private mutating func add(_ note: String?) {
    if let note { paragraphs[paragraphs.count - 1].notes.append(note) }
  }

  private mutating func end(_ name: String) {
    element = ""
    if Self.isSkipped(name) {
      skipped -= 1
      return
    }
    guard skipped == 0 else { return }
    switch name {
    case "w:p": endParagraph()
    case "w:tr": endRow()
    case "w:tbl": _ = tables.popLast()
    case "w:r": isHiddenRun = false
    default: break
    }
  }

  /// Writes the number of a paragraph before its first character, as Word does.
  private mutating func numberIfNeeded(before first: UInt8?) {
    let last = paragraphs.count - 1
    guard !paragraphs[last].isNumbered else { return }
    paragraphs[last].isNumbered = true
    let inherited = styles.numbering(of: paragraphs[last].style)
    guard let list = paragraphs[last].list ?? inherited.list, list != "0" else { return }
    let level = paragraphs[last].level ?? inherited.level ?? 0
    let mark = numbering.next(list: list, level: level)
    let gap = ParagraphText.gap(between: mark, and: first)
    paragraphs[last].text.append(Array((mark + gap).utf8))
  }

  private mutating func breakLine() {
    guard let last = paragraphs.indices.last else { return }
    let line = paragraphs[last].text.take()
    put(line, .paragraph(paragraphs[last].number))
  }

  private mutating func endParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    put(paragraph.text.take(), .paragraph(paragraph.number))
    for (index, note) in paragraph.notes.enumerated() {
      put("注：" + note, .note(index + 1, paragraph: paragraph.number))
    }
  }

  /// Puts a line into the cell that is open, else into the text.
  private mutating func put(_ line: String, _ origin: Origin) {
    guard !line.isEmpty else { return }
    guard let table = tables.indices.last, let cell = tables[table].cells.indices.last else {
      return text.append(line, origin)
    }
    tables[table].cells[cell].append(line)
  }

  private mutating func endRow() {
    guard let last = tables.indices.last else { return }
    let cells = tables[last].cells
    tables[last].cells = []
    let origin = Origin.tableRow(table: tables[last].number, row: tables[last].row)
    let outer = tables.count > 1
    // A cell of long paragraphs lays out the page and holds no figures.
    let isLayout = cells.count == 1 || cells.contains { $0.joined().utf8.count > 1500 }
    var lines = isLayout ? cells.flatMap { $0 } : []
    if !isLayout, cells.contains(where: { !$0.isEmpty }) {
      lines = [TableRow.text(cells.map { $0.joined(separator: " ") })]
    }
    for line in lines {
      if outer, let cell = tables[last - 1].cells.indices.last {
        tables[last - 1].cells[cell].append(line)
      } else {
        text.append(line, origin)
      }
    }
  }

  private static func isSkipped(_ name: String) -> Bool {
    switch name {
    case "w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:pPrChange",
      "w:rPrChange", "w:tcPrChange", "w:tblPrChange", "w:sectPrChange":
      true
    default: false
    }
  }
}
