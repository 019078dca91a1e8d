/// The paragraphs of a page in the order in which a browser shows them (网页文字流).
struct HTMLFlow {
  /// The paragraphs.
  private(set) var paragraphs: [HTMLParagraph] = []

  private let tree: HTMLTree
  private var text = ParagraphText()
  private var start: (element: Int, line: Int)?
  private var linkedBytes = 0
  private var bytes = 0
  private var links = 0
  private var hidden = 0
  private var preformatted = 0
  /// Elements that are open, outermost first.
  private var open: [Int] = []
  /// The lists that are open, and the number that stands before the next paragraph.
  private var lists = HTMLLists()
  private var mark = ""
  /// The table with figures that is open, and the cells of its row.
  private var table: Int?
  private var cells: [String] = []

  /// Follows the elements of a page.
  init(_ tree: HTMLTree) {
    self.tree = tree
    for index in tree.nodes.indices {
      while let last = open.last, tree.nodes[last].end <= index { close(last) }
      if tree.nodes[index].isText { add(index) } else { begin(index) }
    }
    while let last = open.last { close(last) }
    flush()
  }

  private mutating func add(_ index: Int) {
    let characters = tree.characters[tree.nodes[index].text]
    if preformatted > 0, table == nil {
      for line in characters.split(separator: 0x0A, omittingEmptySubsequences: false) {
        append(line, of: index)
        flush()
      }
    } else {
      append(characters, of: index)
    }
  }

  private mutating func append(_ characters: ArraySlice<UInt8>, of index: Int) {
    text.append(characters)
    bytes += characters.count
    if links > 0 { linkedBytes += characters.count }
    if start == nil, !text.isEmpty { start = (open.last ?? index, tree.nodes[index].line) }
  }

  private mutating func begin(_ index: Int) {
    open.append(index)
    switch Self.manner(of: tree.nodes[index].name) {
    case .lineBreak: table == nil ? flush() : text.append([0x0A])
    case .block: part()
    case .list:
      part()
      lists.begin(index, of: tree)
    case .item:
      part()
      mark = lists.mark(of: index, in: tree)
    case .link: links += 1
    case .table:
      flush()
      if table == nil, isOfFigures(index) { table = index }
    case .row: if table == nil { flush() }
    case .cell: if table == nil { flush() }
    case .preformatted:
      flush()
      preformatted += 1
    case .inline: break
    }
    if isHidden(index) {
      if table == nil { flush() }
      hidden += 1
    }
  }

  private mutating func close(_ index: Int) {
    open.removeLast()
    switch Self.manner(of: tree.nodes[index].name) {
    case .lineBreak, .inline: break
    case .block:
      tree.nodes[index].name == "caption" ? flush() : part()
    case .list:
      part()
      lists.end()
    case .item:
      part()
      mark = ""
    case .link: links -= 1
    case .table:
      if table == index { table = nil }
      flush()
    case .row: table == nil ? flush() : endRow(index)
    case .cell: table == nil ? flush() : cells.append(text.take())
    case .preformatted:
      flush()
      preformatted -= 1
    }
    if isHidden(index) {
      if table == nil { flush() }
      hidden -= 1
    }
  }

  /// Ends the paragraph; within a table, only the word.
  private mutating func part() {
    table == nil ? flush() : text.appendSpace()
  }

  private mutating func endRow(_ index: Int) {
    let isText = cells.count == 1
    let content = cells.contains { !$0.isEmpty }
    let row = isText ? cells[0] : TableRow.text(cells)
    if content { add(row, cells: isText ? [] : cells, element: index, tree.nodes[index].line) }
    cells = []
  }

  private mutating func flush() {
    let line = text.take()
    if !line.isEmpty, let start {
      add(line, cells: [], element: start.element, start.line)
    } else {
      (bytes, linkedBytes, start) = (0, 0, nil)
    }
  }

  private mutating func add(_ line: String, cells: [String], element: Int, _ number: Int) {
    let isLinks = linkedBytes * 3 > bytes * 2
    // Many an item says its number itself; a list of links is a menu.
    let isNumbered = isLinks || !cells.isEmpty || PageWords.beginsWithNumber(line)
    paragraphs.append(
      HTMLParagraph(
        text: isNumbered
          ? line : mark + ParagraphText.gap(between: mark, and: line.utf8.first) + line,
        cells: cells, element: element, line: number,
        isLinks: isLinks, isHidden: hidden > 0))
    (bytes, linkedBytes, start, mark) = (0, 0, nil, "")
  }

  /// Whether a table holds figures, and not the page: no table in it, several cells to a row, and
  /// none with paragraphs of text.
  private func isOfFigures(_ index: Int) -> Bool {
    var cells = 0
    var mostCells = 0
    var bytes = 0
    var paragraphs = 0
    for node in tree.nodes[(index + 1)..<tree.nodes[index].end] {
      switch node.name {
      case "table": return false
      case "tr": cells = 0
      case "td", "th":
        cells += 1
        mostCells = max(mostCells, cells)
        (bytes, paragraphs) = (0, 0)
      case "p", "div", "li", "h1", "h2", "h3": paragraphs += 1
      default: bytes += node.text.count
      }
      if bytes > 1500 || (bytes > 300 && paragraphs > 2) { return false }
    }
    return mostCells > 1
  }

  private func isHidden(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    if ["head", "noscript", "template", "textarea"].contains(node.name) { return true }
    return tree.attributes[node.attributes].contains { attribute in
      switch attribute.name {
      case "hidden": true
      case "style":
        attribute.value.filter { $0 != " " }.lowercased().contains("display:none")
      default: false
      }
    }
  }

  /// How an element is laid out.
  private enum Manner {
    case inline, block, lineBreak, list, item, link, table, row, cell, preformatted
  }

  private static func manner(of name: String) -> Manner {
    switch name {
    case "br": .lineBreak
    case "ol", "ul": .list
    case "li": .item
    case "a": .link
    case "table": .table
    case "tr": .row
    case "td", "th": .cell
    case "pre", "textarea": .preformatted
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd",
      "section", "article", "main", "header", "footer", "nav", "aside", "blockquote", "center",
      "form", "fieldset", "legend", "figure", "figcaption", "address", "hr", "caption", "tbody",
      "thead", "tfoot", "body", "head", "title", "html", "option", "iframe", "details", "summary":
      .block
    default: .inline
    }
  }
}
