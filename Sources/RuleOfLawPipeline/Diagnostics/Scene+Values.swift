internal import RuleOfLawModel

extension Scene {
  /// Values written as other languages write them, and values of the wrong sort.
  var valueRepairs: [Repair] {
    guard let token = token(0) else { return [] }
    let value = written(error.span)
    var repairs: [Repair] = []
    if token.kind == .quoted, error.code == .foreignHabit {
      let needsQuotes = self.token(-1)?.isRelation != true || !Plan.isBare(token.text)
      repairs.append(Repair(token.span, needsQuotes ? Plan.quoted(token.text) : token.text))
    }
    repairs += bracketsInValue(at: token) + rangeRepairs(value) + dateRepairs(value)
    if error.code == .misplaced, let before = self.token(-1), before.text.last?.isNumber == true {
      repairs.append(Repair(SourceSpan(before.span.end, token.span.end), token.text))
    }
    if stage == .take || stage == .skip, error.code == .typeClash || error.code == .unexpected,
      let count = RowCount(number: value)
    {
      repairs.append(Repair(error.span, "\(count.number)"))
    }
    if let sign = self.token(-1), sign.isRelation {
      let isOrdering = sign.text.hasPrefix("<") || sign.text.hasPrefix(">")
      if error.code == .typeClash, isOrdering { repairs += containing(sign) }
      if error.code == .unknownValue, let unknown = error.unknown {
        let holding = unknown.candidates.filter {
          $0.name.contains(unknown.word) || $0.label.contains(unknown.word)
        }
        if holding.count == 1, let name = holding.first {
          repairs.append(Repair(error.span, token.isChinese ? name.label : name.name))
        }
        repairs += holding.isEmpty ? partOfArea(unknown) : containing(sign)
      }
    }
    if error.code == .typeClash, let number = number(in: value) {
      repairs.append(Repair(error.span, number))
    }
    if error.code == .typeClash, let sign = self.token(1), sign.isSign("~") {
      repairs.append(Repair(sign.span, "="))
    }
    return repairs
  }

  /// `名目：镇（街道）`: a value as tables show it, whose brackets need quotes.
  private func bracketsInValue(at token: LooseToken) -> [Repair] {
    guard token.isSign("("), let first = self.token(-1), first.kind == .word,
      first.span.end == token.span.start, self.token(-2)?.isRelation == true,
      let close = tokens[place...].firstIndex(where: { $0.isSign(")") })
    else { return [] }
    var last = close
    while last + 1 < tokens.count, tokens[last + 1].kind == .word,
      tokens[last].span.end == tokens[last + 1].span.start
    {
      last += 1
    }
    let value = SourceSpan(first.span.start, tokens[last].span.end)
    return [Repair(value, Plan.quoted(written(value)))]
  }

  /// `area:reconsideration`, `领域：复议`: what is part of an area is asked for by its indicators.
  private func partOfArea(_ unknown: PlanError.Unknown) -> [Repair] {
    guard let field = token(-2), unknown.candidates == Vocabulary(of: Area.self).words,
      IndicatorDefinition.all.contains(where: {
        $0.indicator.rawValue.hasPrefix(unknown.word + ".") || $0.label.contains(unknown.word)
      })
    else { return [] }
    let indicator = field.isChinese ? "指标" : "indicator"
    return [Repair(SourceSpan(field.span.start, error.span.start), indicator + "~")]
  }

  /// Asks for words that are contained instead of an order or a whole name.
  private func containing(_ sign: LooseToken) -> [Repair] {
    let colon = token(-2)
    let start = colon?.isSign(":") == true ? colon?.span.start ?? sign.span.start : sign.span.start
    return [Repair(SourceSpan(start, sign.span.end), "~")]
  }

  /// `2021-2023`, `2021~2023`, `10至50`, and a range whose ends are the wrong way round.
  private func rangeRepairs(_ value: String) -> [Repair] {
    if error.code == .reversedRange {
      if let bounds = Parser.bounds(of: value) {
        return [Repair(error.span, bounds.upper + ".." + bounds.lower)]
      }
      let inside = tokens.filter {
        error.span.start <= $0.span.start && $0.span.end <= error.span.end
      }
      guard inside.count == 3 else { return [] }
      return [
        Repair([
          .init(span: inside[0].span, text: written(inside[2])),
          .init(span: inside[2].span, text: written(inside[0])),
        ])
      ]
    }
    for mark in ["-", "~", "至", "到", "—", "～"] {
      let parts = value.split(separator: mark, omittingEmptySubsequences: true)
      guard parts.count == 2, parts.allSatisfy({ $0.first?.isNumber == true }) else { continue }
      return [Repair(error.span, parts.map(Self.withoutYear).joined(separator: ".."))]
    }
    return []
  }

  private static func withoutYear(_ number: Substring) -> String {
    String(number.last == "年" ? number.dropLast() : number)
  }

  /// The last day of the month, or the month alone, for a day that no calendar has.
  private func dateRepairs(_ value: String) -> [Repair] {
    guard error.code == .badDate else { return [] }
    let parts = value.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count >= 2, let last = DayRange(parsing: "\(parts[0])-\(Self.two(parts[1]))")?.last
    else { return [] }
    return [Repair(error.span, last.description)]
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The number that a value begins with, unless it is no more than that.
  private func number(in value: String) -> String? {
    let digits = value.prefix { $0.isNumber || $0 == "." }
    guard !digits.isEmpty, digits.count < value.count, FixedDecimal(parsing: digits) != nil else {
      return nil
    }
    return String(digits)
  }
}
