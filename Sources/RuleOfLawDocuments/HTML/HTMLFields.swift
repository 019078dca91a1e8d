/// What a page says of its report outside the report (网页元数据): title, day, source, number, issuer.
///
/// The names of the meta elements are those that the guide for government sites prescribes, and the
/// commonest others.
struct HTMLFields {
  /// The title that the page gives.
  private(set) var title: (text: String, element: Int)?
  /// How many paragraphs that the page shows are neither of the report nor said here.
  private(set) var leftOut = 0
  /// The fields that the page shows, by their places in the flow.
  private(set) var shown: [Int] = []
  /// The fields that only meta elements hold, as lines with their labels.
  private(set) var declared: [(text: String, element: Int)] = []

  /// Collects what is said outside the report and not within it.
  init(_ tree: HTMLTree, _ paragraphs: [HTMLParagraph], _ body: HTMLBody) {
    let opening = body.inside.prefix(12).map { paragraphs[$0].text }
    let ending = body.inside.suffix(6).map { paragraphs[$0].text }
    let meta = Self.metaElements(of: tree)
    title = Self.title(tree, paragraphs, body, meta)
    if let title, Self.holds(opening, title.text) { self.title = nil }
    var known = Set(opening + ending)
    for index in body.outside where shown.count < Self.fieldLimit {
      let paragraph = paragraphs[index]
      guard !paragraph.isLinks, paragraph.text.utf8.count <= 900,
        PageWords.isField(paragraph.text), !PageWords.isFooter(paragraph.text),
        !known.contains(paragraph.text)
      else { continue }
      shown.append(index)
      known.insert(paragraph.text)
    }
    leftOut = body.outside.count { index in
      !known.contains(paragraphs[index].text) && paragraphs[index].text != title?.text
    }
    for (names, labels, label) in Self.declarations
    where !known.contains(where: { Self.hasValue(of: labels, in: $0) }) {
      if let found = meta.first(where: { names.contains($0.name) && !$0.content.isEmpty }) {
        declared.append(("\(label)：\(found.content)", found.element))
      }
    }
  }

  /// More lines with fields than any report has.
  private static let fieldLimit = 60

  private static let declarations: [(names: [String], labels: SoughtWords, label: String)] = [
    (
      ["pubdate", "publishdate", "publishtime", "publish_date", "article:published_time"],
      PageWords.dates, "发布时间"
    ),
    (["contentsource", "source"], PageWords.sources, "来源"),
    (["docnumber", "documentnumber", "fwzh", "wenhao"], PageWords.numbers, "发文字号"),
    (["publisher", "fbjg", "issuer"], PageWords.issuers, "发布机构"),
  ]

  private static func metaElements(
    of tree: HTMLTree
  ) -> [(name: String, content: String, element: Int)] {
    tree.nodes.indices.filter { tree.nodes[$0].name == "meta" }.compactMap { index in
      let name = tree.attribute("name", of: index) ?? tree.attribute("property", of: index)
      guard let name, let content = tree.attribute("content", of: index) else { return nil }
      var text = ParagraphText()
      text.append(Array(content.utf8))
      return (name.lowercased(), text.take(), index)
    }
  }

  /// The title in the order of trust: declared, shown as one, that of the window.
  private static func title(
    _ tree: HTMLTree, _ paragraphs: [HTMLParagraph], _ body: HTMLBody,
    _ meta: [(name: String, content: String, element: Int)]
  ) -> (text: String, element: Int)? {
    if let declared = meta.first(where: { $0.name == "articletitle" && isTitle($0.content) }) {
      return (declared.content, declared.element)
    }
    for index in body.outside {
      let paragraph = paragraphs[index]
      if isTitle(paragraph.text), !paragraph.isLinks, isTitleElement(tree, paragraph.element) {
        return (paragraph.text, paragraph.element)
      }
    }
    guard let element = tree.nodes.firstIndex(where: { $0.name == "title" }) else { return nil }
    let whole = tree.text(of: element)
    let text = withoutSite(whole)
    return isTitle(text) ? (text, element) : nil
  }

  private static func isTitle(_ text: String) -> Bool {
    (8...120).contains(text.unicodeScalars.count)
  }

  private static func isTitleElement(_ tree: HTMLTree, _ element: Int) -> Bool {
    var index = element
    for _ in 0..<3 where index >= 0 {
      if ["h1", "h2", "h3"].contains(tree.nodes[index].name) { return true }
      let names = [tree.attribute("class", of: index), tree.attribute("id", of: index)]
      if names.contains(where: { $0.map(PageWords.isTitle) ?? false }) { return true }
      index = tree.nodes[index].parent
    }
    return false
  }

  /// The title of a window without the name of the site behind it.
  private static func withoutSite(_ title: String) -> String {
    for mark in ["_", "|", " - ", "--", "－"] {
      if let range = title.ranges(of: mark).first {
        let text = title[..<range.lowerBound]
        if isTitle(String(text)) { return text.trimmed }
      }
    }
    return title
  }

  /// Whether lines, put together without blanks, hold a title.
  private static func holds(_ lines: [String], _ title: String) -> Bool {
    let squeezed = { (text: String) in text.filter { $0 != " " } }
    let short = lines.filter { $0.utf8.count <= 900 }.map(squeezed).joined()
    return SoughtWords([squeezed(title)]).isIn(short)
  }

  /// Whether a line has one of the labels with something behind it.
  private static func hasValue(of labels: SoughtWords, in line: String) -> Bool {
    guard line.utf8.count <= 900 else { return false }
    return labels.ends(in: line).contains { end in
      let behind = line[line.utf8.index(line.startIndex, offsetBy: end)...]
      let value = behind.drop { ":： |]】".contains($0) }
      return value.startIndex != behind.startIndex
        && (value.first.map { $0.isLetter || $0.isNumber } ?? false)
    }
  }
}

extension Substring {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
