internal import RuleOfLawModel

/// Cuts a query into words and signs, one at a time as the grammar asks.
///
/// What a sign is depends on the place: a value may hold `=` and `-`, a name may not. The parser
/// knows the place, so it says which it wants and the scanner needs no memory of its own.
struct Scanner {
  /// What may stand at a place.
  enum Place {
    /// A name, a keyword or a word to search for.
    case name
    /// A value.
    case value
    /// Part of a computation.
    case expression
  }

  /// The scalars of the text.
  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar and of the end.
  private let offsets: [Int]
  /// The scalar that comes next.
  private(set) var position = 0

  init(_ text: some StringProtocol) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  /// The end of the text as a place.
  var endSpan: SourceSpan { SourceSpan(offsets[scalars.count], offsets[scalars.count]) }

  /// Returns the span from a place to the next scalar.
  func span(from start: Int) -> SourceSpan { SourceSpan(offsets[start], offsets[position]) }

  /// Returns a scalar some places ahead, folded; nil behind the end.
  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? Folding.folded(scalars[position + ahead]) : nil
  }

  /// Passes over spaces, line breaks and comments.
  mutating func skipSpace() {
    while let scalar = peek() {
      if scalar == "#" {
        while position < scalars.count, scalars[position] != "\n" { position += 1 }
      } else if scalar.properties.isWhitespace {
        position += 1
      } else {
        return
      }
    }
  }

  /// The UTF-8 offset of what comes next.
  var offset: Int { offsets[position] }

  /// Whether nothing but spaces stands before the end of the line, which is not the last.
  var isLineEnd: Bool {
    let rest = scalars[position...].drop { $0 != "\n" && Folding.folded($0) == " " }
    return rest.first == "\n" || rest.first == "\r"
  }

  /// Passes over one sign that was looked at.
  mutating func advance() { position += 1 }

  /// Whether this sign comes next without a space before it.
  func isNext(_ sign: Unicode.Scalar) -> Bool { peek() == sign }

  /// Returns the next token of a place and passes over it.
  mutating func next(_ place: Place) throws(PipelineError) -> Token {
    skipSpace()
    let start = position
    guard let scalar = peek() else { return Token(kind: .end, span: endSpan) }
    if scalar == "\"" { return try quotation() }
    if let closing = LooseToken.closing(of: scalar) { throw foreignQuotation(endingWith: closing) }
    if let sign = sign(scalar, at: place) {
      return Token(kind: .sign(sign), span: span(from: start))
    }
    var word = ""
    while let scalar = peek() {
      var length = endsWord(scalar, at: place) ? 0 : 1
      if scalar == "(", place == .value, word.last == "/" { length = lengthOfItem }
      if length == 0 { break }
      for _ in 0..<length {
        word.unicodeScalars.append(Folding.folded(scalars[position]))
        position += 1
      }
    }
    guard !word.isEmpty else {
      position += 1
      word.unicodeScalars.append(scalar)
      throw PipelineError(
        .unexpected, Message("这里不能用“\(word)”", "“\(word)” cannot stand here"),
        at: span(from: start),
        hints: [Message("含标点的词加引号", "put words with marks in quotes")])
    }
    return Token(kind: .word(word), span: span(from: start))
  }

  /// Reads a sign if one comes next.
  private mutating func sign(_ scalar: Unicode.Scalar, at place: Place) -> Token.Sign? {
    var sign: Token.Sign?
    if let following = peek(1) {
      sign = Token.Sign(rawValue: String(scalar) + String(following))
      if place == .value, sign == .doubleAmpersand { sign = nil }
    }
    if sign != nil {
      position += 2
      return sign
    }
    switch scalar {
    case "≤": sign = .lessOrEqual
    case "≥": sign = .greaterOrEqual
    case "≠": sign = .notEqual
    case "|", ":", ",", "(", ")", "~", "=", "<", ">":
      sign = Token.Sign(rawValue: String(scalar))
    case "、": sign = .comma
    case "!" where place != .value, "&" where place == .expression:
      sign = Token.Sign(rawValue: String(scalar))
    case "+", "-", "*", "/":
      if place == .expression { sign = Token.Sign(rawValue: String(scalar)) }
    default: break
    }
    if sign != nil { position += 1 }
    return sign
  }

  /// The length of the bracketed number that comes next in a path, `(五)` in `一/(五)`; nought where
  /// it does not end as one.
  private var lengthOfItem: Int {
    var length = 1
    while let scalar = peek(length), !endsWord(scalar, at: .value) { length += 1 }
    return length > 1 && peek(length) == ")" ? length + 1 : 0
  }

  private func endsWord(_ scalar: Unicode.Scalar, at place: Place) -> Bool {
    switch scalar {
    case "|", ",", "(", ")", "\"", ":", "、": true
    case "≤", "≥", "≠", "=", "<", ">", "!", "~": place != .value
    case "&": place != .value && peek(1) == "&"
    case "+", "-", "*", "/": place == .expression
    // Most characters are Han, and asking for their properties takes the most time.
    case "\u{4E00}"..."\u{9FFF}", "a"..."z", "A"..."Z", "0"..."9": false
    default: scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
  }

  /// Reads what stands between quotes; nothing is folded there.
  private mutating func quotation() throws(PipelineError) -> Token {
    let start = position
    // NB: what a curly quote opens may hold straight ones of its own, and the other way round.
    let isStraight = scalars[position] == "\"" || scalars[position] == "＂"
    position += 1
    var text = ""
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      switch scalar {
      case "\"" where isStraight, "＂" where isStraight, "\u{201D}" where !isStraight:
        return Token(kind: .quoted(text), span: span(from: start))
      case "\\" where position < scalars.count:
        text.unicodeScalars.append(Self.unescaped(scalars[position]))
        position += 1
      default: text.unicodeScalars.append(scalar)
      }
    }
    throw PipelineError(
      .unclosedQuote, Message("引号没有结束", "the quotation does not end"),
      at: span(from: start),
      hints: [Message("在词尾补上引号", "add the closing quote")])
  }

  /// The error of quotes that other languages have: `'…'`, `‘…’`, `「…」`.
  private mutating func foreignQuotation(endingWith closing: Set<Unicode.Scalar>) -> PipelineError {
    let start = position
    position += 1
    while position < scalars.count, !closing.contains(scalars[position]) { position += 1 }
    if position < scalars.count { position += 1 }
    let mark = scalars[start]
    return PipelineError(
      .foreignHabit, Message("“\(mark)”在这里不是引号", "“\(mark)” does not quote here"),
      at: span(from: start),
      hints: [Message("引号用 \"…\" 或 “…”", "quote with \"…\" or “…”")])
  }

  private static func unescaped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "n": "\n"
    case "r": "\r"
    case "t": "\t"
    default: scalar
    }
  }
}
