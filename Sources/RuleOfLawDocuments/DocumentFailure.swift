import RuleOfLawModel

/// Why bytes cannot become a text (无法读取的原因), before it is known under which name.
struct DocumentFailure: Error, Hashable {
  /// Why, in both languages.
  let message: Message

  init(_ chinese: String, _ english: String) { message = Message(chinese, english) }

  /// More than is read.
  static func tooLarge(limit: Int) -> DocumentFailure {
    DocumentFailure("太大，上限 \(limit >> 20) MB", "too large; the limit is \(limit >> 20) MB")
  }

  /// An archive that grows beyond all measure when it is unpacked.
  static let bomb = DocumentFailure(
    "压缩包解开后大得反常，未读", "the archive grows out of all measure when unpacked; not read")

  /// Markup made to keep a parser busy.
  static let tangledMarkup = DocumentFailure(
    "网页的一个标签有几百个属性，未读", "an element of the page has hundreds of attributes; not read")

  /// Markup whose text is nested beyond reach.
  static let nestedMarkup = DocumentFailure(
    "网页标签嵌套过深或过多，读不到文字", "the page nests too deeply or has too many tags; no text was reached")

  /// No memory is left.
  static let noMemory = DocumentFailure("内存不足", "out of memory")

  /// Something that has to be installed.
  static func missing(package: String, for purpose: Message) -> DocumentFailure {
    DocumentFailure(
      "要装 Debian 软件包 \(package) 才能\(purpose.chinese)：apt install \(package)",
      "\(purpose.english) needs the Debian package \(package): apt install \(package)")
  }
}
