/// The reading that a row belongs to, which its fields may need.
public struct EvaluationContext: Sendable {
  /// The place of the reading in the dataset, from 0.
  let index: Int
  /// The reading and its findings.
  let entry: Dataset.Entry

  /// The reading.
  var reading: Reading { entry.reading }
  /// The report that was read.
  var report: AnnualReport { entry.reading.report }

  /// Returns the words in a span.
  func words(in span: SourceSpan) -> String { String(entry.reading.text[span]) }

  /// Finds what the part that a place lies in is for; nil for the lead before the first part.
  func part(of path: OutlinePath) -> PartRole? {
    entry.reading.report.parts.first { path.isWithin($0.path) }?.role
  }

  /// The place in the outline of a span: that of the innermost item that holds its beginning; nil for
  /// the lead before the first part.
  func path(of span: SourceSpan) -> OutlinePath? {
    guard let part = report.parts.last(where: { $0.span.start <= span.start }) else { return nil }
    var path = part.path
    var items = part.items
    while let item = items.last(where: { $0.span.start <= span.start }) {
      path = item.path
      items = item.items
    }
    return path
  }
}
