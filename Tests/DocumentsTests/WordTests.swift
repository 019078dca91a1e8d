import RuleOfLawDocuments
import RuleOfLawModel
import TestSupport
import Testing

/// What of a Word document is text.
struct WordTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let lines: [String]
    var styles: String?
    var footnotes: String?
    var testDescription: String { name }
  }

  private static func list(_ text: String, _ level: Int = 0, list: Int = 1) -> String {
    WordFile.paragraph(text, list: list, level: level)
  }

  static let examples = [
    Example(
      name: "numbers of Chinese lists, begun anew below",
      body: list("主要成效") + list("加强学习", 1) + list("规范执法", 1) + list("检查", 2)
        + list("3个部门联合检查", 2) + list("存在问题") + list("执法不严", 1),
      lines: [
        "一、主要成效", "（一）加强学习", "（二）规范执法", "1.检查", "2. 3个部门联合检查", "二、存在问题", "（一）执法不严",
      ]),
    Example(
      name: "a list that begins at five, a bullet, a number taken off",
      body: list("打算", list: 2) + list("要点", 3) + WordFile.paragraph("正文", list: 0),
      lines: ["五、打算", "要点", "正文"]),
    Example(
      name: "a style that numbers",
      body: "<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:t>成效</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:t>问题</w:t></w:r></w:p>",
      lines: ["一、成效", "二、问题"],
      styles: """
        <w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>
        """),
    Example(
      name: "runs, breaks, tabs, what was deleted and what is hidden",
      body: """
        <w:p><w:r><w:t>受理</w:t></w:r><w:del><w:r><w:delText>36</w:delText></w:r></w:del><w:ins><w:r><w:t>63</w:t></w:r></w:ins>\
        <w:r><w:t>件</w:t><w:br/><w:t>第二行</w:t><w:tab/><w:t>尾</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>\
        <w:r><w:instrText>PAGE 9</w:instrText></w:r><w:r><w:t>字</w:t></w:r></w:p>
        """,
      lines: ["受理63件", "第二行 尾字"]),
    Example(
      name: "a table of figures, and one that lays out",
      body: """
        <w:tbl><w:tr><w:tc>\(WordFile.paragraph("年度"))</w:tc><w:tc>\(WordFile.paragraph("受理"))</w:tc></w:tr>\
        <w:tr><w:tc>\(WordFile.paragraph("2023"))</w:tc><w:tc>\(WordFile.paragraph("63件"))\(WordFile.paragraph("（含上年）"))</w:tc></w:tr></w:tbl>\
        <w:tbl><w:tr><w:tc>\(WordFile.paragraph("一段。"))\(WordFile.paragraph("又一段。"))</w:tc></w:tr></w:tbl>
        """,
      lines: ["| 年度 | 受理 |", "| 2023 | 63件 （含上年） |", "一段。", "又一段。"]),
    Example(
      name: "a footnote, and a text box said twice",
      body: """
        <w:p><w:r><w:t>审结39件</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>\
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(WordFile.paragraph("框中字"))</w:txbxContent></mc:Choice>\
        <mc:Fallback><w:txbxContent>\(WordFile.paragraph("框中字"))</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
        """,
      lines: ["审结39件。", "注：不含上年结转", "框中字"],
      footnotes: "<w:footnote w:id=\"2\">\(WordFile.paragraph("不含上年结转"))</w:footnote>"),
  ]

  @Test(arguments: examples)
  func `a Word document is read as Word shows it`(_ example: Example) throws {
    let file = WordFile(
      body: example.body, numbering: WordFile.chineseNumbering, styles: example.styles,
      footnotes: example.footnotes)
    let document = try Document(path: "x.docx", bytes: file.bytes)
    #expect(document.text.split(separator: "\n").map(String.init) == example.lines)
    #expect(document.diagnostics.isEmpty)
  }

  @Test func `a place names the paragraph, the row or the note`() throws {
    let table =
      "<w:tbl><w:tr><w:tc>\(WordFile.paragraph("甲"))</w:tc><w:tc>\(WordFile.paragraph("乙"))</w:tc></w:tr></w:tbl>"
    let note = "<w:p><w:r><w:t>文</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
    let file = WordFile(
      body: WordFile.paragraph("题") + table + note,
      footnotes: "<w:footnote w:id=\"1\">\(WordFile.paragraph("注"))</w:footnote>")
    let document = try Document(path: "x", bytes: file.bytes)
    #expect(
      document.origins.origins(of: SourceSpan(0, document.text.utf8.count)) == [
        .paragraph(1), .tableRow(table: 1, row: 1), .paragraph(4), .note(1, paragraph: 4),
      ])
  }

  @Test(
    arguments: [
      (WordFile(body: "<w:p>").bytes, "the document is damaged (word/document.xml, line 2)"),
      (Array(WordFile(body: "").bytes.dropLast(30)), "the archive is damaged"),
      (
        StoredArchive([.init("a.txt", "文")]).bytes,
        "the archive is no Word document; unpack it first"
      ),
      (
        StoredArchive([.init("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>")])
          .bytes,
        "the document declares entities, which no DOCX may; not read"
      ),
    ])
  func `what is no Word document is told`(_ bytes: [UInt8], _ message: String) {
    let error = #expect(throws: DocumentError.self) { try Document(path: "x.docx", bytes: bytes) }
    #expect(error?.message.english == message)
  }
}
