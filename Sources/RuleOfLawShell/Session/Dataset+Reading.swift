import RuleOfLawAudit
import RuleOfLawDocuments
import RuleOfLawModel
import RuleOfLawReader

/// From text to an entry: everything is read and audited the same way, the sample included.
extension Dataset.Entry {
  /// Reads and audits a text; what nobody asks for need not be tested.
  init(reading text: String, testsRequirements: Bool = true) {
    var reading = Reader().read(text)
    let audit = Audit().result(for: reading, testsRequirements: testsRequirements)
    reading.derivedFacts = audit.derivedFacts
    self.init(
      reading, findings: audit.findings, requirements: audit.requirements, coverage: audit.coverage)
  }

  /// Reads and audits a document, keeping what was remarked on its bytes.
  init(reading document: Document) {
    self.init(reading: document.text)
    reading.report.file = document.path
    reading.diagnostics = document.diagnostics + reading.diagnostics
  }
}
