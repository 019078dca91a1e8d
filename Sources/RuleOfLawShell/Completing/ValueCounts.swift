import RuleOfLawModel
import RuleOfLawPipeline

/// The values that occur in what is open, each field counted when it is first asked for (值的次数).
///
/// One of them accompanies a person at a prompt: a session itself is a value and keeps nothing that
/// a mere question finds out.
public final class ValueCounts {
  private var dataset = Dataset()
  private var changeCount: Int?
  private var values: [Key: [CountedValue]] = [:]

  private struct Key: Hashable {
    var source: Entity
    var field: String
  }

  /// The number of values of a field that are kept, the most frequent ones.
  private static let limit = 20_000

  /// Creates counts of nothing yet.
  public init() {}

  /// Returns the values of a field of a source, the most frequent first.
  func values(of field: String, of source: Entity, in session: Session) -> [CountedValue] {
    if changeCount != session.changeCount {
      var session = session
      dataset = session.dataset
      changeCount = session.changeCount
      values = [:]
    }
    let key = Key(source: source, field: field)
    if let counted = values[key] { return counted }
    let counted = count(field, of: source)
    values[key] = counted
    return counted
  }

  private func count(_ field: String, of source: Entity) -> [CountedValue] {
    guard !source.isOfTwoReports,
      let plan = try? Plan(source).appending(.group(by: [field], [.count])),
      let table = try? dataset.run(plan)
    else { return [] }
    return table.rows.prefix(Self.limit).compactMap { row in
      guard let text = row.values[0].typed, let count = row.values[1].number else { return nil }
      return CountedValue(text, count: Int(count.description) ?? 0)
    }
  }
}

extension Value {
  /// The value as it is typed; nil for one that is not asked for by itself.
  fileprivate var typed: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : text
    case .number(let number): number.description
    case .date(let date): date.description
    case .null, .quantity, .boolean, .list: nil
    }
  }
}
