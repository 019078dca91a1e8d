internal import RuleOfLawModel

/// The words that may stand at a place.
struct Offers {
  /// The words, in the order in which they are shown where nothing was typed.
  var words: [Offer] = []
  /// Whether anything may stand there.
  private(set) var isFree = false

  private let surroundings: Surroundings
  private let context: EntryContext

  /// Finds the words of a place.
  init(at slot: Slot, in surroundings: Surroundings, _ context: EntryContext) {
    self.surroundings = surroundings
    self.context = context
    addQueryWords(slot)
    addConditionWords(slot)
    addComputingWords(slot)
  }

  private mutating func addQueryWords(_ slot: Slot) {
    switch slot {
    case .statement:
      words += Entity.allCases.map { Offer($0) }
      words += [Offer(.explain, .stage), Offer(.let, .stage)]
      addVariables()
      if context.previous != nil {
        words.append(Offer(sign: "|", "接着上一个结果", "go on with the last result", suffix: " "))
      }
    case .source:
      words += Entity.allCases.map { Offer($0) }
      addVariables()
    case .stage:
      words += Keyword.stages.map { Offer($0, .stage) }
      words += Self.aggregates.filter { $0 != .count }.map { Offer($0, .aggregate, suffix: "(") }
    case .field(let isFirst):
      addFields()
      if !isFirst { addStageEnd(comma: true) }
    case .sortKey(let isFirst):
      addFields()
      words.append(Offer(sign: "-", "从大到小", "from the largest"))
      if !isFirst { addStageEnd(comma: true) }
    case .joined(let mayBeOuter):
      words += Entity.allCases.filter { !$0.isOfTwoReports }.map { Offer($0) }
      words += (surroundings.shape?.available ?? []).filter { field in
        surroundings.shape?.entity?.schema.related(by: field.name) != nil
      }.map { Offer($0, suffix: " ") }
      words.append(Offer(sign: "(", "先写一个查询", "a query of its own"))
      if mayBeOuter { words.append(Offer(.outer, .operator)) }
      addVariables()
    case .joinEnd(let mayBeNamed, let needsKeys):
      if needsKeys { words.append(Offer(.on, .operator)) }
      if mayBeNamed { words.append(Offer(.as, .operator)) }
      if !needsKeys { addStageEnd() }
    case .joinedKey:
      words += (surroundings.joined.map(Self.fields) ?? []).map { Offer($0, suffix: " ") }
      addVariables()
    case .joinKey(let isFirst):
      // Those that both sides have need no other field.
      addFields { [joined = surroundings.joined] field in joined?.find(field.name) != nil }
      let shared = Set(words.map(\.name))
      addFields { !shared.contains($0.name) }
      if !isFirst {
        words.append(Offer(sign: "=", "另一边的字段", "a field of the other side"))
        addStageEnd(comma: true)
      }
    case .chartKind:
      words += Plan.Chart.Kind.allCases.map {
        Offer($0.rawValue, $0.label, .operator, help: $0.help)
      }
    case .stageEnd: addStageEnd()
    case .sign(let sign): words.append(Offer(sign: sign.rawValue, "", "", suffix: " "))
    case .number, .newName, .operand, .piece: isFree = true
    default: break
    }
  }

  private mutating func addConditionWords(_ slot: Slot) {
    switch slot {
    case .qualifier:
      isFree = true
      addFields(suffix: ":")
      words.append(Offer(sign: "-", "不是", "negates what follows"))
      addStageEnd()
    case .condition:
      addFields()
      words += [Offer(.not, .operator), Offer(.exists, .operator)]
      words.append(Offer(sign: "(", "括起条件", "groups conditions"))
    case .conditionEnd(let openBrackets):
      words += [Offer(.and, .operator), Offer(.or, .operator)]
      if openBrackets > 0 {
        words.append(Self.closing)
      } else {
        addStageEnd()
      }
    case .relation(let field, let takesWords):
      words += Self.signs(for: field?.type, behindColon: false)
      if takesWords { words += Self.questions(about: field?.type) }
    case .value(let field, let takesSigns):
      addValues(of: field)
      addVariables()
      guard takesSigns else { return }
      words += Self.signs(for: field?.type, behindColon: true)
      words.append(Offer(sign: "(", "几个值之一", "one of several values"))
    case .words:
      isFree = true
      addVariables()
    case .listValue(let field):
      addValues(of: field, suffix: "")
      words.append(Self.closing)
    case .listEnd:
      words += [Self.comma, Self.closing]
    case .listStart: words.append(Offer(sign: "(", "几个值之一", "one of several values"))
    case .between: words.append(Offer(.and, .operator))
    default: break
    }
  }

  private mutating func addComputingWords(_ slot: Slot) {
    switch slot {
    case .groupKey:
      addFields()
      words += [Self.colon, Self.comma]
      addStageEnd()
    case .pivotKey(let isFirst):
      addFields()
      if !isFirst { words += [Offer(.by, .operator), Self.comma] }
    case .pivotEnd:
      words.append(Self.colon)
      addStageEnd()
    case .aggregate:
      words += Self.aggregates.map { Offer($0, .aggregate, suffix: $0 == .count ? "" : "(") }
    case .aggregateStart(let isCount):
      words.append(Offer(sign: "(", "汇总的字段", "the field that it is of"))
      if isCount { addStageEnd(comma: true) }
    case .aggregateField:
      addFields(suffix: "")
      words.append(Self.closing)
    case .aggregateClose(let isQuantile):
      words.append(Self.closing)
      if isQuantile { words.append(Self.comma) }
    case .aggregateEnd: addStageEnd(comma: true)
    case .innerName:
      addInnerNames()
      words += [Offer(sign: "(", "", ""), Self.comma, Self.closing]
    case .operandOfComputation:
      isFree = true
      addFields { [.number, .quantity, .change].contains($0.type) }
      words += [Offer(sign: "(", "括起算式", "groups a computation"), Offer(sign: "-", "负数", "minus")]
    case .computationEnd(let openBrackets):
      words += [
        Offer(sign: "+", "加", "plus", suffix: " "), Offer(sign: "-", "减", "minus", suffix: " "),
        Offer(sign: "*", "乘", "times", suffix: " "),
        Offer(sign: "/", "除", "divided by", suffix: " "),
      ]
      if openBrackets > 0 { words.append(Self.closing) }
      addStageEnd()
    default: break
    }
  }

  private mutating func addStageEnd(comma: Bool = false) {
    if comma { words.append(Self.comma) }
    words.append(Offer(sign: "|", "下一步", "the next stage", suffix: " "))
    if surroundings.depth > 0 { words.append(Self.closing) }
  }

  private mutating func addVariables() {
    words += context.variables.names.map { name in
      let text = context.variables[name] ?? ""
      return Offer("$" + name, "$" + name, .variable, help: Message(text, text), suffix: "")
    }
  }
}

extension Offers {
  /// Adds the columns that can be asked for here, and those behind the path that was begun.
  private mutating func addFields(
    suffix: String = " ", where fits: (FieldDefinition) -> Bool = { _ in true }
  ) {
    guard let shape = surroundings.shape else { return }
    words += Self.fields(of: shape).filter(fits).map { Offer($0, suffix: suffix) }
    addPaths(suffix: suffix)
    if surroundings.begun?.word?.first.map({ $0 == "$" }) ?? true { addVariables() }
  }

  /// The columns of rows, and those that only their report has.
  private static func fields(of shape: Plan.Shape) -> [FieldDefinition] {
    let own = shape.available
    guard shape.entity != nil else { return own }
    let taken = Set(own.flatMap { [$0.name, $0.label] })
    return own
      + Entity.reports.schema.fields.filter { field in
        !taken.contains(field.name) && !taken.contains(field.label)
          && shape.find(field.name) != nil
      }
  }

  /// Adds the fields of what a field leads to, once its name and a dot were typed.
  private mutating func addPaths(suffix: String) {
    guard let word = surroundings.begun?.word, let dot = word.lastIndex(of: "."),
      var schema = surroundings.shape?.entity?.schema
    else { return }
    let head = word[..<dot]
    for step in head.split(separator: ".") {
      guard let field = schema.field(named: step), let related = schema.related(by: field.name)
      else { return }
      schema = related
    }
    words += schema.fields.map { inner in
      var offer = Offer(inner, suffix: suffix)
      offer.name = "\(head).\(inner.name)"
      offer.label = "\(head).\(inner.label)"
      return offer
    }
  }

  /// Adds what stands in the brackets of the names of columns.
  private mutating func addInnerNames() {
    for field in surroundings.shape?.available ?? [] {
      func inner(_ name: String) -> String? {
        guard let open = name.firstIndex(of: "("), name.last == ")" else { return nil }
        return String(name[name.index(after: open)...].dropLast())
      }
      guard let name = inner(field.name), let label = inner(field.label) else { continue }
      words.append(Offer(name, label, .field, suffix: ""))
    }
  }

  /// Adds the values of a field: those that occur, and those that have names.
  private mutating func addValues(of field: FieldDefinition?, suffix: String = " ") {
    guard let field else {
      isFree = true
      return
    }
    if field.type == .boolean {
      words += [Offer(.yes, .value, suffix: suffix), Offer(.no, .value, suffix: suffix)]
      return
    }
    guard field.type != .quantity, field.type != .change else {
      isFree = true
      return
    }
    var counted: [CountedValue] = []
    if let entity = surroundings.plan?.source, entity.schema.field(named: field.name) != nil {
      counted = context.values(entity, field.name)
    }
    guard let vocabulary = field.vocabulary, !vocabulary.words.isEmpty else {
      isFree = true
      words += fitting(counted).map {
        Offer($0.text, $0.text, .value, count: $0.count, suffix: suffix)
      }
      return
    }
    let counts = Dictionary(counted.map { ($0.text, $0.count) }) { first, _ in first }
    words += vocabulary.words.map { word in
      Offer(word.name, word.label, .value, count: counts[word.name], suffix: suffix)
    }
  }

  /// The values that what was typed may become; of too many that fit alike the most frequent.
  private func fitting(_ values: [CountedValue]) -> [CountedValue] {
    let typed = TypedWord(surroundings.begunText)
    if typed.isEmpty { return Array(values.prefix(Completion.limit)) }
    var counts: [TypedWord.Fit: Int] = [:]
    return values.filter { value in
      guard let fit = typed.fit(value.text) else { return false }
      counts[fit, default: 0] += 1
      return counts[fit, default: 0] <= Completion.limit
    }
  }

  private static let aggregates = Plan.Aggregate.Function.allCases.map(\.keyword)
  private static let comma = Offer(sign: ",", "还有", "and more", suffix: " ")
  private static let colon = Offer(sign: ":", "算什么", "what to compute", suffix: " ")
  private static let closing = Offer(sign: ")", "括号结束", "ends the brackets")

  /// The signs that put a field of a type in relation to a value.
  private static func signs(for type: ValueType?, behindColon: Bool) -> [Offer] {
    let equal = [
      Offer(sign: ":", "是", "has the value"), Offer(sign: "=", "等于", "equals"),
      Offer(sign: "!=", "不等于", "does not equal"),
    ]
    let orders = [
      Offer(sign: ">", "大于", "is more than"), Offer(sign: ">=", "不小于", "is not less than"),
      Offer(sign: "<", "小于", "is less than"), Offer(sign: "<=", "不大于", "is not more than"),
    ]
    let holds = Offer(sign: "~", "包含", "contains the words")
    let signs = behindColon ? Array(equal.dropFirst()) : equal
    switch type {
    case .text, .term: return signs + [holds]
    case .boolean: return signs
    case nil: return signs + orders + [holds]
    default: return signs + orders
    }
  }

  /// The words that ask about a field of a type.
  private static func questions(about type: ValueType?) -> [Offer] {
    let words: [Keyword] =
      switch type {
      case .text, .term: [.in, .contains, .matches, .exists, .not]
      case .boolean: [.exists, .not]
      case nil: [.in, .between, .contains, .matches, .exists, .not]
      default: [.in, .between, .exists, .not]
      }
    return words.map { Offer($0, .operator) }
  }
}
