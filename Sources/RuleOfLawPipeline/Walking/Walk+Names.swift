internal import RuleOfLawModel

extension Walk {
  /// Passes over the name of a field; false where none comes.
  mutating func fieldName(_ slot: Slot) -> Bool {
    guard let token = peek(slot), !endsStage(token) else { return false }
    guard let word = token.word else {
      take(.unknown)
      return true
    }
    _ = takeField(word, token)
    return true
  }

  /// Passes over the name of a field that was looked at, up to the brackets of an aggregate.
  mutating func takeField(_ word: String, _ token: Token) -> FieldDefinition? {
    if isBeforeBracket, let last = word.split(separator: ".").last,
      Keyword(known: String(last))?.aggregate != nil
    {
      take(.field)
      innerNames()
      return shape?.column(spelled: written(from: token), written(from: token))
    }
    if token.isVariable {
      take(isKnown(token) ? .variable : .unknown)
      return nil
    }
    guard let shape else {
      take(.field)
      return nil
    }
    let field = shape.find(word) ?? joined?.find(word)
    take(field == nil ? .unknown : .field)
    return field
  }

  /// Passes over the brackets of a name such as `sum(value)`.
  private mutating func innerNames() {
    var open = 0
    repeat {
      guard let token = peek(.innerName), !token.isSign(.pipe) else { return }
      switch token.kind {
      case .sign(.open):
        open += 1
        take(.operator)
      case .sign(.close):
        open -= 1
        take(.operator)
      case .word(let word):
        take(FixedDecimal(parsing: word) == nil ? .field : .number)
      default: take(.operator)
      }
    } while open > 0
  }

  /// What was written from a token to here, without spaces.
  private func written(from token: Token) -> String {
    let bytes = text.utf8.dropFirst(token.span.start).prefix(scanner.offset - token.span.start)
    return String(String(Substring(bytes)).unicodeScalars.filter { $0 != " " }.map(Character.init))
  }

  /// Passes over a value and paints its numbers and units.
  mutating func takeValue(_ field: FieldDefinition?, _ token: Token) {
    guard let word = token.word else { return take(.unknown) }
    if token.isVariable { return take(isKnown(token) ? .variable : .unknown) }
    if field?.type == .term {
      let isKnown = (field?.vocabulary?.name(spelled: word)) != nil
      let isOpen = field?.vocabulary?.words.isEmpty ?? true
      return take(isKnown || isOpen ? .value : .unknown)
    }
    guard field?.type != .text else { return take(.value) }
    take(ValueParts(word, at: token.span, in: text).spans)
  }
}

/// The numbers, units and signs of a value: `2021..2023`, `>100万元`, `-3.5%`.
struct ValueParts {
  private(set) var spans: [PaintedSpan] = []

  /// Takes a value apart; what is no number is a value as a whole.
  init(_ word: String, at span: SourceSpan, in text: String) {
    let written = Substring(text.utf8.dropFirst(span.start).prefix(span.length))
    var offset = span.start
    var isUnit = false
    for scalar in written.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      let folded = Folding.folded(scalar)
      let role: PaintedSpan.Role
      if ("0"..."9").contains(folded) || "+-".unicodeScalars.contains(folded) {
        isUnit = true
        role = .number
      } else if folded == "." {
        role = .number
      } else if isUnit {
        role = .unit
      } else {
        spans = [PaintedSpan(span, .value)]
        return
      }
      if let last = spans.last, last.role == role {
        spans[spans.count - 1].span = SourceSpan(last.span.start, end)
      } else {
        spans.append(PaintedSpan(SourceSpan(offset, end), role))
      }
      offset = end
    }
  }
}
