import RuleOfLawModel
import RuleOfLawPipeline
import Synchronization

/// The values that occur in what is open, each field counted once (值的次数).
///
/// One of them accompanies a person at a prompt: a session itself is a value and keeps nothing that
/// a mere question finds out. Little is counted when it is first asked for. Much is counted beside
/// the conversation, so that no key has to wait; until it is done there are no counts.
public final class ValueCounts: Sendable {
  private let state = Mutex(State())

  private struct State {
    var dataset = Dataset()
    var changeCount: Int?
    var isLarge = false
    var values: [Key: [CountedValue]] = [:]
    /// What is being counted beside the conversation, or will be.
    var awaited: Set<Key> = []

    init() {}

    init(_ session: Session) {
      var session = session
      dataset = session.dataset
      changeCount = session.changeCount
      isLarge = dataset.entries.reduce(0) { $0 + $1.reading.facts.count } > mostFactsAtOnce
    }
  }

  private struct Key: Hashable {
    var source: Entity
    var field: String
  }

  /// The number of values of a field that are kept, the most frequent ones.
  private static let limit = 10_000
  /// The number of facts that are counted while somebody waits, a few milliseconds at most.
  private static let mostFactsAtOnce = 5_000
  /// The fields of facts that are asked for most, which are counted as soon as much is open.
  private static let usualFields = [
    "area", "indicator", "unit", "role", "report.year", "report.authority", "report.region",
    "label", "period", "part", "scope", "qualifier", "direction",
  ]

  /// Creates counts of nothing yet.
  public init() {}

  /// Takes notice of what is open, and begins to count it where it is much.
  public func follow(_ session: Session) {
    let keys = state.withLock { state -> [Key] in
      // The sample is not read before anybody asks for it.
      guard state.changeCount != session.changeCount, !session.hasSample else { return [] }
      state = State(session)
      guard state.isLarge else { return [] }
      let keys = Self.usualFields.map { Key(source: .facts, field: $0) }
      state.awaited = Set(keys)
      return keys
    }
    count(beside: keys)
  }

  /// Returns the values of a field of a source, the most frequent first; none that are not counted.
  func values(of field: String, of source: Entity, in session: Session) -> [CountedValue] {
    let key = Key(source: source, field: field)
    let known = state.withLock { state -> [CountedValue]? in
      if state.changeCount != session.changeCount { state = State(session) }
      if let values = state.values[key] { return values }
      return state.isLarge ? [] : nil
    }
    if let known {
      let isNew = state.withLock { state in
        state.isLarge && state.values[key] == nil && state.awaited.insert(key).inserted
      }
      if isNew { count(beside: [key]) }
      return known
    }
    let counted = Self.count(key, in: state.withLock { $0.dataset })
    state.withLock { $0.values[key] = counted }
    return counted
  }

  /// Counts fields beside the conversation, one after the other.
  private func count(beside keys: [Key]) {
    guard !keys.isEmpty else { return }
    let (dataset, changeCount) = state.withLock { ($0.dataset, $0.changeCount) }
    Task.detached(priority: .utility) { [self] in
      for key in keys {
        let counted = Self.count(key, in: dataset)
        let isCurrent = state.withLock { state in
          guard state.changeCount == changeCount else { return false }
          state.values[key] = counted
          return true
        }
        if !isCurrent { return }
      }
    }
  }

  private static func count(_ key: Key, in dataset: Dataset) -> [CountedValue] {
    guard !key.source.isOfTwoReports,
      let plan = try? Plan(key.source).appending(.group(by: [key.field], [.count])),
      let table = try? dataset.run(plan)
    else { return [] }
    return table.rows.prefix(limit).compactMap { row in
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
