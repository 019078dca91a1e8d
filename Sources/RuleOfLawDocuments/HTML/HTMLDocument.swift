import RuleOfLawModel

/// A report out of a page (网页).
struct HTMLDocument {
  /// The report: its title and the fields that the page has beside it, then its paragraphs.
  let text: AssembledText
  /// What is doubtful, with spans in the text.
  let diagnostics: [Diagnostic]

  /// The longest page that is read, in bytes of UTF-8.
  static let sizeLimit = 20 << 20

  /// Reads a page, already decoded.
  ///
  /// - Throws: a message where the page cannot be read at all.
  init(_ page: String) throws(DocumentFailure) {
    let bytes = Array(page.utf8)
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge(limit: Self.sizeLimit) }
    guard !MarkupLimits.exceeds(bytes) else { throw .tangledMarkup }
    let markup = Markup(.html, bytes)
    switch markup.outcome {
    case .noLibrary: throw .missing(package: "libxml2", for: Message("读网页", "reading pages"))
    case .noMemory: throw .noMemory
    default: break
    }
    let tree = HTMLTree(markup)
    let paragraphs = HTMLFlow(tree).paragraphs
    let body = HTMLBody(tree, paragraphs)
    let fields = HTMLFields(tree, paragraphs, body)
    var text = AssembledText()
    func append(_ line: String, at element: Int, line number: Int? = nil) {
      text.append(
        line,
        .element(
          selector: tree.selector(of: element), line: number ?? tree.nodes[element].line))
    }
    if let title = fields.title { append(title.text, at: title.element) }
    for index in fields.shown {
      append(paragraphs[index].text, at: paragraphs[index].element, line: paragraphs[index].line)
    }
    for field in fields.declared { append(field.text, at: field.element) }
    for index in body.inside {
      append(paragraphs[index].text, at: paragraphs[index].element, line: paragraphs[index].line)
    }
    guard !text.isEmpty || markup.outcome == .done else { throw .nestedMarkup }
    self.text = text
    let end = text.text.utf8.count
    var diagnostics: [Diagnostic] = []
    if markup.outcome != .done { diagnostics.append(.cutPage(line: markup.line, at: end)) }
    if let element = body.element {
      if fields.leftOut > 0 {
        diagnostics.append(.chosenBody(tree.selector(of: element), leftOut: fields.leftOut))
      }
    } else {
      diagnostics.append(.noBody)
    }
    self.diagnostics = diagnostics
  }
}

extension Diagnostic {
  fileprivate static func cutPage(line: Int, at end: Int) -> Diagnostic {
    Diagnostic(
      Code(rawValue: "document.cut"), .error,
      Message(
        "网页标签嵌套过深或过多，源码第 \(line) 行以后未读",
        "the page nests too deeply or has too many tags; not read from line \(line) of its source on"
      ),
      at: SourceSpan(end, end))
  }

  fileprivate static func chosenBody(_ selector: String, leftOut count: Int) -> Diagnostic {
    Diagnostic(
      Code(rawValue: "document.body"), .info,
      Message(
        "正文取自网页的 \(selector)，其外 \(count) 段未读",
        "the report is \(selector) of the page; \(count) paragraphs beside it were left out"),
      at: SourceSpan(0, 0))
  }

  fileprivate static let noBody = Diagnostic(
    Code(rawValue: "document.noBody"), .warning,
    Message(
      "网页里没有成段的文字，正文可能在附件、框架页或脚本里",
      "the page has no running text; the report may be an attachment, in a frame or in a script"),
    at: SourceSpan(0, 0))
}
