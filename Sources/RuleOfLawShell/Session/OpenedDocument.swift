import RuleOfLawDocuments
import RuleOfLawModel

/// A document that was read and audited, with the way back to its original (已打开的文件).
struct OpenedDocument: Sendable {
  /// What was read.
  let entry: Dataset.Entry
  /// Where its text stood.
  let origins: OriginMap

  /// Reads and audits a document.
  init(_ document: Document) {
    entry = Dataset.Entry(reading: document)
    origins = document.origins
  }
}
