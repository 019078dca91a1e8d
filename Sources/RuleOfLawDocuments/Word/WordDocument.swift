import RuleOfLawModel

/// A report out of a DOCX file (Word 文档).
struct WordDocument {
  /// The paragraphs, with the numbers that Word writes before them.
  let text: AssembledText

  /// The most bytes of one member that are unpacked.
  static let memberLimit = 32 << 20
  private static let main = "word/document.xml"

  /// Whether an archive is a Word document.
  static func isOne(_ archive: ZipArchive) -> Bool { archive.has(main) }

  /// Reads a document.
  init(_ archive: ZipArchive) throws(DocumentFailure) {
    func member(_ name: String) throws(DocumentFailure) -> [UInt8]? {
      do throws(ArchiveError) {
        return try archive.contents(of: name, limit: Self.memberLimit)
      } catch {
        throw DocumentFailure(error)
      }
    }
    var flow = WordFlow(
      numbering: WordNumbering(try member("word/numbering.xml")),
      styles: WordStyles(try member("word/styles.xml")),
      footnotes: WordNotes(try member("word/footnotes.xml")),
      endnotes: WordNotes(try member("word/endnotes.xml")))
    guard let xml = try member(Self.main) else { throw DocumentFailure(.broken) }
    let markup = Markup(.xml, xml)
    switch markup.outcome {
    case .done: break
    case .noLibrary:
      throw .missing(package: "libxml2", for: Message("读 DOCX", "reading DOCX"))
    case .entities:
      throw DocumentFailure(
        "文档声明了实体，DOCX 不许有，未读", "the document declares entities, which no DOCX may; not read")
    case .tangled:
      throw DocumentFailure(
        "文档嵌套过深或过大，未读", "the document nests too deeply or is too large; not read")
    default:
      throw DocumentFailure(
        "文档内容损坏（\(Self.main) 第 \(markup.line) 行）",
        "the document is damaged (\(Self.main), line \(markup.line))")
    }
    markup.forEach { flow.take($0) }
    text = flow.text
  }
}

extension DocumentFailure {
  init(_ error: ArchiveError) {
    switch error {
    case .broken: self.init("压缩包损坏", "the archive is damaged")
    case .bomb: self = .bomb
    case .encrypted: self.init("文件有密码，请先解除", "the file is under a password; remove it first")
    }
  }
}
