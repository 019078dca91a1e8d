internal import RuleOfLawModel

/// Goes through one statement by the grammar of the parser, but never stops at a mistake (容错解析).
///
/// What cannot stand where it does is passed over up to the next `|`. On the way each word and sign
/// is painted; where the text ends, the walk remembers what may come there. The parser resolves
/// what the walk only looks at, stage by stage, so both know the same columns.
struct Walk {
  /// The statement.
  let text: String
  /// What is known besides the text.
  let variables: Variables
  /// Whether the text ends at a cursor, so that the word there is not finished.
  let endsAtCursor: Bool
  /// The cursor within the text, for painting.
  let cursor: Int?
  /// What might have come instead of the word at the cursor, the last time that it was looked at.
  private(set) var atCursor: (slot: Slot, surroundings: Surroundings)?

  var scanner: Scanner
  private var ahead: (token: Token, place: Scanner.Place, scanner: Scanner)?
  /// What was painted, in order.
  private(set) var spans: [PaintedSpan] = []
  /// The brackets, in order.
  private(set) var brackets: [(span: SourceSpan, isOpen: Bool)] = []

  /// What may come where the text ends; nil before that.
  private(set) var slot: Slot?
  /// The word that was begun there.
  private(set) var begun: Token?
  /// Whether it was begun with a quote.
  private(set) var beginsWithQuote = false

  /// The plan up to the stage that is walked through; nil where nothing is known of the source.
  var plan: Plan?
  /// Where the stage begins that the plan does not hold yet.
  var stageStart = 0
  /// The columns on the other side of a join.
  var joined: Plan.Shape?
  /// How many queries in brackets are open.
  var depth = 0

  /// Walks through a statement.
  init(
    _ text: String, context: EntryContext, endsAtCursor: Bool = false, cursor: Int? = nil
  ) {
    self.text = text
    self.cursor = cursor
    self.variables = context.variables
    self.endsAtCursor = endsAtCursor
    scanner = Scanner(text)
    walk(after: context.previous)
  }

  /// The columns that can be asked for here.
  var shape: Plan.Shape? { plan?.shape }

  /// What is known where the walk has come to.
  var surroundings: Surroundings {
    Surroundings(plan: plan, joined: joined, depth: depth, begun: begun)
  }

  /// Returns what comes next without passing over it; nil where the text or the begun word ends.
  mutating func peek(_ slot: Slot) -> Token? {
    if self.slot != nil { return nil }
    if let ahead, ahead.place == slot.place { return ahead.token }
    while true {
      var scanner = scanner
      let token: Token
      do throws(PipelineError) {
        token = try scanner.next(slot.place)
      } catch {
        self.scanner = scanner
        guard error.code == .unclosedQuote else {
          spans.append(PaintedSpan(error.span, .unknown))
          continue
        }
        spans.append(PaintedSpan(error.span, .quotation))
        begun = Token(kind: .quoted(unclosedWords(at: error.span)), span: error.span)
        beginsWithQuote = true
        self.slot = slot
        return nil
      }
      let isBegun = endsAtCursor && token.word != nil && token.span.end == text.utf8.count
      guard token.kind != .end, !isBegun else {
        begun = isBegun ? slot.isNegatable ? token.withoutMinus : token : nil
        self.slot = slot
        return nil
      }
      ahead = (token, slot.place, scanner)
      if let cursor, token.span.end == cursor, token.word != nil {
        var surroundings = surroundings
        surroundings.begun = slot.isNegatable ? token.withoutMinus : token
        atCursor = (slot, surroundings)
      }
      return token
    }
  }

  /// Passes over what was looked at and paints it.
  mutating func take(_ role: PaintedSpan.Role) {
    guard let (token, _, scanner) = ahead else { return }
    self.scanner = scanner
    ahead = nil
    if token.isSign(.open) { brackets.append((token.span, true)) }
    if token.isSign(.close) { brackets.append((token.span, false)) }
    spans.append(PaintedSpan(token.span, role))
  }

  /// Passes over what was looked at and paints its parts.
  mutating func take(_ parts: [PaintedSpan]) {
    guard let (_, _, scanner) = ahead else { return }
    self.scanner = scanner
    ahead = nil
    spans += parts
  }

  /// Passes over the minus that may stand before a field.
  mutating func takeMinus() {
    guard slot == nil else { return }
    var scanner = scanner
    scanner.skipSpace()
    guard scanner.isNext("-") else { return }
    let start = scanner.position
    scanner.advance()
    ahead = nil
    self.scanner = scanner
    spans.append(PaintedSpan(scanner.span(from: start), .operator))
  }

  /// Returns what stands behind the word that was looked at.
  func following() -> Token? {
    guard var scanner = ahead?.scanner else { return nil }
    return try? scanner.next(.name)
  }

  /// Whether a bracket follows the word that was looked at, without a space.
  var isBeforeBracket: Bool { ahead?.scanner.isNext("(") ?? false }

  /// Passes over everything up to the end of the stage.
  mutating func recover() {
    while let token = peek(.nothing), !endsStage(token) {
      switch token.kind {
      case .quoted: take(.quotation)
      case .sign: take(.operator)
      default: take(.word)
      }
    }
  }

  /// Whether a token ends the stage.
  func endsStage(_ token: Token) -> Bool {
    token.isSign(.pipe) || (depth > 0 && token.isSign(.close))
  }

  /// Whether the stage goes on here; what may come is told.
  mutating func goesOn(_ slot: Slot) -> Bool {
    guard let token = peek(slot) else { return false }
    return !endsStage(token)
  }

  /// Passes over a sign if it comes next.
  mutating func skip(_ sign: Token.Sign, _ slot: Slot) -> Bool {
    guard peek(slot)?.isSign(sign) == true else { return false }
    take(.operator)
    return true
  }

  /// Passes over a keyword if it comes next.
  mutating func skip(_ keyword: Keyword, _ slot: Slot) -> Bool {
    guard let word = peek(slot)?.word, Keyword(known: word) == keyword else { return false }
    take(.operator)
    return true
  }

  /// Lets the parser read the stage that ends here, and takes over the columns that it leaves.
  mutating func readStage() {
    guard let end = ahead?.token.span.start, end > stageStart else { return }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: stageStart)
    let stage = text[start..<bytes.index(bytes.startIndex, offsetBy: end)]
    if let read = try? Plan(parsing: stage, after: plan, variables: variables) { plan = read }
  }

  private func unclosedWords(at span: SourceSpan) -> String {
    let words = text.utf8.dropFirst(span.start)
    return String(Substring(words).unicodeScalars.dropFirst())
  }
}

extension Token {
  /// The word behind the minus that it may begin with.
  fileprivate var withoutMinus: Token {
    guard let word, word.utf8.first == UInt8(ascii: "-") else { return self }
    // NB: of several bytes where it was typed in full width.
    let length = span.length - word.utf8.count + 1
    return Token(
      kind: .word(String(word.dropFirst())), span: SourceSpan(span.start + length, span.end))
  }
}

extension Keyword {
  /// Finds a keyword in any spelling, capitals or not, by one look into a table.
  init?(known word: String) {
    guard let keyword = Self.bySpelling[word] ?? Self.bySpelling[word.lowercased()] else {
      return nil
    }
    self = keyword
  }

  private static let bySpelling: [String: Keyword] = {
    let pairs = allCases.flatMap { keyword in
      ([keyword.name, keyword.label] + keyword.synonyms).map { ($0, keyword) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()
}
