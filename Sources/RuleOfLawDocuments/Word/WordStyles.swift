/// The styles of a Word document, as far as they number paragraphs (样式).
struct WordStyles {
  private struct Style {
    var base: String?
    var list: String?
    var level: Int?
  }

  private var styles: [String: Style] = [:]

  /// Reads `word/styles.xml`.
  init(_ xml: [UInt8]?) {
    guard let xml else { return }
    var style = ""
    var element = ""
    Markup(.xml, xml).forEach { event in
      switch event {
      case .start(let name, _): element = name
      case .attribute("styleId", let value) where element == "w:style":
        style = value
        styles[style] = Style()
      case .attribute("val", let value):
        switch element {
        case "w:basedOn": styles[style]?.base = value
        case "w:numId": styles[style]?.list = value
        case "w:ilvl": styles[style]?.level = Int(value)
        default: break
        }
      default: break
      }
    }
  }

  /// The list and the level that a style gives its paragraphs, its own or of those it is based on.
  func numbering(of style: String?) -> (list: String?, level: Int?) {
    var list: String?
    var level: Int?
    var name = style
    for _ in 0..<20 {
      guard let current = name.flatMap({ styles[$0] }) else { break }
      list = list ?? current.list
      level = level ?? current.level
      name = current.base
    }
    return (list, level)
  }
}
