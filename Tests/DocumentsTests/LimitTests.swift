import CZlib
import RuleOfLawDocuments
import RuleOfLawModel
import TestSupport
import Testing

/// Files that are made to take all time or memory.
struct LimitTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: @Sendable () -> [UInt8]
    /// What is said: the message of the error, or the code of a remark.
    let says: String
    var testDescription: String { name }
  }

  private static func times(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  static let examples = [
    Example(
      name: "an archive that grows two hundred times its limit",
      bytes: {
        let size = 200 << 20
        return StoredArchive([
          .init("word/document.xml", deflated: deflatedBlanks(size), size: size)
        ])
        .bytes
      }, says: "the archive grows out of all measure when unpacked; not read"),
    Example(
      name: "a hundred thousand nested tags", bytes: { times("<div>", 100_000) },
      says: "the page nests too deeply or has too many tags; no text was reached"),
    Example(
      name: "text before a hundred thousand nested tags",
      bytes: { Array("<p>受理63件。</p>".utf8) + times("<div>", 100_000) }, says: "document.cut"),
    Example(
      name: "end tags that no element has",
      bytes: { Array("<p>受理63件。</p>".utf8) + times("<b>", 1900) + times("</i>", 300_000) },
      says: "document.cut"),
    Example(
      name: "an element of ten thousand attributes",
      bytes: { Array("<p ".utf8) + (0..<10_000).flatMap { Array("a\($0) ".utf8) } + [0x3E] },
      says: "an element of the page has hundreds of attributes; not read"),
    Example(
      name: "a flood of entities", bytes: { Array("<p>受理63件。".utf8) + times("&amp;", 400_000) },
      says: ""),
    Example(
      name: "references that never end", bytes: { Array("<p>受理63件。".utf8) + times("&#", 400_000) },
      says: ""),
    Example(
      name: "comments that never end",
      bytes: { Array("<p>受理63件。</p>".utf8) + times("<!--", 400_000) }, says: ""),
    Example(
      name: "tables within tables",
      bytes: { Array("<p>受理63件。</p>".utf8) + times("<table><tr><td>", 60_000) },
      says: "document.cut"),
    Example(
      name: "a page beyond the limit", bytes: { times("<p>受理63件。</p>", 1_200_000) },
      says: "too large; the limit is 20 MB"),
    Example(
      name: "a text beyond the limit", bytes: { times("受理63件，", 1_300_000) },
      says: "too large; the limit is 16 MB"),
    Example(
      name: "a document of Word with billions of entities",
      bytes: {
        StoredArchive([
          .init(
            "word/document.xml",
            "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>")
        ]).bytes
      }, says: "the document declares entities, which no DOCX may; not read"),
    Example(
      name: "a document of Word nested beyond measure",
      bytes: {
        StoredArchive([.init("word/document.xml", String(repeating: "<a>", count: 100_000))]).bytes
      }, says: "the document nests too deeply or is too large; not read"),
    Example(
      name: "a picture", bytes: { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A] },
      says: "this is a picture and has no text"),
  ]

  /// The time is that of a build for debugging on a machine that does other things, too.
  @Test(.timeLimit(.minutes(1)), arguments: examples)
  func `what would take too much is told`(_ example: Example) {
    do throws(DocumentError) {
      let document = try Document(path: "x", bytes: example.bytes())
      #expect(document.text.contains("受理63件"))
      #expect(
        example.says.isEmpty || document.diagnostics.contains { $0.code.rawValue == example.says })
    } catch {
      #expect(error.message.english == example.says)
    }
  }

  /// Blanks, deflated without a header.
  private static func deflatedBlanks(_ size: Int) -> [UInt8] {
    let piece = [UInt8](repeating: 0x20, count: 1 << 20)
    var stream = unsafe z_stream()
    let length = unsafe Int32(MemoryLayout<z_stream>.size)
    _ = unsafe deflateInit2_(
      &stream, 1, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, length)
    defer { unsafe deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: size / 100)
    let capacity = output.count
    var written = 0
    for index in 0..<(size >> 20) {
      var piece = piece
      unsafe piece.withUnsafeMutableBufferPointer { input in
        unsafe output.withUnsafeMutableBufferPointer { room in
          unsafe stream.next_in = input.baseAddress
          unsafe stream.avail_in = UInt32(input.count)
          unsafe stream.next_out = room.baseAddress.map { unsafe $0 + written }
          unsafe stream.avail_out = UInt32(capacity - written)
          _ = unsafe deflate(&stream, index == (size >> 20) - 1 ? Z_FINISH : Z_NO_FLUSH)
          written = unsafe capacity - Int(stream.avail_out)
        }
      }
    }
    return Array(output.prefix(written))
  }
}
