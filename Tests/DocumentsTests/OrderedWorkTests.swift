import Synchronization
import Testing

@testable import RuleOfLawDocuments

/// Work by several threads.
struct OrderedWorkTests {
  @Test func `without threads the work is done all the same, and can be stopped`() {
    let work = OrderedWork(count: 100, window: 2) { $0 }
    var results: [Int] = []
    work.runAlone(meanwhile: { results.count < 30 }, take: { results.append($0) })
    #expect(results == Array(0..<30))
  }

  @Test(arguments: [1, 2, 7])
  func `results come in order and few are under way`(threads: Int) {
    let counts = Mutex((underWay: 0, most: 0, taken: 0))
    let work = OrderedWork(count: 200, window: 9) { piece in
      counts.withLock { counts in
        counts.underWay += 1
        counts.most = max(counts.most, counts.underWay)
      }
      // The earlier of two takes longer.
      let steps = piece.isMultiple(of: 2) ? 200_000 : 10
      return (piece, (0..<steps).reduce(0, &+))
    }
    var pieces: [Int] = []
    work.run(threads: threads, meanwhile: { true }) { result in
      pieces.append(result.0)
      counts.withLock { $0.underWay -= 1 }
    }
    #expect(pieces == Array(0..<200))
    #expect(counts.withLock { $0.most } <= 9 + 1)
  }

  @Test func `work stops when it is told to`() {
    let work = OrderedWork(count: 1_000_000, window: 4) { $0 }
    var pieces: [Int] = []
    work.run(threads: 2, meanwhile: { pieces.count < 3 }) { pieces.append($0) }
    #expect(pieces == [0, 1, 2])
  }
}
