import RuleOfLawDocuments
import RuleOfLawModel

extension Session {
  /// Opens what files, folders and patterns come to, and tells what could not be read.
  ///
  /// A failure means that something could not be read; what could is open all the same.
  public mutating func open(_ arguments: [String]) -> Outcome {
    var batch = DocumentBatch(arguments)
    let opened = read(&batch)
    if !opened.isEmpty { open(opened.map(\.entry), origins: opened.map(\.origins)) }

    let language = settings.language
    var outcome = Outcome(isFailure: !batch.errors.isEmpty || opened.isEmpty)
    for error in batch.errors { outcome.remarks += drawn(error) }
    if !batch.skipped.isEmpty {
      let count = batch.skipped.count
      let names = batch.skipped.prefix(3).map(\.visible).joined(separator: ", ")
      outcome.remarks += language.words(
        "跳过 \(count) 个非文档文件：\(names)", "passed over \(count) files that are no documents: \(names)")
      outcome.remarks += count > 3 ? " …\n" : "\n"
    }
    guard !opened.isEmpty else {
      if batch.errors.isEmpty {
        outcome.remarks += drawn(
          DocumentError(
            path: arguments.joined(separator: " "),
            message: Message("没有可读的文档", "no documents to read")))
      }
      return outcome
    }
    let count = language.count(opened.count, "份报告", "report", "reports")
    outcome.output = language.words("已打开 \(count)", "opened \(count)") + "\n"
    return outcome
  }

  /// Reads and audits a batch, showing how far it has come after a second.
  private func read(_ batch: inout DocumentBatch) -> [OpenedDocument] {
    var line = ProgressLine(language: settings.language)
    let documents = batch.read(
      startsConverters: !settings.isSafe, isCancelled: isCancelled,
      progress: { progress in
        guard let showProgress, let text = line.next(progress) else { return }
        showProgress(text)
      }, OpenedDocument.init)
    if let end = line.end { showProgress?(end) }
    return documents
  }

  /// Draws an error about a document.
  func drawn(_ error: DocumentError) -> String {
    let language = settings.language
    let colon = language.words("：", ": ")
    let title = settings.drawing.paint(.error, language.words("错误", "error"))
    let name = error.path == "-" ? language.words("标准输入", "standard input") : error.path.visible
    return "\(title)\(colon)\(name)\(colon)\(error.message.text(in: language))\n"
  }
}
