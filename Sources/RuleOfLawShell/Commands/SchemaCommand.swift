import RuleOfLawModel

/// Lists what can be asked for (模式).
struct SchemaCommand: Command {
  let name = "schema"
  let label = "模式"
  let usage = "[SOURCE]"
  let summary = Message("列出可以提问的来源，或一种来源的字段", "list the sources, or the fields of one")
  var argumentWords: [BilingualWord] { Entity.allCases.map(\.word) }
  let examples = [".schema", ".schema facts", ".schema 问题"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.count <= 1 else { throw misuse }
    let drawing = session.settings.drawingUnnumbered
    guard let word = arguments.first else {
      let sources = Schemas.sources(counting: session.dataset)
      return Outcome(sources.drawn(as: session.settings.format, drawing))
    }
    guard let entity = Entity(spelling: word) else {
      let names = Entity.allCases.flatMap { [$0.name, $0.label] }
      let others = Message(".schema 列出来源", ".schema lists the sources")
      throw StatementError(
        "没有 \(word) 这种来源", "there is no source \(word)",
        hints: [StatementError.hint(word, among: names, else: others)])
    }
    guard session.settings.format != .table else {
      return Outcome(SchemaPage(entity: entity).drawn(drawing))
    }
    let fields = Schemas.fields(of: entity, in: drawing.language)
    return Outcome(fields.drawn(as: session.settings.format, drawing))
  }
}

/// What is known of the sources of queries, as tables.
enum Schemas {
  /// Lists the sources, with the number of rows that each has in a dataset.
  static func sources(counting dataset: Dataset) -> Table {
    Table(
      columns: [
        .text("source", "来源"), .text("label", "中文"), .number("count", "计数"),
        .text("fields", "字段"),
      ],
      rows: Entity.allCases.map { entity in
        let count = try? dataset.run(Plan(entity)).rows.count
        let fields = entity.schema.usualFields.map { "\($0.name) \($0.label)" }
        return Table.Row([
          .text(entity.name), .text(entity.label), count.map { .count($0) } ?? .null,
          .text(fields.joined(separator: ", ")),
        ])
      })
  }

  /// Lists the fields of a source with their named values.
  static func fields(of entity: Entity, in language: Language) -> Table {
    Table(
      columns: [
        .text("field", "字段"), .text("label", "中文"), .text("type", "类型"),
        .text("values", "取值"), .text("summary", "说明"),
      ],
      rows: entity.schema.fields.map { field in
        Table.Row([
          .text(field.name), .text(field.label), .text(field.typeTitle(in: language)),
          .text(field.namedValues.joined(separator: ", ")), .text(field.summary),
        ])
      })
  }
}

extension FieldDefinition {
  /// The name of its type for people.
  func typeTitle(in language: Language) -> String {
    type.title.text(in: language) + (isList ? "…" : "")
  }

  /// Its named values in both spellings; none where they are too many to be listed.
  var namedValues: [String] {
    // The indicators are a source of their own.
    guard let words = vocabulary?.words, words.count <= 40 else { return [] }
    return words.map { $0.name == $0.label ? $0.name : "\($0.name) \($0.label)" }
  }
}

extension ValueType {
  /// The name of the type for people.
  fileprivate var title: Message {
    switch self {
    case .text: Message("文字", "text")
    case .term: Message("名称值", "named value")
    case .number: Message("数", "number")
    case .quantity: Message("数量", "quantity")
    case .period: Message("时期", "period")
    case .change: Message("变化", "change")
    case .date: Message("日期", "date")
    case .boolean: Message("是否", "yes or no")
    }
  }
}
