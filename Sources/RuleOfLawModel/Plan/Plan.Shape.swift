extension Plan {
  /// The columns that rows have at one point of a plan.
  public struct Shape: Hashable, Sendable {
    /// The source whose every field can still be asked for; nil once columns were chosen.
    public let entity: Entity?
    /// The columns that were chosen, computed or added.
    let columns: [FieldDefinition]

    init(of entity: Entity) {
      self.init(entity: entity, columns: [])
    }

    private init(entity: Entity?, columns: [FieldDefinition]) {
      self.entity = entity
      self.columns = columns
    }

    /// The columns shown if the plan ends here.
    public var shown: [FieldDefinition] { (entity?.schema.usualFields ?? []) + columns }

    /// Every column by its name, those that are not shown unasked included.
    public var available: [FieldDefinition] { (entity?.schema.fields ?? []) + columns }

    /// Finds a column by its English or Chinese name, or a field by its path.
    public func find(_ name: some StringProtocol) -> FieldDefinition? {
      columns.first { $0.name == name || $0.label == name } ?? entity?.schema.field(named: name)
    }

    /// Finds the column of an aggregate however its words are mixed: `sum(数值)`.
    package func column(of function: Aggregate.Function, _ argument: String) -> FieldDefinition? {
      let word = function.keyword
      return columns.first { column in
        column.name == "\(word.name)(\(argument))" || column.label == "\(word.label)(\(argument))"
      }
    }

    /// Returns the columns after a step, which must be resolved in this shape.
    func after(_ step: Step) -> Shape {
      switch step {
      case .filter, .sort, .skip, .take, .distinct:
        return self
      case .show(let names):
        return Shape(entity: nil, columns: names.compactMap { find($0) })
      case .group(let names, let aggregates):
        let keys = names.compactMap { find($0) }.map { key in
          var key = key
          key.isList = false
          return key
        }
        return Shape(entity: nil, columns: keys + aggregates.map { $0.definition(in: self) })
      case .add(let name, let expression):
        let type = (try? expression.type(in: self)) ?? .number
        let column = FieldDefinition(name: name, label: name, type: type)
        return Shape(entity: entity, columns: columns + [column])
      }
    }

    /// Finds a column or says what there is instead.
    public func field(named name: some StringProtocol) throws(PlanError) -> FieldDefinition {
      if let field = find(name) { return field }
      let near = Spelling.nearest(to: name, among: available.map { ($0.name, $0.label) })
      throw PlanError(
        .unknownField, Message("没有字段“\(name)”", "there is no field “\(name)”"),
        hints: near.isEmpty ? [hiddenHint(name)].compactMap { $0 } : near)
    }

    func fields(named names: [String]) throws(PlanError) -> [FieldDefinition] {
      var fields: [FieldDefinition] = []
      for name in names { fields.append(try field(named: name)) }
      return fields
    }

    /// Says which columns are left where a field was not shown or grouped away.
    private func hiddenHint(_ name: some StringProtocol) -> Message? {
      guard entity == nil else {
        return Message("有哪些字段，见 .schema", "the fields are listed by .schema")
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
