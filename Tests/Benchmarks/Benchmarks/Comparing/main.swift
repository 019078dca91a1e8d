import RuleOfLawAudit
import RuleOfLawModel
import RuleOfLawReader

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// Compares the years of invented authorities, two at a time, and keeps the processor time of each
// part.
//
//   Comparing [PAIRS]
//
// The least that any comparison does is the baseline of the run: reading both reports, and putting
// their figures together by indicator alone.

let pairs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
var report = GeneratedReport(seed: 7)
var parts = Times()
var (measures, told, promises, kept, carried, recurring, shortcomings, joined) =
  (0, 0, 0, 0, 0, 0, 0, 0)
var bytes = 0

var earlier: Reading?
for pair in 0...pairs {
  // A new authority every ten years, so that nine pairs of ten are neighbours.
  let text = report.text(authority: pair / 10, year: 2014 + pair % 10)
  bytes += text.utf8.count
  let later = parts.time("reading a report") { Reader().read(text) }
  defer { earlier = later }
  guard let earlier else { continue }
  joined += parts.time("putting figures together by indicator alone") {
    Dictionary(
      earlier.facts.compactMap { fact in fact.indicators.first.map { ($0, fact.id) } },
      uniquingKeysWith: { first, _ in first }
    ).count { indicator, _ in later.facts.contains { $0.indicators.first == indicator } }
  }
  let comparison = parts.time("comparing two years") { YearComparison(of: earlier, and: later) }
  measures += comparison.measures.count
  told += comparison.measures.count { $0.outcome != .computed && $0.outcome != .appears }
  let tracking = parts.time("tracking the commitments") {
    PromiseTracking(of: earlier, in: later)
  }
  promises += tracking.promises.count
  kept += tracking.promises.count { $0.status == .kept }
  recurring += tracking.recurring.count
  carried += parts.time("text carried over, a part of tracking") {
    CarriedText(in: later, from: earlier).sentences.count
  }
  shortcomings += parts.time("shortcomings against the plan, a part of tracking") {
    ProblemCoverage(of: earlier).shortcomings.count
  }
}
precondition(
  measures > pairs && promises > pairs && joined > 0, "every pair has something to compare")

print("\(pairs) pairs, \(bytes / (pairs + 1)) bytes a report")
print("\(measures) measures, \(told) with something to tell; \(promises) promises, \(kept) kept")
print(
  "\(recurring) problems that recur, \(carried) sentences carried over, \(shortcomings) shortcomings"
)
for (name, nanoseconds) in parts.times {
  print("\(name): \(nanoseconds / 1_000_000) ms, \(nanoseconds / 1000 / pairs) µs a pair")
}

/// The processor time of each part of the work, in the order in which they first came.
struct Times {
  private(set) var times: [(name: String, nanoseconds: Int)] = []

  mutating func time<Result>(_ name: String, _ work: () -> Result) -> Result {
    let start = Self.now
    let result = work()
    let time = Self.now - start
    if let place = times.firstIndex(where: { $0.name == name }) {
      times[place].nanoseconds += time
    } else {
      times.append((name, time))
    }
    return result
  }

  private static var now: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
