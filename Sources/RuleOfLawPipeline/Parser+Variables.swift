internal import RuleOfLawModel

extension Parser {
  /// Reads the text that a variable stands for; what is wrong in it is told at the variable.
  mutating func expanding<Result>(
    _ token: Token, _ read: (inout Parser) throws(PipelineError) -> Result
  ) throws(PipelineError) -> Result {
    let name = token.variableName
    let text = try text(ofVariable: name, at: token.span)
    guard !openVariables.contains(name) else { throw circle(through: name, at: token.span) }
    expansions += 1
    expandedLength += text.utf8.count
    guard expansions <= 1000, expandedLength <= Self.longest else {
      throw PipelineError(
        .tooLarge, Message("变量用得太多", "there are too many variables"), at: token.span)
    }
    let (scanner, isWithin) = (scanner, isWithin)
    self.scanner = Scanner(text)
    self.isWithin = false
    openVariables.append(name)
    defer { openVariables.removeLast() }
    do throws(PipelineError) {
      let result = try nested { parser throws(PipelineError) in try read(&parser) }
      let rest = try peek(.value)
      guard rest.kind == .end else { throw unexpected(rest, .value) }
      (self.scanner, self.isWithin) = (scanner, isWithin)
      return result
    } catch {
      throw told(error, of: name, text, at: token.span)
    }
  }

  /// Returns the one value that a word stands for where it is a variable, or the word itself.
  func expandedValue(_ word: String, at span: SourceSpan) throws(PipelineError) -> String {
    let token = Token(kind: .word(word), span: span)
    guard token.isVariable else { return word }
    var inner = self
    return try inner.expanding(token) { parser throws(PipelineError) in
      try parser.text(of: try parser.next(.value))
    }
  }

  /// Reads the conditions that a variable stands for: qualifiers, or what `where` takes.
  mutating func conditions(of token: Token) throws(PipelineError) -> Plan.Condition {
    let start = self
    do throws(PipelineError) {
      return try expanding(token) { parser throws(PipelineError) in
        .all(try parser.qualifierList().map(\.condition))
      }
    } catch {
      let first = error
      guard ![.tooLarge, .circularVariable].contains(first.code) else { throw first }
      // NB: what was put in counts on, or trying twice would double the work at every depth.
      let (expansions, length) = (expansions, expandedLength)
      self = start
      (self.expansions, expandedLength) = (expansions, length)
      do throws(PipelineError) {
        return try expanding(token) { parser throws(PipelineError) in try parser.condition() }
      } catch {
        throw first
      }
    }
  }

  private func text(
    ofVariable name: String, at span: SourceSpan
  ) throws(PipelineError) -> String {
    if let text = variables[name] { return text }
    throw PipelineError(
      .unknownVariable, Message("没有变量 $\(name)", "there is no variable $\(name)"),
      unknown: "$" + name, among: variables.names.map { Vocabulary.Word(name: "$" + $0) },
      otherwise: Message("先写 设 \(name) = …", "write let \(name) = … before it"), at: span)
  }

  /// The error in the text of a variable, told once and at the variable.
  private func told(
    _ error: PipelineError, of name: String, _ text: String, at span: SourceSpan
  ) -> PipelineError {
    var told = error
    told.span = span
    told.unknown = nil
    // What is wrong is in the innermost text; those around it only lead there.
    guard error.code != .circularVariable, !error.isOfVariable else { return told }
    told.isOfVariable = true
    told.message = Message(
      "变量 $\(name)：" + error.message.chinese, "the variable $\(name): " + error.message.english)
    let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
    told.notes.append(Message("$\(name) 是 \(shown)", "$\(name) stands for \(shown)"))
    return told
  }

  /// The error of a name that stands for itself, by way of others or not.
  private func circle(through name: String, at span: SourceSpan) -> PipelineError {
    let start = openVariables.firstIndex(of: name) ?? 0
    let way = (openVariables[start...] + [name]).map { "$" + $0 }.joined(separator: " → ")
    return PipelineError(
      .circularVariable,
      Message("变量 $\(name) 用到了自己：\(way)", "the variable $\(name) stands for itself: \(way)"),
      at: span,
      hints: [Message("用 设 \(name) = … 另定它的内容", "say anew what it is: let \(name) = …")])
  }
}

extension Token {
  /// Whether it is a name that begins with `$` and no more.
  var isVariable: Bool {
    guard let word, word.utf8.first == UInt8(ascii: "$") else { return false }
    return Plan.isName(word.dropFirst())
  }

  /// The name without `$`.
  fileprivate var variableName: String { word.map { String($0.dropFirst()) } ?? "" }
}
