extension Plan {
  /// Rows of one sort put beside rows of another (连接).
  ///
  /// The columns of the other rows get the name of the join in front: `facts.value`.
  public struct Join: Hashable, Sendable, Codable {
    /// What is joined.
    public var other: Other
    /// The name in front of the columns that come in; nil for that of what is joined.
    public var name: String?
    /// Whether a row that nothing belongs to is kept, with nulls beside it.
    public var keepsUnmatched: Bool

    /// Creates a join.
    public init(_ other: Other, as name: String? = nil, keepsUnmatched: Bool = false) {
      self.other = other
      self.name = name
      self.keepsUnmatched = keepsUnmatched
    }

    /// What is put beside the rows.
    public enum Other: Hashable, Sendable, Codable {
      /// The things that a field leads to, each with a row of its own.
      case relation(String)
      /// The rows of a plan that agree in every key.
      case rows(Plan, on: [Key])
    }

    /// A column of the rows and the column of the joined rows that must be equal to it.
    public struct Key: Hashable, Sendable, Codable {
      /// The column of the rows.
      public var column: String
      /// The column of the joined rows.
      public var joined: String

      /// Creates a key; one name serves for both columns.
      public init(_ column: String, _ joined: String? = nil) {
        self.column = column
        self.joined = joined ?? column
      }
    }
  }
}

extension Plan.Join {
  /// Returns the join with canonical names if its keys can be compared.
  func resolved(in shape: Plan.Shape) throws(PlanError) -> Plan.Join {
    var join = self
    switch other {
    case .relation(let name):
      let field = try shape.field(named: name)
      guard shape.entity?.schema.related(by: field.name) != nil else {
        throw PlanError(
          .missing,
          Message(
            "“\(field.label)”不引向别处，连接要说按什么相等",
            "“\(field.name)” leads nowhere; say what must be equal"),
          hints: [
            Message("如 连接 数据 按 指标", "as in join facts on indicator")
          ])
      }
      join.other = .relation(field.name)
      join.name = self.name == field.name ? nil : self.name
    case .rows(let plan, let keys):
      guard !plan.source.isOfTwoReports else {
        let source = plan.source
        throw PlanError(
          .misplaced,
          Message(
            "“\(source.label)”只能作查询的开头", "“\(source.name)” can only begin a query"),
          hints: [
            Message(
              "把它写在前面：\(source.label) 1 2 | 连接 …", "put it first: \(source.name) 1 2 | join …")
          ])
      }
      guard plan.chart == nil else {
        throw PlanError(
          .misplaced, Message("连接的一边不能是图", "a chart cannot be joined"))
      }
      guard !keys.isEmpty else {
        throw .missing("连接要说按什么相等", "a join says what must be equal")
      }
      var resolved: [Key] = []
      for key in keys {
        let left = try shape.field(named: key.column)
        let right = try plan.shape.field(named: key.joined)
        try left.checkComparable(with: right)
        resolved.append(Key(left.name, right.name))
      }
      join.other = .rows(plan, on: resolved)
      join.name = self.name == plan.source.name ? nil : self.name
    }
    guard join.name.map(Plan.isName) ?? true else {
      let name = join.name ?? ""
      throw PlanError(
        .badName, Message("“\(name)”不能作名称", "“\(name)” cannot be a name"))
    }
    try join.checkPrefix(in: shape)
    return join
  }

  /// Checks that the name in front of the columns that come in is nobody else's, in either tongue.
  private func checkPrefix(in shape: Plan.Shape) throws(PlanError) {
    let prefix = prefix(in: shape)
    let hints = [Message("另起名称：连接 … 作 名称", "give it another name: join … as NAME")]
    let names = [prefix.name, prefix.label]
    guard
      !shape.joins.contains(where: {
        names.contains($0.prefix.name) || names.contains($0.prefix.label)
      })
    else {
      throw PlanError(
        .duplicate,
        Message("已经连接过“\(prefix.label)”", "“\(prefix.name)” has been joined already"),
        hints: hints)
    }
    guard case .rows = other, let schema = shape.entity?.schema else { return }
    // `report.year` of a row is not that of what is joined under the name `report`.
    for name in names where schema.related(by: name) != nil {
      let field = schema.field(named: name)
      // What a field leads to may be joined as rows, too; the name then means those.
      if field?.name == prefix.name, field?.label == prefix.label { continue }
      throw PlanError(
        .duplicate,
        Message("“\(name)”已是这些行的字段", "“\(name)” is a field of the rows already"), hints: hints)
    }
  }

  /// The name in front of the columns that come in, in both tongues.
  func prefix(in shape: Plan.Shape) -> (name: String, label: String) {
    if let name { return (name, name) }
    switch other {
    case .relation(let field): return (field, shape.find(field)?.label ?? field)
    case .rows(let plan, _): return (plan.source.name, plan.source.label)
    }
  }
}

extension FieldDefinition {
  /// Checks that values of two columns can be equal.
  fileprivate func checkComparable(with other: FieldDefinition) throws(PlanError) {
    func kind(_ type: ValueType) -> Int {
      switch type {
      case .text, .term, .period: 0
      case .number: 1
      case .quantity, .change: 2
      case .date: 3
      case .boolean: 4
      }
    }
    guard kind(type) != kind(other.type) else { return }
    throw PlanError(
      .typeClash,
      Message(
        "“\(label)”是\(type.kind.chinese)，“\(other.label)”是\(other.type.kind.chinese)，不能相等",
        "“\(name)” is \(type.kind.english) and “\(other.name)” is \(other.type.kind.english), "
          + "which are never equal"),
      hints: [Message("按两边同类的字段连接，如 按 指标", "join on fields of one sort: on indicator")])
  }
}
