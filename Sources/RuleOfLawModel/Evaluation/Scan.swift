/// The things of a source in every reading of a dataset, by number.
struct Scan<Root: Queryable> {
  /// The things a reading has, reading by reading.
  private let blocks: [[Root]]
  private let contexts: [EvaluationContext]
  /// The columns that were made of these rows, by field.
  private let columns: [String: CodedColumn]

  init(_ dataset: Dataset, includingDerived: Bool) {
    // NB: the vocabulary of indicators is the same for every reading, none included.
    let entries =
      Root.entity == .indicators
      ? [Dataset.Entry(Reading(text: SourceText("")))] : dataset.entries
    contexts = entries.enumerated().map { EvaluationContext(index: $0, entry: $1) }
    blocks = contexts.map { Root.rows(in: $0, includingDerived: includingDerived) }
    var columns: [String: CodedColumn] = [:]
    for (key, column) in dataset.columns.columns
    where key.source == Root.entity && key.includesDerived == includingDerived {
      columns[key.field] = column
    }
    self.columns = columns
  }

  /// Returns the thing with a number.
  func thing(_ row: Int) -> Root { blocks[row >> 32][row & 0xFFFF_FFFF] }

  /// The rows with every field of the source.
  var relation: Relation {
    let blocks = blocks
    let contexts = contexts
    var rows: [Int] = []
    rows.reserveCapacity(blocks.reduce(0) { $0 + $1.count })
    var starts: [Int] = []
    for (block, things) in blocks.enumerated() {
      starts.append(rows.count)
      for index in things.indices { rows.append(block << 32 | index) }
    }
    let cells = columns.mapValues { CodedCells(column: $0, starts: starts) }
    return Relation(
      shape: Plan.Shape(of: Root.entity), rows: rows,
      column: { name in
        if let cells = cells[name] { return cells.value }
        guard let accessor = Root.accessor(name) else { return { _ in .null } }
        let read = accessor.read
        return { row in
          // Things and readings are large: they are read where they lie.
          let block = blocks.span[row >> 32]
          return read(block.span[row & 0xFFFF_FFFF], contexts.span[row >> 32])
        }
      },
      searchedWords: {
        blocks[$0 >> 32][$0 & 0xFFFF_FFFF].searchedWords(in: contexts[$0 >> 32])
      },
      origin: { row in
        let context = contexts[row >> 32]
        return blocks[row >> 32][row & 0xFFFF_FFFF].span(in: context).map {
          Table.Origin(reading: context.index, span: $0)
        }
      },
      expansion: { name in
        guard let expansion = Root.accessor(name)?.expansion?() else { return nil }
        return RowExpansion(
          count: { row in
            expansion.count(blocks[row >> 32][row & 0xFFFF_FFFF], contexts[row >> 32])
          },
          column: { name in
            guard let read = expansion.reader(name) else { return { _, _ in .null } }
            return { row, index in
              read(blocks[row >> 32][row & 0xFFFF_FFFF], contexts[row >> 32], index)
            }
          })
      },
      codedCells: { cells[$0] })
  }
}
