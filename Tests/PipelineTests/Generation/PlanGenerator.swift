import RuleOfLawModel

/// Makes plans of every form that are right, whatever the schema.
struct PlanGenerator {
  var random: SeededGenerator
  /// The sources that plans may have.
  var sources = Entity.allCases
  /// The fields that conditions may name; nil for all of them.
  var fields: Set<String>?

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func plan() -> Plan { plan(depth: 0) }

  private mutating func plan(depth: Int) -> Plan {
    var plan = source(depth: depth)
    if random.chance(70) { add(.filter(condition(in: plan.shape, depth: 0)), to: &plan) }
    for _ in 0..<random.below(4) {
      let step =
        random.chance(depth == 0 ? 15 : 5)
        ? join(to: plan.shape, depth: depth) : step(in: plan.shape)
      add(step, to: &plan)
    }
    return plan
  }

  /// A source; those of two reports can only begin a query.
  private mutating func source(depth: Int) -> Plan {
    let source = random.pick(depth == 0 ? sources : sources.filter { !$0.isOfTwoReports })
    let reports = ["1", "2", "某区人民政府@2023", "年报 2023.txt", "-", "a|b"]
    return Plan(
      source, of: source.isOfTwoReports ? [random.pick(reports), random.pick(reports)] : [])
  }

  private mutating func join(to shape: Plan.Shape, depth: Int) -> Plan.Step {
    let name = random.pick([nil, nil, "x", "去年", "other"])
    let isOuter = random.chance(40)
    if fields == nil, random.chance(30) {
      let relation = random.pick(["report", "commitments", "facts", "problems", "indicator"])
      return .join(Plan.Join(.relation(relation), as: name, keepsUnmatched: isOuter))
    }
    let other = depth > 1 ? source(depth: depth) : plan(depth: depth + 1)
    let keys = (0...random.below(2)).map { _ in
      Plan.Join.Key(field(in: shape).name, field(in: other.shape).name)
    }
    let same = keys.map { Plan.Join.Key($0.column) }
    return .join(
      Plan.Join(
        .rows(other, on: random.chance(50) ? keys : same), as: name, keepsUnmatched: isOuter))
  }

  /// Adds a step unless the plan refuses it, as it does amounts of an impossible unit.
  private func add(_ step: Plan.Step, to plan: inout Plan) {
    if let longer = try? plan.appending(step) { plan = longer }
  }

  private mutating func step(in shape: Plan.Shape) -> Plan.Step {
    switch random.below(12) {
    case 11:
      return .chart(
        Plan.Chart(random.pick(Plan.Chart.Kind.allCases), of: names(in: shape, 2 + random.below(2)))
      )
    case 10:
      return .pivot(
        by: names(in: shape, 1 + random.below(2)), across: field(in: shape).name,
        random.pick(aggregates(in: shape)))
    case 0, 1: return .filter(condition(in: shape, depth: 0))
    case 2, 3:
      let keys = (0...random.below(2)).map { _ in
        Plan.SortKey(field(in: shape).name, descending: random.chance(50))
      }
      return .sort(keys)
    case 4: return .take(random.below(20))
    case 5: return .skip(random.below(5))
    case 6: return .show(names(in: shape, 1 + random.below(4)))
    case 7: return .distinct
    case 8: return .group(by: names(in: shape, random.below(3)), aggregates(in: shape))
    default: return .add(random.pick(["x", "比例", "两倍"]), expression(in: shape, depth: 0))
    }
  }

  private mutating func names(in shape: Plan.Shape, _ count: Int) -> [String] {
    Array(Set((0..<count).map { _ in field(in: shape).name })).sorted()
  }

  private mutating func field(in shape: Plan.Shape) -> FieldDefinition {
    var all = shape.available.filter { fields?.contains($0.name) ?? true }
    if fields == nil {
      all += ["report.year", "report.authority.level", "commitments.verb", "facts.value"]
        .compactMap { shape.find($0) }
    }
    return all.isEmpty ? random.pick(shape.available) : random.pick(all)
  }

  private mutating func aggregates(in shape: Plan.Shape) -> [Plan.Aggregate] {
    var made: [Plan.Aggregate] = []
    if random.chance(60) { made.append(.count) }
    for _ in 0..<random.below(3) {
      let function = random.pick(Plan.Aggregate.Function.allCases)
      let fraction = FixedDecimal(coefficient: Int64(random.below(101)), scale: 2)
      made.append(
        Plan.Aggregate(
          function, of: field(in: shape).name, fraction: function == .quantile ? fraction : nil))
    }
    return made.isEmpty ? [.count] : made
  }

  private mutating func expression(in shape: Plan.Shape, depth: Int) -> Plan.Expression {
    switch random.below(depth > 2 ? 3 : 6) {
    case 0: return .literal(.number(number()))
    case 1: return .literal(.quantity(number(), random.pick(["件", "万元", "元", "%"])))
    case 2: return .column(field(in: shape).name)
    default:
      return .arithmetic(
        expression(in: shape, depth: depth + 1),
        random.pick(Plan.Expression.Operator.allCases),
        expression(in: shape, depth: depth + 1))
    }
  }

  mutating func condition(in shape: Plan.Shape, depth: Int) -> Plan.Condition {
    let compound = depth < 3 ? 9 : 6
    switch random.below(compound) {
    case 6: return .all((0...random.below(3)).map { _ in condition(in: shape, depth: depth + 1) })
    case 7: return .any((0...random.below(3)).map { _ in condition(in: shape, depth: depth + 1) })
    case 8: return .not(condition(in: shape, depth: depth + 1))
    default: return simpleCondition(on: field(in: shape))
    }
  }

  private mutating func simpleCondition(on field: FieldDefinition) -> Plan.Condition {
    let name = field.name
    let isWordy = [.text, .term, .period].contains(field.type)
    let isOrdered = ![.text, .term, .boolean].contains(field.type)
    switch random.below(8) {
    case 0: return .exists(name)
    case 1: return .search(random.pick(Self.words.filter { !$0.isEmpty }))
    case 2 where isWordy: return .contains(name, random.pick(Self.words))
    case 3 where isWordy: return .matches(name, random.pick(["*", "复议*", "?", "*a b*"]))
    case 4 where isOrdered:
      let lower = literal(for: field)
      return .between(name, lower, literal(for: field))
    case 5: return .within(name, (0...random.below(3)).map { _ in literal(for: field) })
    default:
      let comparisons = Plan.Comparison.allCases.filter { isOrdered || !$0.isOrdering }
      return .compare(name, random.pick(comparisons), literal(for: field))
    }
  }

  private mutating func literal(for field: FieldDefinition) -> Plan.Literal {
    switch field.type {
    case .text: return .text(random.pick(Self.words))
    case .term:
      let words = field.vocabulary?.words.map(\.name) ?? []
      return .text(words.isEmpty ? "reconsideration.accepted" : random.pick(words))
    case .period: return .text(random.pick(["2022", "2021-2025", "上半年", "a b"]))
    case .number: return .number(number())
    case .quantity, .change:
      let unit: Unit = random.pick(["件", "元", "万元", "亿元", "%", "百分点", "人次"])
      return random.chance(50) ? .number(number()) : .quantity(number(), unit)
    case .date:
      return CivilDate(year: 2020 + random.below(5), month: 1 + random.below(12), day: 9)
        .map { .date($0) } ?? .text("")
    case .boolean: return .boolean(random.chance(50))
    }
  }

  private mutating func number() -> FixedDecimal {
    FixedDecimal(
      coefficient: Int64(random.below(2_000)) - 300, scale: random.pick([0, 0, 0, 1, 2]))
  }

  /// Words of every sort, those that need quotes above all.
  static let words = [
    "行政复议", "纠错率", "a b", "x|y", "say \"no\"", "全角：冒号", "a..b", "-5", "#c", "5件", "一/(七)", "",
    "select", "and", "取", "≥", "back\\slash", "two\nlines", "a～b", "“引”", "。", "a=b", "<b>", "～",
    "!",
    "value", "e\u{301}", "&&", "a&&b", "\u{3000}", "甲、乙", "sum", "2022", "*",
  ]
}
