public import RuleOfLawModel

/// A document as text, and what was remarked on the way from bytes to text.
public struct Document: Hashable, Sendable {
  /// The path as the user named it; `-` for standard input.
  public var path: String
  /// The text, without a byte-order mark.
  public var text: String
  /// Where the text stood in the original; empty where the text is the original.
  public var origins: OriginMap
  /// Remarks on the bytes, with spans in the text.
  public var diagnostics: [Diagnostic]

  /// Creates a document.
  public init(
    path: String, text: String, origins: OriginMap = OriginMap(), diagnostics: [Diagnostic] = []
  ) {
    self.path = path
    self.text = text
    self.origins = origins
    self.diagnostics = diagnostics
  }

  /// The longest text that is read, in bytes.
  static let textLimit = 16 << 20

  /// Creates a document from its bytes, whatever form they are in.
  ///
  /// - Parameters:
  ///   - path: the name of the document.
  ///   - bytes: plain text in any character set, a page, a DOCX; a PDF or DOC where a converter is
  ///     installed.
  ///   - startsConverters: whether programs may be started.
  public init(
    path: String, bytes: [UInt8], startsConverters: Bool = true
  ) throws(DocumentError) {
    do throws(DocumentFailure) {
      try self.init(
        path, bytes, DocumentForm(bytes, path: path), startsConverters: startsConverters)
    } catch {
      throw DocumentError(path: path, message: error.message)
    }
  }

  private init(
    _ path: String, _ bytes: [UInt8], _ form: DocumentForm, startsConverters: Bool
  ) throws(DocumentFailure) {
    switch form {
    case .text:
      guard bytes.count <= Self.textLimit else { throw .tooLarge(limit: Self.textLimit) }
      self.init(path: path, plain: bytes)
    case .page:
      guard bytes.count <= HTMLDocument.sizeLimit else {
        throw .tooLarge(limit: HTMLDocument.sizeLimit)
      }
      let decoded = DecodedText(bytes, declared: DeclaredCharacterSet.name(in: bytes))
      let page = try HTMLDocument(decoded.text)
      self.init(path, page.text, decoded.remarks + page.diagnostics)
    case .archive:
      let archive: ZipArchive
      do throws(ArchiveError) {
        archive = try ZipArchive(bytes)
      } catch {
        throw DocumentFailure(error)
      }
      guard WordDocument.isOne(archive) else {
        throw DocumentFailure(
          "压缩包里没有 Word 文档，请先解开", "the archive is no Word document; unpack it first")
      }
      self.init(path, try WordDocument(archive).text, [])
    case .pdf:
      let text = try Converter.text(
        of: bytes, by: Converter.pdf, name: "PDF", isAllowed: startsConverters)
      self.init(path, PrintedPages(DecodedText(text).text).text, [])
    case .doc:
      let text = try Converter.text(
        of: bytes, by: Converter.doc, name: "DOC", isAllowed: startsConverters)
      self.init(path, ConvertedLines(DecodedText(text).text).text, [])
    case .richText:
      let text = try Converter.text(
        of: bytes, by: Converter.richText, name: "RTF", isAllowed: startsConverters)
      self.init(path, ConvertedLines(DecodedText(text).text).text, [])
    case .webArchive:
      throw DocumentFailure(
        "这是网页归档（MHTML），请另存为网页", "this is a web archive (MHTML); save it as a page")
    case .picture: throw DocumentFailure("这是图片，没有文字", "this is a picture and has no text")
    }
  }

  /// A document of plain text.
  init(path: String, plain bytes: [UInt8]) {
    let decoded = DecodedText(bytes)
    self.init(path: path, text: decoded.text, diagnostics: decoded.diagnostics)
  }

  private init(_ path: String, _ text: AssembledText, _ diagnostics: [Diagnostic]) {
    let remarks = text.isEmpty ? diagnostics + [.noText] : diagnostics
    self.init(path: path, text: text.text, origins: text.origins, diagnostics: remarks)
  }
}

extension DecodedText {
  /// The diagnostics of bytes whose text is taken apart, so that no place in them stays right.
  var remarks: [Diagnostic] {
    diagnostics.map { remark in
      var remark = remark
      remark.span = SourceSpan(0, 0)
      return remark
    }
  }
}

extension Diagnostic {
  fileprivate static let noText = Diagnostic(
    Code(rawValue: "document.noText"), .warning,
    Message("文件里没有文字", "the file has no text"), at: SourceSpan(0, 0))
}
