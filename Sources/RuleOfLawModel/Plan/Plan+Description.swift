extension Plan: CustomStringConvertible {
  /// The canonical text of the query, which reads back as this very plan.
  public var description: String { text(in: .english) }

  /// Returns the text of the query with its words in a language; both read back as this plan.
  public func text(in language: Language) -> String {
    var text = sourceText(in: language)
    for (index, step) in stages.enumerated() {
      let printer = Printer(shape: step.shape, language: language)
      if index == 0, case .filter(let condition) = step.step {
        text += printer.qualifiers(condition.conjuncts)
      } else {
        text += " | " + printer.stage(step.step)
      }
    }
    return text
  }

  /// The source with the reports that it is of.
  private func sourceText(in language: Language) -> String {
    let name = language == .english ? source.name : source.label
    return ([name] + operands.map(Plan.quotedIfNeeded)).joined(separator: " ")
  }

  /// Returns the text of the source and that of each step in a language.
  public func stageTexts(in language: Language) -> [String] {
    [sourceText(in: language)]
      + stages.map { Printer(shape: $0.shape, language: language).stage($0.step) }
  }

  /// The steps, each with the columns that it is asked of.
  private var stages: [(step: Step, shape: Shape)] {
    var shape = Shape(of: source)
    return steps.map { step in
      defer { shape = shape.after(step) }
      return (step, shape)
    }
  }
}

extension Plan.Shape {
  /// Returns the name of a column in a language.
  func spelling(of name: String, in language: Language) -> String {
    language == .english ? name : find(name)?.label ?? name
  }
}

/// Writes the steps of a plan in the words of a language.
struct Printer {
  /// The columns that the step is asked of.
  let shape: Plan.Shape
  /// The language of the words.
  let language: Language

  func stage(_ step: Plan.Step) -> String {
    switch step {
    case .filter(let condition):
      word(.where) + " " + self.condition(condition)
    case .sort(let keys):
      word(.sort) + " "
        + keys.map { ($0.isDescending ? "-" : "") + field($0.column) }.joined(separator: " ")
    case .skip(let count):
      word(.skip) + " \(count)"
    case .take(let count):
      word(.take) + " \(count)"
    case .show(let names):
      word(.show) + " " + names.map(field).joined(separator: " ")
    case .distinct:
      word(.distinct)
    case .group(let names, let aggregates):
      group(by: names, aggregates)
    case .add(let name, let expression):
      word(.add) + " \(name) = " + self.expression(expression)
    case .join(let join):
      self.join(join)
    case .pivot(let names, let across, let aggregate):
      word(.pivot) + names.map { " " + field($0) }.joined() + " " + word(.by) + " "
        + field(across) + ": " + aggregate.spelling(in: language, shape: shape)
    case .chart(let chart):
      word(.chart) + " " + chart.kind.spelling(in: language)
        + chart.columns.map { " " + field($0) }.joined()
    }
  }

  private func join(_ join: Plan.Join) -> String {
    var text = word(.join) + (join.keepsUnmatched ? " " + word(.outer) : "") + " "
    switch join.other {
    case .relation(let name): text += field(name)
    case .rows(let plan, _):
      let rows = plan.text(in: language)
      text += plan.steps.isEmpty ? rows : "(" + rows + ")"
    }
    if let name = join.name { text += " " + word(.as) + " " + name }
    guard case .rows(let plan, let keys) = join.other else { return text }
    let names = keys.map { key in
      let joined = plan.shape.spelling(of: key.joined, in: language)
      let column = field(key.column)
      return column == joined && key.column == key.joined ? column : column + " = " + joined
    }
    return text + " " + word(.on) + " " + names.joined(separator: " ")
  }

  private func group(by names: [String], _ aggregates: [Plan.Aggregate]) -> String {
    let isCount = aggregates == [.count]
    guard !(isCount && names.isEmpty) else { return word(.count) }
    let keys = names.map { " " + field($0) }.joined()
    let computed = aggregates.map { $0.spelling(in: language, shape: shape) }
    return word(.group) + keys + (isCount ? " | " : ": ") + computed.joined(separator: ", ")
  }

  func expression(_ expression: Plan.Expression) -> String {
    switch expression {
    case .column(let name): return field(name)
    case .literal(let literal): return self.literal(literal)
    case .arithmetic(let left, let operation, let right):
      return operand(left, of: operation, isRight: false) + " \(operation.rawValue) "
        + operand(right, of: operation, isRight: true)
    }
  }

  /// Puts an operand in brackets where it would otherwise be read another way.
  private func operand(
    _ operand: Plan.Expression, of operation: Plan.Expression.Operator, isRight: Bool
  ) -> String {
    let text = expression(operand)
    guard case .arithmetic(_, let inner, _) = operand else { return text }
    let binds = operation.isProduct ? inner.isProduct && !isRight : !isRight || inner.isProduct
    return binds ? text : "(" + text + ")"
  }

  func word(_ keyword: Keyword) -> String { keyword.spelling(in: language) }

  func field(_ name: String) -> String { shape.spelling(of: name, in: language) }
}
