/// The footnotes or endnotes of a Word document, by their ids (脚注、尾注).
struct WordNotes {
  private var notes: [String: String] = [:]

  /// Reads `word/footnotes.xml` or `word/endnotes.xml`.
  init(_ xml: [UInt8]?) {
    guard let xml else { return }
    var id: String?
    var element = ""
    var text = ParagraphText()
    Markup(.xml, xml).forEach { event in
      switch event {
      case .start(let name, _):
        element = name
        if name == "w:p" { text.appendSpace() }
      case .attribute("id", let value) where element == "w:footnote" || element == "w:endnote":
        id = value
      case .text(let bytes, _) where element == "w:t": text.append(bytes)
      case .end("w:footnote"), .end("w:endnote"):
        let note = text.take()
        if let id, !note.isEmpty { notes[id] = note }
        id = nil
      case .end: element = ""
      default: break
      }
    }
  }

  /// The text of a note.
  subscript(id: String) -> String? { notes[id] }
}
