internal import RuleOfLawModel

extension Scene {
  /// Stages called like functions, in the wrong order, or without what they need.
  var stageRepairs: [Repair] {
    callRepairs + everythingShown + orderRepairs + columnRepairs + pivotRepairs
  }

  /// `distinct(area)`, `take(10)`: the brackets are left out.
  private var callRepairs: [Repair] {
    guard isInStage, stageStart + 1 < stageEnd, tokens[stageStart + 1].isSign("("),
      place == stageStart + 1, tokens[stageEnd - 1].isSign(")")
    else { return [] }
    let close = tokens[stageEnd - 1].span
    return [
      Repair([.init(span: tokens[place].span, text: " "), .init(span: close, text: "")])
    ]
  }

  /// `show *`: every column is shown without the stage.
  private var everythingShown: [Repair] {
    guard stage == .show, stageStart > 0, place == stageStart + 1, place + 1 == stageEnd,
      ["*", "all", "全部", "所有"].contains(word(0))
    else { return [] }
    return [Repair(SourceSpan(tokens[stageStart - 1].span.start, endOfStage), "")]
  }

  /// A pivot without what it computes, or without the word before the field of its columns.
  private var pivotRepairs: [Repair] {
    guard stage == .pivot, error.code == .missing else { return [] }
    let keyword = tokens[stageStart]
    if place >= stageEnd,
      tokens[stageStart..<stageEnd].contains(where: { Keyword(word: $0.text) == .by })
    {
      return [Repair(insert: ": \(spelled(.count, like: keyword))", at: endOfStage)]
    }
    guard let colon = tokens[stageStart..<stageEnd].firstIndex(where: { $0.isSign(":") }),
      colon > stageStart + 2
    else { return [] }
    return [Repair(insert: "\(spelled(.by, like: keyword)) ", at: tokens[colon - 1].span.start)]
  }

  /// A stage that asks for a field which an earlier one has left out is moved before that one.
  private var orderRepairs: [Repair] {
    guard error.code == .unknownField, stage == .where || stage == .sort else { return [] }
    let bars = tokens[..<stageStart].indices.filter { tokens[$0].isSign("|") }.dropLast()
    let bar = tokens[stageStart - 1].span.start
    let moved = SourceSpan(bar, endOfStage)
    return bars.reversed().compactMap { earlier in
      let keyword = Keyword(word: tokens[earlier + 1].text)
      guard let keyword, [.show, .group, .pivot].contains(keyword) else { return nil }
      let start = tokens[earlier].span.start
      return Repair([
        .init(span: SourceSpan(start, start), text: written(moved) + " "),
        .init(span: moved, text: ""),
      ])
    }
  }

  /// An added column without a name, or with one that no column can have.
  private var columnRepairs: [Repair] {
    guard stage == .add, let token = token(0) else { return [] }
    switch error.code {
    case .duplicate where place == stageStart + 1:
      let name = spelled(.add, like: token) == Keyword.add.label ? "新列" : "result"
      if self.token(1)?.isSign("=") == true { return [Repair(token.span, name)] }
      return [Repair(insert: "\(name) = ", at: token.span.start)]
    case .badName:
      let letters = token.text.drop { $0.isNumber }
      let digits = token.text.prefix(while: \.isNumber)
      return letters.isEmpty ? [] : [Repair(token.span, String(letters + digits))]
    case .missing where place == stageStart + 2 && token.isSign(":"):
      return [Repair(token.span, " =")]
    case .missing where place == stageStart + 2 && token.kind == .word:
      let equal = Repair(insert: "= ", at: token.span.start)
      if self.token(1)?.isSign("=") != true { return [equal] }
      let name = tokens[place - 1].span.union(token.span)
      return [Repair(name, tokens[place - 1].text + "_" + token.text)]
    default: return []
    }
  }
}
