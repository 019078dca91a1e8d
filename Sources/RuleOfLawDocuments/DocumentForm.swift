/// The form that a document comes in (文件形式), decided by its first bytes and not by its name.
enum DocumentForm: Hashable, Sendable {
  case text
  case page
  /// An archive: a DOCX, or something else.
  case archive
  case pdf
  /// A document of Word before 2007, or of WPS.
  case doc
  case richText
  /// A page saved as a message with all that belongs to it.
  case webArchive
  case picture

  /// Decides by the first bytes; `path` counts only for what is text.
  init(_ bytes: [UInt8], path: String) {
    let start = bytes.prefix(8)
    let name = path.lowercased()
    self =
      if start.starts(with: "PK\u{3}\u{4}".utf8) {
        .archive
      } else if Self.holdsEarly("%PDF-", bytes.prefix(1024)) {
        .pdf
      } else if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        .doc
      } else if start.starts(with: "{\\rtf".utf8) {
        .richText
      } else if start.starts(with: [0xFF, 0xD8, 0xFF])
        || start.starts(with: [0x89, 0x50, 0x4E, 0x47])
        || start.starts(with: "GIF8".utf8)
      {
        .picture
      } else if Self.isPage(bytes.prefix(4096))
        || Self.pageEndings.contains(where: { name.hasSuffix($0) })
      {
        .page
      } else if start.starts(with: "MIME-Ver".utf8) || start.starts(with: "From: <S".utf8) {
        .webArchive
      } else {
        .text
      }
  }

  /// The endings of names that are taken from folders, without the dot.
  static let endings =
    ["txt", "text", "md", "markdown", "docx", "doc", "wps", "pdf"]
    + pageEndings.map { String($0.dropFirst()) }

  private static let pageEndings = [".html", ".htm", ".shtml", ".xhtml", ".jhtml"]

  /// Whether the first thing that is no blank is a tag of a page; zero bytes are those of UTF-16.
  private static func isPage(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.filter { $0 != 0 && $0 < 0x80 }
    let start = letters.drop { $0 <= 0x20 }.prefix(200)
    guard start.first == 0x3C else { return false }
    let opening = String(decoding: start, as: UTF8.self).lowercased()
    return pageTags.contains { opening.hasPrefix($0) }
  }

  private static let pageTags = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<!--", "<?xml", "<div", "<p>",
    "<p ", "<table", "<script", "<style", "<link", "<span", "<h1", "<h2", "<section", "<article",
    "<center", "<font", "<br",
  ]

  private static func holdsEarly(_ mark: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array(mark.utf8)
    guard bytes.count >= mark.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - mark.count)).contains { index in
      bytes[index] == mark[0] && bytes[index..<index + mark.count].elementsEqual(mark)
    }
  }
}
