import RuleOfLawDocuments
import RuleOfLawModel

extension Session {
  /// Finds the report that a word names: its row in `.reports`, `authority@year`, or a file.
  ///
  /// A file that is not open is read, and stays closed.
  mutating func entry(named word: String) throws(StatementError) -> Dataset.Entry {
    let entries = openDataset.entries
    if let number = Int(word) {
      guard entries.indices.contains(number - 1) else {
        throw StatementError(
          "没有第 \(number) 份报告", "there is no report \(number)", hints: [Self.referenceHint])
      }
      return entries[number - 1]
    }
    // The name may lack those of the places above: 澄溪区人民政府 is 临屿市澄溪区人民政府.
    let named = entries.filter { entry in
      let report = entry.reading.report
      let year = report.year.map { String($0) } ?? ""
      return report.file == word
        || report.authority.map { "\($0.name)@\(year)".hasSuffix(word) } == true
          && word.contains("@") && word.first != "@"
    }
    if let entry = named.first { return entry }
    if word.contains("@"), !FileSystem.exists(word) {
      throw StatementError(
        "没有打开 \(word)", "\(word) is not open", hints: [Self.referenceHint])
    }
    do throws(DocumentError) {
      return Dataset.Entry(reading: try DocumentBatch.read(word))
    } catch {
      throw StatementError(
        "\(word)：\(error.message.chinese)", "\(word): \(error.message.english)",
        hints: [Self.referenceHint])
    }
  }

  /// How reports are named.
  static let referenceHint = Message(
    "写 .reports 中的行号、机关@年度（如 某区人民政府@2023）或文件",
    "name a row of .reports, authority@year, or a file")
}
