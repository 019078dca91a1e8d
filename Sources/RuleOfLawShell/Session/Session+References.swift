import RuleOfLawDocuments
import RuleOfLawModel

extension Session {
  /// Finds the report that a word names: its row in `.reports`, `authority@year`, or a file.
  ///
  /// A file that is not open is read and joins the subject, not the session.
  ///
  /// - Returns: the number of the report in the subject, from 0.
  func number(
    of word: String, in subject: inout Subject
  ) throws(StatementError) -> Int {
    let entries = subject.dataset.entries
    if let number = Int(word) {
      guard entries.indices.contains(number - 1) else {
        throw StatementError(
          "没有第 \(number) 份报告", "there is no report \(number)", hints: [Self.referenceHint])
      }
      return number - 1
    }
    if let number = entries.firstIndex(where: { $0.reading.report.file == word }) { return number }
    let names = entries.map(\.yearlyName)
    if let number = names.firstIndex(of: word) { return number }
    // The name may lack those of the places above: 澄溪区人民政府 is 临屿市澄溪区人民政府.
    let isYearly = word.contains("@") && word.first != "@"
    let found = names.indices.filter { isYearly && names[$0].hasSuffix(word) }
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw StatementError(
        "“\(word)”指 \(found.count) 份报告", "“\(word)” names \(found.count) reports",
        hints: [Self.referenceHint])
    }
    if isYearly, !FileSystem.exists(word) {
      throw StatementError("没有打开 \(word)", "\(word) is not open", hints: [Self.referenceHint])
    }
    let document = try self.document(at: word)
    subject.dataset.entries.append(document.entry)
    subject.origins[entries.count] = document.origins
    return entries.count
  }

  /// Reads a document in whatever form it is, without opening it.
  private func document(at path: String) throws(StatementError) -> OpenedDocument {
    var batch = DocumentBatch([path])
    let documents = batch.read(startsConverters: !settings.isSafe, OpenedDocument.init)
    if let document = documents.first { return document }
    let message = batch.errors.first?.message ?? Message("没有可读的文档", "no document to read")
    throw StatementError(
      "\(path)：\(message.chinese)", "\(path): \(message.english)", hints: [Self.referenceHint])
  }

  /// How reports are named.
  private static let referenceHint = Message(
    "写 .reports 中的行号、机关@年度（如 某区人民政府@2023）或文件",
    "name a row of .reports, authority@year, or a file")
}

extension Dataset.Entry {
  /// The authority and the year, `某区人民政府@2023`.
  fileprivate var yearlyName: String {
    let report = reading.report
    return "\(report.authority?.name ?? "")@\(report.year.map { String($0) } ?? "")"
  }
}
