internal import RuleOfLawModel

/// Changes of the text of a query that together may put it right (改法).
struct Repair: Hashable {
  /// The changes, none within another.
  var edits: [Edit]

  /// Other words for a stretch of the text.
  struct Edit: Hashable {
    var span: SourceSpan
    var text: String
  }

  init(_ edits: [Edit]) { self.edits = edits }

  /// Other words for a stretch of the text.
  init(_ span: SourceSpan, _ text: String) {
    edits = [Edit(span: span, text: text)]
  }

  /// Words put in at a place.
  init(insert text: String, at offset: Int) {
    self.init(SourceSpan(offset, offset), text)
  }

  /// Returns the text with the changes made, space that they leave over taken out.
  func applied(to text: String) -> String {
    let bytes = Array(text.utf8)
    var changed: [UInt8] = []
    var offset = 0
    for edit in edits.sorted(by: { $0.span.start < $1.span.start }) {
      guard offset <= edit.span.start, edit.span.end <= bytes.count else { return text }
      changed += bytes[offset..<edit.span.start]
      offset = edit.span.end
      if edit.text.isEmpty, changed.last.map({ $0 == 0x20 }) ?? true {
        while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
        if changed.last == 0x20, offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
          changed.removeLast()
        }
      }
      let isSpaced = changed.last == 0x20 && edit.text.utf8.first == 0x20
      changed += edit.text.utf8.dropFirst(isSpaced ? 1 : 0)
    }
    changed += bytes[offset...]
    while changed.last == 0x20 { changed.removeLast() }
    return String(decoding: changed, as: UTF8.self)
  }
}
