import RuleOfLawModel

/// Turns a form that is not read here into text with an installed program (转换).
struct Converter {
  /// The program, and the words of its call.
  let words: [String]
  /// The Debian package that brings it.
  let package: String

  /// For PDF, with the lines where they stand on the page.
  static let pdf = [
    Converter(words: ["pdftotext", "-layout", "-enc", "UTF-8", "-", "-"], package: "poppler-utils")
  ]
  /// For DOC, the better one first: antiword keeps tables.
  static let doc = [
    Converter(words: ["antiword", "-w", "0", "-m", "UTF-8.txt", "-"], package: "antiword"),
    Converter(words: ["catdoc", "-w", "-d", "utf-8"], package: "catdoc"),
  ]
  /// For rich text.
  static let richText = [
    Converter(words: ["catdoc", "-w", "-d", "utf-8"], package: "catdoc")
  ]

  /// Converts bytes with the first of the converters that is installed and can.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: what the form is called.
  ///   - isAllowed: whether programs may be started.
  static func text(
    of bytes: [UInt8], by converters: [Converter], name: String, isAllowed: Bool
  ) throws(DocumentFailure) -> [UInt8] {
    guard isAllowed else {
      throw DocumentFailure(
        "读 \(name) 要启动转换程序，--safe 不许", "reading \(name) starts a converter, which --safe forbids")
    }
    let installed = converters.filter { ChildProcess.path(of: $0.words[0]) != nil }
    guard !installed.isEmpty else {
      throw .missing(
        package: converters[0].package, for: Message("读 \(name)", "reading \(name)"))
    }
    var failure = DocumentFailure("转换没有得到文字", "conversion gave no text")
    for converter in installed {
      let program = converter.words[0]
      switch ChildProcess(words: converter.words).run(on: bytes) {
      case .ended(code: 0, let text) where text.contains(where: { $0 > 0x20 }): return text
      case .ended(code: 0, _):
        failure = DocumentFailure(
          "\(program) 没有得到文字，可能是扫描件", "\(program) gave no text; it may be a scan")
      case .ended:
        failure = DocumentFailure("\(program) 读不了这个文件", "\(program) cannot read the file")
      case .tookTooLong:
        failure = DocumentFailure("\(program) 用时过长，已停止", "\(program) took too long and was stopped")
      case .saidTooMuch:
        failure = DocumentFailure("\(program) 输出过多，已停止", "\(program) said too much and was stopped")
      case .couldNotStart:
        failure = DocumentFailure("\(program) 启动失败", "\(program) could not be started")
      }
    }
    throw failure
  }
}
