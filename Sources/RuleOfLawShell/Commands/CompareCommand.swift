import RuleOfLawAudit
import RuleOfLawModel

/// Puts two reports side by side (对比).
struct CompareCommand: Command {
  let name = "compare"
  let label = "对比"
  let usage = "A B [WORDS]"
  let summary = Message(
    "逐项对比两份报告，A 为较早的一份", "compare two reports measure by measure, A the earlier")
  let discussion: Message? = Message(
    """
    A、B 写 .reports 中的行号、机关@年度或文件。同一机关相邻两年的，后一份所载增减按前一份的数字核对：
    相符、不符、改数（上期数与上年报告不同）、推得（没有载明增减）、口径改变、新出现、未再载。
    写词时只列名称含有全部词的项。
    """,
    """
    A and B are rows of .reports, authority@year, or files. For one authority in neighbouring years
    the changes that the later report prints are held against the figures of the earlier. With
    words only the measures whose names have all of them are listed.
    """)
  let examples = [".compare 1 2", ".compare 1 2 复议"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.count >= 2 else { throw misuse }
    let earlier = try session.entry(named: arguments[0]).reading
    let later = try session.entry(named: arguments[1]).reading
    let comparison = YearComparison(of: earlier, and: later)
    let language = session.settings.language
    let rows = comparison.measures.filter {
      $0.names.haveAll(Array(arguments.dropFirst(2)))
    }
    let table = Table(
      columns: [
        .text("measure", "项目"), .term("scope", "范围", FactScope.self),
        .text("earlier", earlier.columnTitle(else: "A")),
        .text("later", later.columnTitle(else: "B")), .number("growth", "增减%"),
        .text("printed", "所载"), .term("outcome", "结果", ComparisonOutcome.self),
      ],
      rows: rows.map { row in
        Table.Row([
          .text(row.name(in: language)), .optional(row.scope?.rawValue),
          .optional(row.earlier.flatMap(Self.number)), .optional(row.later.flatMap(Self.number)),
          row.growth.map { .number($0) } ?? .null,
          .optional(row.printed.map(Self.words)), .text(row.outcome.rawValue),
        ])
      })
    return session.listing(table)
  }

  /// The printed number of a fact; nil where only its change is printed.
  private static func number(of fact: Fact) -> String? {
    fact.quantity.magnitude == nil ? nil : fact.quantity.description
  }

  /// A printed comparison in a few characters.
  private static func words(of change: Change) -> String {
    let from = change.from.map { "←\($0) " } ?? ""
    let size = change.signedSize.map { "\($0 > 0 ? "+" : "")\($0)\(change.unit)" } ?? ""
    return from + size
  }
}

extension ComparedMeasure {
  /// Its name for people.
  fileprivate func name(in language: Language) -> String {
    let definition = indicator.flatMap { IndicatorDefinition.of($0) }
    let name = definition.map { language.words($0.label, $0.englishLabel) } ?? label
    return breakdown.map { "\(name)（\($0.value)）" } ?? name
  }

  /// The words by which it may be looked for.
  fileprivate var names: [String] {
    let definition = indicator.flatMap { IndicatorDefinition.of($0) }
    return [label, indicator?.rawValue, definition?.label, definition?.englishLabel]
      .compactMap { $0 }
  }
}

extension Reading {
  /// The year of the report as the title of a column.
  fileprivate func columnTitle(else title: String) -> String {
    report.year.map { String($0) } ?? title
  }
}
