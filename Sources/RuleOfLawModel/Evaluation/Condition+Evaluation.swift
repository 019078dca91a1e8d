extension Plan.Condition {
  /// Returns the test of a row, its columns looked up once.
  func test(in relation: Relation) -> (Int) -> Bool {
    switch self {
    case .compare(let name, .notEqual, let literal):
      // NB: of several values none may equal it, and all of them must be comparable.
      let test = literal.test(.notEqual)
      return relation.test(name) { !$0.elements.isEmpty && $0.elements.allSatisfy(test) }
    case .compare(let name, let comparison, let literal):
      return relation.testAny(name, literal.test(comparison))
    case .within(let name, let literals):
      let tests = literals.map { $0.test(.equal) }
      return relation.testAny(name) { value in tests.contains { $0(value) } }
    case .between(let name, let lower, let upper):
      let isAtLeast = lower.test(.greaterOrEqual)
      let isAtMost = upper.test(.lessOrEqual)
      return relation.testAny(name) { isAtLeast($0) && isAtMost($0) }
    case .contains(let name, let words):
      return relation.testWords(name) { $0.holds(words) }
    case .matches(let name, let pattern):
      return relation.testWords(name) { $0.fits(pattern) }
    case .exists(let name):
      return relation.test(name) { $0 != .null }
    case .search(let words):
      let searched = relation.searchedWords
      return { row in searched(row).contains { $0.holds(words) } }
    case .all(let conditions):
      let tests = conditions.map { $0.test(in: relation) }
      return { row in tests.allSatisfy { $0(row) } }
    case .any(let conditions):
      let tests = conditions.map { $0.test(in: relation) }
      return { row in tests.contains { $0(row) } }
    case .not(let condition):
      let test = condition.test(in: relation)
      return { !test($0) }
    }
  }
}

extension Plan.Condition {
  /// Returns for every value of a coded column whether it fits a condition on that column alone.
  func codedTest(in relation: Relation) -> (cells: CodedCells, fits: [Bool])? {
    let names = Set(fields)
    guard names.count == 1, !searchesWords, let name = names.first,
      let cells = relation.coded(name)
    else { return nil }
    let values = cells.column.values
    let dictionary = Relation(
      shape: relation.shape, rows: [], column: { _ in { values[$0] } },
      searchedWords: { _ in [] }, origin: { _ in nil })
    let test = self.test(in: dictionary)
    return (cells, values.indices.map(test))
  }

  /// Whether it looks through the words of a row.
  private var searchesWords: Bool {
    switch self {
    case .search: true
    case .all(let conditions), .any(let conditions): conditions.contains(where: \.searchesWords)
    case .not(let condition): condition.searchesWords
    default: false
    }
  }
}

extension Relation {
  fileprivate func test(_ name: String, _ test: @escaping (Value) -> Bool) -> (Int) -> Bool {
    let read = column(name)
    return { test(read($0)) }
  }

  /// Returns the test that one of the values of a column passes.
  fileprivate func testAny(_ name: String, _ test: @escaping (Value) -> Bool) -> (Int) -> Bool {
    let read = column(name)
    return { row in
      let value = read(row)
      guard case .list(let values) = value else { return test(value) }
      return values.contains(where: test)
    }
  }

  /// Returns the test of the words of a column; of named values both spellings are tried.
  fileprivate func testWords(
    _ name: String, _ test: @escaping (String) -> Bool
  ) -> (Int) -> Bool {
    let vocabulary = shape.find(name)?.vocabulary
    return testAny(name) { value in
      guard let text = value.text else { return false }
      guard !test(text) else { return true }
      guard let vocabulary else { return false }
      return test(vocabulary.label(of: text))
    }
  }
}
