import Benchmark
import RuleOfLawAudit
import RuleOfLawReader

let benchmarks: @Sendable () -> Void = {
  unsafe Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .instructions], warmupIterations: 3, maxDuration: .seconds(4))

  let sample = Reader().read(BuiltInSample.text)
  let copies = Reader().read(String(repeating: BuiltInSample.text + "\n", count: 20))

  Benchmark("all checks of the sample report, beyond reading it") { benchmark in
    for _ in benchmark.scaledIterations {
      let result = Audit().result(for: sample)
      precondition(result.findings.count > 40, "the sample has its findings")
      precondition(result.requirements.count == 20, "and its requirements")
    }
  }

  Benchmark("all checks of twenty copies of the sample as one text") { benchmark in
    for _ in benchmark.scaledIterations {
      let result = Audit().result(for: copies)
      precondition(result.findings.count > 400, "every copy has findings")
    }
  }
}
