/// A paragraph of a page: what stands on a line of its own, or a row of a table (网页段落).
struct HTMLParagraph {
  /// The text; a row of a table with its cells between bars.
  let text: String
  /// The cells of a row; empty for other paragraphs.
  let cells: [String]
  /// The element that it stands in.
  let element: Int
  /// The line of the source.
  let line: Int
  /// Whether most of it is links.
  let isLinks: Bool
  /// Whether the page hides it, as behind a button that shows the rest.
  let isHidden: Bool

  /// How much running text it is: its characters where it has sentences or is long, else nothing.
  ///
  /// Headings and dates weigh 1, so that they keep what they stand in together with the text.
  var weight: Int {
    if isLinks || PageWords.isFooter(text) { return 0 }
    if PageWords.hasSentence(text) { return text.utf8.count }
    if text.utf8.count >= 90, !PageWords.isField(text) { return text.utf8.count }
    return PageWords.isHeadingOrDate(text) ? 1 : 0
  }
}
