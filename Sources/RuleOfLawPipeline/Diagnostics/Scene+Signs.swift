internal import RuleOfLawModel

extension Scene {
  /// Signs that other languages write, and those that do not belong here.
  var signRepairs: [Repair] {
    guard let token = token(0) else { return [] }
    var repairs: [Repair] = []
    if token.kind == .sign {
      switch token.text {
      case "==", "<>", "=>", "=<", "=~", "!", "&", "&&", "||":
        repairs += replacement(of: token)
      case "|" where self.token(1)?.isSign("|") == true || place + 1 == tokens.count:
        repairs.append(Repair(token.span, ""))
      case "|" where self.token(-1)?.isSign("|") == true:
        repairs.append(Repair(token.span, ""))
      case ",", "、": repairs += commaRepairs(at: token)
      case ")", ":", "~": repairs += [Repair(token.span, ""), Repair(token.span, " ")]
      case "(" where self.token(-1)?.isSign("=") == true:
        if let field = self.token(-2) {
          repairs.append(Repair(SourceSpan(field.span.end, token.span.start), ":"))
        }
      case "<", ">", "<=", ">=":
        // `value:>50 <100` asks twice of one field.
        let earlier = tokens[..<place].lastIndex { $0.isRelation && $0 != self.token(-1) }
        var field = earlier ?? 0
        while field > 0, tokens[field].isRelation { field -= 1 }
        if field > 0, tokens[field].kind == .word {
          let joint = isInStage ? "\(spelled(.and)) " : ""
          repairs.append(Repair(insert: joint + tokens[field].text, at: token.span.start))
        }
      default: break
      }
    }
    // `;` and `。` end statements elsewhere.
    for other in tokens where other.isSign(";") && other.span.overlapsOrTouches(error.span) {
      let isLast = other == tokens.last
      repairs.append(Repair(other.span, isLast ? "" : " "))
    }
    if token.kind == .word, token.text.hasSuffix("."), token.text.count > 1 {
      repairs.append(Repair(token.span, String(token.text.dropLast())))
    }
    return repairs
  }

  /// `area:disputes|oversight`: a bar between values is a list.
  var alternatives: [Repair] {
    guard error.code == .unknownStage, let value = token(0), let bar = token(-1), bar.isSign("|"),
      let first = token(-2), let sign = token(-3), sign.isRelation,
      first.span.end == bar.span.start, bar.span.end == value.span.start
    else { return [] }
    return [
      Repair([
        .init(span: SourceSpan(first.span.start, first.span.start), text: "("),
        .init(span: bar.span, text: ","),
        .init(span: SourceSpan(value.span.end, value.span.end), text: ")"),
      ])
    ]
  }

  private func replacement(of token: LooseToken) -> [Repair] {
    let sign: String =
      switch token.text {
      case "==": "="
      case "<>": "!="
      case "=>": ">="
      case "=<": "<="
      case "=~": "~"
      case "!": spelled(.not) + " "
      case "&", "&&": isInStage ? spelled(.and) : " "
      default: spelled(.or)
      }
    let isDoubled = token.text == "||" && self.token(1) != nil
    return (isDoubled ? [Repair(token.span, "|")] : []) + [Repair(token.span, sign)]
  }

  /// A comma between qualifiers, between values without brackets, or within a number.
  private func commaRepairs(at comma: LooseToken) -> [Repair] {
    var repairs: [Repair] = []
    if let before = token(-1), let after = token(1), before.span.end == comma.span.start,
      comma.span.end == after.span.start, before.text.last?.isNumber == true,
      after.text.prefix(while: \.isNumber).count == 3
    {
      repairs.append(Repair(comma.span, ""))
    }
    if let first = token(-1), let sign = token(-2), sign.isRelation, token(-3) != nil {
      var last = place - 1
      while last + 2 < tokens.count, [",", "、"].contains(tokens[last + 1].text),
        tokens[last + 2].kind != .sign,
        !(tokens.indices.contains(last + 3) && tokens[last + 3].isRelation)
      {
        last += 2
      }
      if last > place {
        // A list stands behind a colon, whatever sign there is.
        let opening = SourceSpan(
          sign.isSign("=") ? tokens[place - 3].span.end : first.span.start, first.span.start)
        repairs.append(
          Repair([
            .init(span: opening, text: sign.isSign("=") ? ":(" : "("),
            .init(span: SourceSpan(tokens[last].span.end, tokens[last].span.end), text: ")"),
          ]))
      }
    }
    let isSpaceBehind = token(1).map { $0.span.start > comma.span.end } ?? true
    return repairs + [Repair(comma.span, isSpaceBehind ? "" : " ")]
  }
}

extension SourceSpan {
  /// Whether it has a byte in common with another span, or none between them.
  fileprivate func overlapsOrTouches(_ other: SourceSpan) -> Bool {
    start <= other.end && other.start <= end
  }
}
