public import RuleOfLawModel

/// The filter `rol extract`: lines with documents in, lines with readings out.
///
/// Bytes come in pieces of any size and answers leave as soon as their line is complete, long ones
/// in pieces; no more than one line and its reading are held. A line that cannot be answered gets an error in its place and the rest
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
    var answers: [UInt8] = []
    consume(bytes) { answers += $0 }
    return answers
  }

  /// Takes the next bytes and hands on the answers that they complete, in pieces.
  public mutating func consume(_ bytes: [UInt8], write: ([UInt8]) -> Void) {
    var start = 0
    let span = bytes.span
    for index in span.indices where span[index] == 0x0A {
      append(bytes[start..<index])
      answerLine(write)
      start = index + 1
    }
    append(bytes[start...])
    write(json.takeBytes())
  }

  /// Ends the input and returns the answer to a last line without an end.
  public mutating func finish() -> [UInt8] {
    var answers: [UInt8] = []
    finish { answers += $0 }
    return answers
  }

  /// Ends the input and hands on the answer to a last line without an end, in pieces.
  public mutating func finish(write: ([UInt8]) -> Void) {
    if !line.isEmpty || isTooLong { answerLine(write) }
    write(json.takeBytes())
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

  private mutating func answerLine(_ write: ([UInt8]) -> Void) {
    lineNumber += 1
    do throws(ExtractionError) {
      if isTooLong { throw .tooLong }
      if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
      let request = try ExtractionRequest(parsing: line)
      emptyLine()
      // The answer has no requirements.
      let entry = Dataset.Entry(reading: request.text, testsRequirements: false)
      ReadingDocument(entry: entry, language: language).write(id: request.id, to: &json) { json in
        if json.bytes.count > Self.longestPiece { write(json.takeBytes()) }
      }
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
    emptyLine()
  }

  /// Forgets the line; a huge one gives its memory back, the usual ones keep theirs.
  private mutating func emptyLine() {
    line.removeAll(keepingCapacity: line.capacity < 1 << 20)
  }

  /// The number of bytes that are written before more of an answer is made.
  private static let longestPiece = 1 << 20
}
