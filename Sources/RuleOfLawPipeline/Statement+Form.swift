internal import RuleOfLawModel

extension Statement {
  /// What a statement of the query language asks for.
  public enum Form: Hashable, Sendable {
    /// An answer.
    case query
    /// How the answer comes about: the stages with their rows and times.
    case explanation
    /// That a name stands for a text from now on.
    case assignment(name: String, text: String)
    /// The names and what they stand for.
    case variables
  }

  /// Tells what a statement asks for.
  ///
  /// - Returns: the form, and the text of the query with `explain` blanked out, so that places in it
  ///   are places in the statement.
  public static func form(
    of text: some StringProtocol
  ) throws(PipelineError) -> (form: Form, query: String) {
    let text = String(text)
    var scanner = Scanner(text)
    // NB: a query may begin with what is no token; it is told of when the query is read.
    guard let first = try? scanner.next(.name), let word = first.word else { return (.query, text) }
    switch Keyword(word: word) {
    case .explain:
      let bytes = Array(text.utf8)
      let blanks = [UInt8](repeating: 0x20, count: first.span.length)
      let query =
        bytes[..<first.span.start] + blanks + bytes[first.span.end...]
      return (.explanation, String(decoding: query, as: UTF8.self))
    case .let:
      return (try assignment(in: text, &scanner), text)
    default:
      return (.query, text)
    }
  }

  private static func assignment(
    in text: String, _ scanner: inout Scanner
  ) throws(PipelineError) -> Form {
    let example = [Message("如 设 门槛 = 100万元", "as in let threshold = 100万元")]
    let token = try scanner.next(.name)
    if token.kind == .end { return .variables }
    let name = token.word.map { $0.utf8.first == UInt8(ascii: "$") ? String($0.dropFirst()) : $0 }
    guard let name, Plan.isName(name) else {
      throw PipelineError(
        .badName, Message("变量名由字母、汉字、数字组成", "the name of a variable has letters and digits"),
        at: token.span, hints: example)
    }
    let sign = try scanner.next(.name)
    guard sign.isSign(.equal) else {
      throw PipelineError(
        .missing, Message("缺少“=”", "“=” is missing"), at: sign.span, hints: example)
    }
    let start = scanner.offset
    var last = SourceSpan(start, start)
    while true {
      let token = try scanner.next(.value)
      if token.kind == .end { break }
      guard token.word != "$" + name else {
        throw PipelineError(
          .circularVariable,
          Message("变量 $\(name) 用到了自己", "the variable $\(name) stands for itself"), at: token.span,
          hints: [
            Message("把它的内容写出来，或另起名称", "write out what it stands for, or take another name")
          ])
      }
      last = token.span
    }
    let value = String(decoding: Array(text.utf8)[start..<last.end], as: UTF8.self)
    guard last.end > start else {
      throw PipelineError(
        .missing, Message("缺少值", "a value is missing"), at: last, hints: example)
    }
    return .assignment(name: name, text: String(value.drop { $0.isWhitespace }))
  }
}
