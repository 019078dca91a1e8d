/// Text put together of paragraphs, each with the place where it stood.
struct AssembledText {
  /// The text, every paragraph a line.
  private(set) var text = ""
  /// Where each line stood.
  private(set) var origins = OriginMap()

  /// Adds a paragraph; one without text is left out.
  mutating func append(_ paragraph: String, _ origin: Origin) {
    guard !paragraph.isEmpty else { return }
    origins.append(origin, from: text.utf8.count)
    text += paragraph
    text += "\n"
  }

  /// Whether nothing was added.
  var isEmpty: Bool { text.isEmpty }
}
