extension Plan {
  /// The columns that rows have at one point of a plan.
  public struct Shape: Hashable, Sendable {
    /// The source whose every field can still be asked for; nil once columns were chosen.
    public let entity: Entity?
    /// The columns that were chosen, computed or added.
    let columns: [FieldDefinition]
    /// What was joined, whose columns that are not shown can still be asked for.
    let joins: [Joined]

    init(of entity: Entity) {
      self.init(entity: entity, columns: [])
    }

    init(entity: Entity?, columns: [FieldDefinition], joins: [Joined] = []) {
      self.entity = entity
      self.columns = columns
      self.joins = joins
    }

    /// The columns shown if the plan ends here.
    public var shown: [FieldDefinition] { (entity?.schema.usualFields ?? []) + columns }

    /// Every column by its name, those that are not shown unasked included.
    public var available: [FieldDefinition] {
      let shown = Set(columns.map(\.name))
      let joined = joins.flatMap(\.available).filter { !shown.contains($0.name) }
      return (entity?.schema.fields ?? []) + columns + joined
    }

    /// Finds a column by its English or Chinese name, or a field by its path.
    public func find(_ name: some StringProtocol) -> FieldDefinition? {
      if let column = columns.first(where: { $0.name == name || $0.label == name }) {
        return column
      }
      for joined in joins {
        if let field = joined.find(name) { return field }
      }
      return entity?.schema.field(named: name) ?? columnOfReport(name)
    }

    /// Finds a column that a group or a choice made of a field of the report: `year` is
    /// `report.year` there as well.
    private func columnOfReport(_ name: some StringProtocol) -> FieldDefinition? {
      columns.first { $0.name == "report." + name || $0.label == "报告." + name }
    }

    /// Finds the column of an aggregate by its name or by its label.
    package func column(spelled english: String, _ chinese: String) -> FieldDefinition? {
      columns.first { $0.name == english || $0.label == chinese }
    }

    /// Returns the columns after a step, which must be resolved in this shape.
    func after(_ step: Step) -> Shape {
      switch step {
      case .filter, .sort, .skip, .take, .distinct:
        return self
      case .show(let names):
        return Shape(entity: nil, columns: names.compactMap { find($0) })
      case .chart(let chart):
        return Shape(entity: nil, columns: chart.columns.compactMap { find($0) })
      case .group(let names, let aggregates):
        return Shape(
          entity: nil,
          columns: keys(named: names) + aggregates.map { $0.definition(in: self) })
      case .add(let name, let expression):
        let type = (try? expression.type(in: self)) ?? .number
        let column = FieldDefinition(name: name, label: name, type: type)
        return Shape(entity: entity, columns: columns + [column], joins: joins)
      case .join(let join):
        let joined = Joined(join, in: self)
        return Shape(
          entity: entity, columns: columns + joined.shown, joins: joins + [joined])
      case .pivot(let names, _, _):
        return Shape(entity: nil, columns: keys(named: names))
      }
    }

    /// The columns that the keys of a group make: one value each.
    private func keys(named names: [String]) -> [FieldDefinition] {
      names.compactMap { find($0) }.map { key in
        var key = key
        key.isList = false
        return key
      }
    }

    /// Finds a column or says what there is instead.
    public func field(named name: some StringProtocol) throws(PlanError) -> FieldDefinition {
      if let field = find(name) { return field }
      throw PlanError(
        .unknownField, Message("没有字段“\(name)”", "there is no field “\(name)”"),
        unknown: name,
        among: (available + fieldsAlong(name)).map {
          Vocabulary.Word(name: $0.name, label: $0.label)
        },
        otherwise: [hiddenHint])
    }

    /// The fields that a path may have been meant to lead to, and those that are the report's.
    private func fieldsAlong(_ name: some StringProtocol) -> [FieldDefinition] {
      guard let schema = entity?.schema else { return [] }
      let steps = name.split(separator: ".").dropLast()
      guard let first = steps.first else {
        return schema.related(by: "report")?.fields.filter { schema.field(named: $0.name) != nil }
          ?? []
      }
      guard let start = schema.field(named: String(first)),
        var target = schema.related(by: start.name)
      else { return [] }
      var front = start
      for step in steps.dropFirst() {
        guard let field = target.field(named: String(step)),
          let next = target.related(by: field.name)
        else { return [] }
        front = front.leading(to: field)
        target = next
      }
      return target.fields.map { front.leading(to: $0) }
    }

    func fields(named names: [String]) throws(PlanError) -> [FieldDefinition] {
      var fields: [FieldDefinition] = []
      for name in names { fields.append(try field(named: name)) }
      return fields
    }

    /// Says which columns are left where a field was not shown or grouped away.
    private var hiddenHint: Message {
      guard entity == nil else {
        return Message(
          "字段有：" + available.map(\.label).joined(separator: " "),
          "the fields are: " + available.map(\.name).joined(separator: " "))
      }
      let names = columns.map(\.name).joined(separator: " ")
      let labels = columns.map(\.label).joined(separator: " ")
      return Message("这里只剩这些列：\(labels)", "only these columns are left here: \(names)")
    }
  }

  /// Whether a word can be the name of an added column: no digit first and no mark within.
  public static func isName(_ word: some StringProtocol) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isXIDStart else { return false }
    return word.unicodeScalars.allSatisfy(\.properties.isXIDContinue)
  }
}
