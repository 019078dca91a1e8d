/// A DOCX file for tests, as Word writes it: the numbers of its paragraphs are not in the text.
public struct WordFile {
  /// The parts of the file.
  public var members: [StoredArchive.Member]

  /// Creates a file from the elements of its body.
  public init(
    body: String, numbering: String? = nil, styles: String? = nil, footnotes: String? = nil
  ) {
    members = [
      StoredArchive.Member("[Content_Types].xml", "<Types/>"),
      StoredArchive.Member("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>")),
    ]
    for (name, content) in [
      ("numbering", numbering), ("styles", styles), ("footnotes", footnotes),
    ] {
      if let content {
        members.append(StoredArchive.Member("word/\(name).xml", Self.part(name, content)))
      }
    }
  }

  /// The bytes of the file.
  public var bytes: [UInt8] { StoredArchive(members).bytes }

  /// A paragraph, numbered or not.
  public static func paragraph(_ text: String, list: Int? = nil, level: Int = 0) -> String {
    let properties =
      list.map {
        "<w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\($0)\"/></w:numPr></w:pPr>"
      } ?? ""
    return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r></w:p>"
  }

  /// Two lists whose levels are numbered with 一、 then （一） then 1 and a dot; the second from five.
  public static let chineseNumbering = """
    <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
    <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl>
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    """

  private static func part(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(name) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\(content)</w:\(name)>
    """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
