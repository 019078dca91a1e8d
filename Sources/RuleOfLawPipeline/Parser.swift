internal import RuleOfLawModel

/// Reads a query by recursive descent, one token ahead, resolving names as it goes.
///
/// The grammar is in `Docs/QueryLanguage.md`. Each rule of it is a method here or in an extension
/// named for its part.
struct Parser {
  var scanner: Scanner
  /// What has been read so far.
  var plan: Plan
  /// How many brackets, negations and computations are open, which the stack bears a number of.
  private var depth = 0
  /// How many operators the computations of the query have.
  var operations = 0
  /// Whether the query stands in the brackets of a join, which end it.
  var isWithin = false

  /// What names with `$` stand for.
  let variables: Variables
  /// How many of them were put in, and their bytes.
  var expansions = 0
  var expandedLength = 0
  /// The names whose texts are being read, each within the one before.
  var openVariables: [String] = []

  /// Creates a parser at the beginning of a query.
  init(
    _ text: some StringProtocol, after previous: Plan?, variables: Variables
  ) throws(PipelineError) {
    scanner = Scanner(text)
    self.variables = variables
    guard text.utf8.count <= Self.longest else {
      throw PipelineError(
        .tooLarge,
        Message("查询超过 \(Self.longest) 字节", "the query is longer than \(Self.longest) bytes"),
        at: SourceSpan(0, 0))
    }
    // NB: replaced at once; a plan has to have some source.
    plan = previous?.withoutChart ?? Plan(.facts)
    let first = try peek(.name)
    if first.isSign(.pipe) {
      guard previous != nil else {
        throw PipelineError(
          .nothingToContinue,
          Message("还没有可接续的结果", "there is no result to go on with"), at: first.span,
          hints: [Message("先写来源，如 数据", "begin with a source: facts")])
      }
      return
    }
    plan = try beginning()
  }

  /// The length of the longest query in bytes, which keeps reading one far below a second.
  static let longest = 65_536

  /// The columns at this point of the query.
  var shape: Plan.Shape { plan.shape }

  /// Reads the rest of the query.
  mutating func parse() throws(PipelineError) -> Plan {
    if try !peek(.name).isSign(.pipe) { try qualifiers() }
    while true {
      if try isQueryEnd() { return plan }
      let token = try next(.name)
      guard token.isSign(.pipe) else { throw unexpected(token, .name) }
      try stage()
    }
  }

  /// Reads something that may hold others of its sort.
  mutating func nested<Result>(
    _ read: (inout Parser) throws(PipelineError) -> Result
  ) throws(PipelineError) -> Result {
    guard depth < 100 else {
      let token = try peek(.expression)
      throw PipelineError(
        .tooLarge, Message("嵌套太深", "this is nested too deeply"), at: token.span)
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  /// Whether the query ends here.
  private func isQueryEnd() throws(PipelineError) -> Bool {
    let token = try peek(.name)
    return token.kind == .end || (isWithin && token.isSign(.close))
  }

  /// Reads the source with which a query begins, or the query that a variable stands for.
  mutating func beginning() throws(PipelineError) -> Plan {
    let token = try peek(.name)
    guard token.isVariable else {
      let entity = try source()
      return Plan(entity, of: entity.isOfTwoReports ? try operands(of: entity) : [])
    }
    _ = try next(.name)
    let outer = plan
    defer { plan = outer }
    return try expanding(token) { parser throws(PipelineError) in
      parser.plan = try parser.beginning()
      return try parser.parse()
    }
  }

  /// Reads the name of a source.
  private mutating func source() throws(PipelineError) -> Entity {
    let token = try next(.name)
    switch token.kind {
    case .word(let word):
      if let entity = Entity(spelling: word) { return entity }
      if scanner.isNext("(") { throw ForeignHabit.formula(at: token.span) }
      throw Self.unknownSource(word, at: token.span)
    case .sign(.equal): throw ForeignHabit.formula(at: token.span)
    case .end:
      throw PipelineError(
        .missing, Message("缺少来源", "a source is missing"), at: token.span,
        hints: [Self.sourceHint])
    default:
      throw PipelineError(
        .unexpected, Message("查询以来源开头", "a query begins with a source"), at: token.span,
        hints: [Self.sourceHint])
    }
  }

  /// Reads the two reports that `compare` and `track` are of.
  private mutating func operands(of entity: Entity) throws(PipelineError) -> [String] {
    var operands: [String] = []
    while operands.count < 2 {
      let token = try next(.value)
      switch token.kind {
      case .word, .quoted: operands.append(try text(of: token))
      default:
        throw PipelineError(
          .missing,
          Message("“\(entity.label)”后要写两份报告", "“\(entity.name)” is of two reports"),
          at: token.span,
          hints: [
            Message(
              "如 \(entity.label) 1 2，编号见 .reports",
              "as in \(entity.name) 1 2, by the rows of .reports")
          ])
      }
    }
    return operands
  }

  private static func unknownSource(_ word: String, at span: SourceSpan) -> PipelineError {
    if let hint = ForeignHabit.hint(for: word) {
      return PipelineError(
        .foreignHabit, Message("“\(word)”不是来源", "“\(word)” is no source"), at: span,
        hints: [hint])
    }
    let sources = Entity.allCases.map { Vocabulary.Word(name: $0.name, label: $0.label) }
    return PipelineError(
      .unknownSource, Message("没有来源“\(word)”", "there is no source “\(word)”"), unknown: word,
      among: sources, otherwise: sourceHint, at: span)
  }

  private static let sourceHint = Message(
    "来源有：" + Entity.allCases.map(\.label).joined(separator: " "),
    "the sources are: " + Entity.allCases.map(\.name).joined(separator: " "))
}

extension Parser {
  /// Returns the next token without passing over it.
  func peek(_ place: Scanner.Place) throws(PipelineError) -> Token {
    var ahead = scanner
    return try ahead.next(place)
  }

  /// Returns the next token and passes over it.
  mutating func next(_ place: Scanner.Place) throws(PipelineError) -> Token {
    try scanner.next(place)
  }

  /// Passes over a sign if it comes next.
  mutating func skip(
    _ sign: Token.Sign, at place: Scanner.Place = .name
  ) throws(PipelineError)
    -> Bool
  {
    guard try peek(place).isSign(sign) else { return false }
    _ = try next(place)
    return true
  }

  /// Passes over a keyword if it comes next.
  mutating func skip(_ keyword: Keyword) throws(PipelineError) -> Bool {
    guard let word = try peek(.name).word, Keyword(word: word) == keyword else { return false }
    _ = try next(.name)
    return true
  }

  /// Passes over a sign that must come next.
  mutating func expect(_ sign: Token.Sign, at place: Scanner.Place = .name) throws(PipelineError) {
    let token = try peek(place)
    guard !token.isSign(sign) else {
      _ = try next(place)
      return
    }
    if sign == .close {
      // What stands in the next line is another statement rather than the end of the bracket.
      let end = SourceSpan(scanner.offset, scanner.offset)
      throw PipelineError(
        .unclosedBracket, Message("括号没有结束", "the bracket is not closed"),
        at: scanner.isLineEnd ? end : token.span,
        hints: [Message("补上 )", "add )")])
    }
    throw missing("“\(sign.rawValue)”", "“\(sign.rawValue)”", at: token)
  }
}

extension Keyword {
  /// Finds a keyword in any spelling, capitals or not.
  init?(word: String) {
    self.init(spelling: word.lowercased())
  }
}
