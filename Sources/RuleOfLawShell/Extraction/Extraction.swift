public import RuleOfLawModel

/// The filter `rol extract`: lines with documents in, lines with readings out.
///
/// Bytes come in pieces of any size and answers leave as soon as their line is complete; no more
/// than one line is held. A line that cannot be answered gets an error in its place and the rest
/// goes on.
public struct Extraction: Sendable {
  private let language: Language
  /// The longest line that is read, in bytes.
  private let lineLimit: Int
  private var line: [UInt8] = []
  private var lineNumber = 0
  private var isTooLong = false
  private var json = JSONWriter()

  /// Whether a line could not be answered.
  public private(set) var hasFailures = false

  /// Creates a filter that words its messages in a language.
  public init(language: Language = .chinese) {
    self.init(language: language, lineLimit: 1 << 28)
  }

  /// Creates a filter that refuses lines of more bytes than a limit.
  init(language: Language, lineLimit: Int) {
    self.language = language
    self.lineLimit = lineLimit
  }

  /// Takes the next bytes and returns the answers that they complete.
  public mutating func consume(_ bytes: [UInt8]) -> [UInt8] {
    var start = 0
    let span = bytes.span
    for index in span.indices where span[index] == 0x0A {
      append(bytes[start..<index])
      answerLine()
      start = index + 1
    }
    append(bytes[start...])
    return json.takeBytes()
  }

  /// Ends the input and returns the answer to a last line without an end.
  public mutating func finish() -> [UInt8] {
    if !line.isEmpty || isTooLong { answerLine() }
    return json.takeBytes()
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    if line.count + bytes.count > lineLimit {
      isTooLong = true
      line = []
    } else {
      line += bytes
    }
  }

  private mutating func answerLine() {
    lineNumber += 1
    do throws(ExtractionError) {
      if isTooLong { throw .tooLong }
      if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
      let request = try ExtractionRequest(parsing: line)
      let entry = Dataset.Entry(reading: request.text)
      ReadingDocument(entry: entry, language: language).write(id: request.id, to: &json)
    } catch {
      hasFailures = true
      let message = error.message.text(in: language)
      json.object { json in
        json.key("id")
        json.null()
        json.member("error", message)
        json.key("line")
        json.integer(lineNumber)
      }
    }
    json.endLine()
    isTooLong = false
    // A huge line gives its memory back; the usual ones keep theirs.
    line.removeAll(keepingCapacity: line.capacity < 1 << 20)
  }
}
