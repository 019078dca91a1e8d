extension Plan {
  /// A value that a query compares with.
  public enum Literal: Hashable, Sendable, Codable {
    /// Words; for named values their canonical name.
    case text(String)
    /// A number without a unit.
    case number(FixedDecimal)
    /// An amount of something.
    case quantity(FixedDecimal, Unit)
    /// A day.
    case date(CivilDate)
    /// Yes or no.
    case boolean(Bool)
  }

  /// A way to compare.
  public enum Comparison: String, Hashable, Sendable, Codable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Whether it asks for an order and not only for sameness.
    public var isOrdering: Bool { self != .equal && self != .notEqual }
  }
}

extension Plan.Literal {
  /// Says what it is in a clash of types.
  var kind: Message {
    switch self {
    case .text(let text): Message("文字“\(text)”", "the text “\(text)”")
    case .number(let number): Message("数\(number)", "the number \(number)")
    case .quantity(let number, let unit):
      Message("带单位的数\(number)\(unit)", "the quantity \(number)\(unit)")
    case .date(let date): Message("日期\(date)", "the date \(date)")
    case .boolean: Message("是否", "yes or no")
    }
  }

  /// Checks that the literal can be compared with a field.
  func check(_ comparison: Plan.Comparison, with field: FieldDefinition) throws(PlanError) {
    switch (field.type, self) {
    case (.text, .text(_)) where !comparison.isOrdering: return
    case (.term, .text(let name)) where !comparison.isOrdering:
      try field.checkVocabulary(name)
    case (.period, .text(_)), (.number, .number(_)), (.quantity, .number(_)),
      (.change, .number(_)), (.date, .date(_)):
      return
    case (.boolean, .boolean(_)) where !comparison.isOrdering: return
    case (.quantity, .quantity(_, let unit)), (.change, .quantity(_, let unit)):
      guard unit.isSpeakable, unit.isKnown else { throw .unknown(unit) }
    default:
      throw field.clash(with: self, comparison)
    }
  }
}

extension FieldDefinition {
  /// Checks that a word is one of the named values.
  func checkVocabulary(_ word: String) throws(PlanError) {
    guard let vocabulary, !vocabulary.words.isEmpty, vocabulary.name(spelled: word) == nil
    else { return }
    let holding = vocabulary.holding(word)
    let shown = vocabulary.words.prefix(16)
    let all = Message(
      "可用：" + shown.map(\.label).joined(separator: " "),
      "one of: " + shown.map(\.name).joined(separator: " "))
    let otherwise =
      vocabulary.words.count <= shown.count
      ? [all]
      : [
        holding.isEmpty
          ? Message("写其中几个字，如 \(label)~复议", "ask for some of its words, as in \(name)~复议")
          : Spelling.hint(for: holding)
      ]
    throw PlanError(
      .unknownValue,
      Message("“\(label)”没有值“\(word)”", "“\(name)” has no value “\(word)”"),
      unknown: word, among: vocabulary.words, otherwise: otherwise)
  }

  /// The error of a comparison that makes no sense, naming both sides.
  func clash(with literal: Plan.Literal, _ comparison: Plan.Comparison) -> PlanError {
    let field = type.kind
    if comparison.isOrdering, type == .text || type == .term || type == .boolean {
      return PlanError(
        .typeClash,
        Message(
          "“\(label)”是\(field.chinese)，不能与\(literal.kind.chinese)比大小",
          "“\(name)” is \(field.english) and has no order to compare with \(literal.kind.english)"),
        hints: [Message("用 : 或 ~（包含）", "use : or ~ (contains)")])
    }
    return PlanError(
      .typeClash,
      Message(
        "“\(label)”是\(field.chinese)，不能与\(literal.kind.chinese)相比",
        "“\(name)” is \(field.english) and cannot be compared with \(literal.kind.english)"),
      hints: [type.example(of: self)])
  }
}

extension ValueType {
  /// Says what it is in a sentence.
  public var kind: Message {
    switch self {
    case .text: Message("文字", "a text")
    case .term: Message("名称值", "a named value")
    case .number: Message("不带单位的数", "a number without a unit")
    case .quantity: Message("数量", "a quantity")
    case .change: Message("变化幅度", "a change")
    case .period: Message("时期", "a period")
    case .date: Message("日期", "a date")
    case .boolean: Message("是非值", "a yes or no")
    }
  }

  /// Says how a value of the type is written.
  fileprivate func example(of field: FieldDefinition) -> Message {
    func example(_ chinese: String, _ english: String) -> Message {
      Message("如 \(field.label):\(chinese)", "as in \(field.name):\(english)")
    }
    return switch self {
    case .text, .term, .period: example("\"…\"", "\"…\"")
    case .number: example("2023", "2023")
    case .quantity: example(">50、\(field.label):>=100万元", ">50 or \(field.name):>=100万元")
    case .change: example(">5%", ">5%")
    case .date: example("2023、\(field.label):2023-03-29", "2023 or \(field.name):2023-03-29")
    case .boolean: example("是、\(field.label):否", "yes or \(field.name):no")
    }
  }
}

extension Unit {
  /// Whether a literal with the unit reads back as it was written.
  var isSpeakable: Bool {
    guard let first = rawValue.unicodeScalars.first, self != .none else { return false }
    if ("0"..."9").contains(first) || first == "." || first == "-" { return false }
    if yuanExponent != nil { return true }
    if first == "万" || first == "亿" { return false }
    return Plan.isBare(rawValue) && !rawValue.utf8.contains(UInt8(ascii: "."))
  }
}
