extension Plan.Shape {
  /// What was joined: the columns that came in, under the name of the join.
  struct Joined: Hashable, Sendable {
    /// The name in front of them, in both tongues.
    let prefix: Prefix
    private let columns: Columns

    struct Prefix: Hashable, Sendable {
      let name: String
      let label: String
    }

    private enum Columns: Hashable, Sendable {
      /// Those of a plan.
      case rows(Plan.Shape)
      /// Those of what a field of a source leads to.
      case related(Entity, String)
    }

    init(_ join: Plan.Join, in shape: Plan.Shape) {
      let (name, label) = join.prefix(in: shape)
      prefix = Prefix(name: name, label: label)
      switch join.other {
      case .rows(let plan, _): columns = .rows(plan.shape)
      case .relation(let field): columns = .related(shape.entity ?? .facts, field)
      }
    }

    private var schema: Schema? {
      guard case .related(let entity, let field) = columns else { return nil }
      return entity.schema.related(by: field)
    }

    /// The columns that are shown unasked.
    var shown: [FieldDefinition] {
      switch columns {
      case .rows(let shape): shape.shown.map(prefixed)
      case .related: (schema?.usualFields ?? []).map(prefixed)
      }
    }

    /// Every column by its name.
    var available: [FieldDefinition] {
      switch columns {
      case .rows(let shape): shape.available.map(prefixed)
      case .related: (schema?.fields ?? []).map(prefixed)
      }
    }

    /// Finds a column by its name with that of the join in front.
    func find(_ name: some StringProtocol) -> FieldDefinition? {
      guard let rest = rest(of: name) else { return nil }
      switch columns {
      case .rows(let shape): return shape.find(rest).map(prefixed)
      case .related: return schema?.field(named: rest).map(prefixed)
      }
    }

    /// Returns a name without that of the join in front; nil where it is another's.
    func rest(of name: some StringProtocol) -> String? {
      for front in [prefix.name, prefix.label] where name.hasPrefix(front + ".") {
        return String(name.dropFirst(front.count + 1))
      }
      return nil
    }

    private func prefixed(_ field: FieldDefinition) -> FieldDefinition {
      var field = field
      field.name = prefix.name + "." + field.name
      field.label = prefix.label + "." + field.label
      return field
    }
  }
}
