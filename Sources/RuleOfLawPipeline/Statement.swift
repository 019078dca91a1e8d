public import RuleOfLawModel

/// One statement of a script or of an entry, with its place (语句).
public struct Statement: Hashable, Sendable {
  /// The text of the statement, comments within it included.
  public var text: String
  /// Where it stands, in UTF-8 offsets of the whole text.
  public var span: SourceSpan

  /// Splits a text into its statements.
  ///
  /// A statement ends at the end of a line, unless the line leaves a quotation, a bracket, a comma or
  /// an operator open, ends in `|`, or the next begins with one; a command, which begins with a dot,
  /// always ends with its line. Empty lines and lines of comment stand between statements and belong
  /// to none; an empty line ends what is not behind a bar.
  public static func split(_ text: some StringProtocol) -> [Statement] {
    var open: LineState?
    return split(text, leaving: &open)
  }

  /// Splits a text and tells what the last statement leaves open.
  static func split(_ text: some StringProtocol, leaving open: inout LineState?) -> [Statement] {
    let bytes = Array(text.utf8)
    var statements: [Statement] = []
    var state = LineState()
    var isApart = false
    var isCommand = false
    var start = 0
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] == 0x0A {
      let isOpen = !statements.isEmpty && !isCommand && state.reason != nil
      let line = StatementLine(bytes[start..<offset], behind: isOpen ? state : LineState())
      start = offset + 1
      guard !line.isBlank else {
        isApart = isApart || line.isEmpty
        // NB: the text behind the last line feed is a line only once something is typed.
        if line.isEmpty, state.reason != .pipe { state = LineState() }
        continue
      }
      // A command ends with its line; what follows goes on with the last answer.
      let continues = isOpen || (!isCommand && line.beginsWithPipe && !isApart)
      if continues, let last = statements.indices.last {
        statements[last].span = SourceSpan(statements[last].span.start, line.span.end)
      } else {
        statements.append(Statement(text: "", span: line.span))
        isCommand = line.beginsWithDot
      }
      let place = statements.count - 1
      let span = statements[place].span
      state = isCommand ? LineState() : line.state
      if state.reason == .operation, isQuery(String(decoding: bytes[span.range], as: UTF8.self)) {
        state = LineState()
      }
      isApart = false
    }
    for index in statements.indices {
      statements[index].text = String(decoding: bytes[statements[index].span.range], as: UTF8.self)
    }
    open = statements.isEmpty ? nil : state
    return statements
  }

  /// Whether a text that ends in what may be an operator is a query all the same: a value may end so.
  private static func isQuery(_ text: String) -> Bool {
    guard text.utf8.count <= 10_000,
      var parser = try? Parser(text, after: Plan(.facts), variables: Variables())
    else { return false }
    return (try? parser.parse()) != nil
  }
}
