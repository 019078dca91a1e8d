extension Plan {
  /// How the rows of an answer are drawn as a picture (图).
  ///
  /// A chart ends a plan. Its columns are its data, so that forms for programs give them as a table.
  public struct Chart: Hashable, Sendable, Codable {
    /// The sort of picture.
    public var kind: Kind
    /// The columns: what the rows are called, and last the number that is drawn.
    public var columns: [String]

    /// Creates a chart.
    public init(_ kind: Kind, of columns: [String]) {
      self.kind = kind
      self.columns = columns
    }

    /// A sort of picture (图的种类).
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// A bar a row (柱).
      case bar
      /// A point a row, along a scale of years or numbers (线).
      case line
      /// A line of text for each series (走势).
      case spark

      /// The Chinese name.
      public var label: String {
        switch self {
        case .bar: "柱"
        case .line: "线"
        case .spark: "走势"
        }
      }

      /// The name in a language.
      func spelling(in language: Language) -> String {
        language == .english ? rawValue : label
      }

      /// Finds a kind by its English or its Chinese name.
      public init?(spelling: some StringProtocol) {
        guard
          let kind = Self.allCases.first(where: { $0.rawValue == spelling || $0.label == spelling })
        else { return nil }
        self = kind
      }

      /// The numbers of columns that it takes.
      var columnCounts: ClosedRange<Int> {
        switch self {
        case .bar, .line: 2...2
        case .spark: 2...3
        }
      }
    }
  }

  /// The plan without the chart that ends it, for going on with its rows.
  package var withoutChart: Plan {
    guard case .chart? = steps.last else { return self }
    var plan = Plan(source, of: operands)
    for step in steps.dropLast() { plan = (try? plan.appending(step)) ?? plan }
    return plan
  }

  /// The chart that ends the plan; nil where it is a table.
  public var chart: Chart? {
    guard case .chart(let chart)? = steps.last else { return nil }
    return chart
  }
}

extension Plan.Chart {
  /// Returns the chart with canonical names if there is a number to draw.
  func resolved(in shape: Plan.Shape) throws(PlanError) -> Plan.Chart {
    let fields = try shape.fields(named: columns)
    guard kind.columnCounts.contains(fields.count), let value = fields.last else {
      throw PlanError(
        .missing,
        Message("图要有名目和数值两列", "a chart has a column of names and one of numbers"),
        hints: [
          Message("如 图 \(kind.label) 年度 数值", "as in chart \(kind.rawValue) year value")
        ])
    }
    try PlanError.checkDistinct(fields.map(\.name))
    guard [.number, .quantity, .change].contains(value.type) else {
      throw PlanError(
        .typeClash,
        Message(
          "“\(value.label)”不是数值，画不成图", "“\(value.name)” is no number to draw"))
    }
    return Plan.Chart(kind, of: fields.map(\.name))
  }
}
