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
}
