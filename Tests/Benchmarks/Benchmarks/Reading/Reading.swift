import Benchmark
import RuleOfLawModel
import RuleOfLawReader

/// The metric that counts: bytes of text a second, in thousandths of a megabyte.
private let throughput = BenchmarkMetric.custom(
  "kB/s", polarity: .prefersLarger, useScalingFactor: false)

let benchmarks: @Sendable () -> Void = {
  unsafe Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, throughput], warmupIterations: 2, maxDuration: .seconds(4))

  let sample = BuiltInSample.text
  let copies = String(repeating: sample + "\n", count: 100)
  let sparse = GeneratedText(seed: 1, byteCount: 1_000_000, figures: 1).text
  let usual = GeneratedText(seed: 2, byteCount: 1_000_000, figures: 3).text
  let dense = GeneratedText(seed: 3, byteCount: 1_000_000, figures: 10).text

  Benchmark("scanning the bytes of generated text once") { benchmark in
    var digits = 0
    measure(benchmark, usual) { digits = digitCount(of: $0) }
    precondition(digits > 1_000, "generated text has figures")
  }

  Benchmark("reading the sample report") { benchmark in
    var reading: Reading?
    measure(benchmark, sample) { reading = Reader().read($0) }
    precondition(reading?.facts.count ?? 0 > 60, "the sample has its facts")
  }

  Benchmark("reading a hundred copies of the sample as one text") { benchmark in
    var reading: Reading?
    measure(benchmark, copies) { reading = Reader().read($0) }
    precondition(reading?.facts.count ?? 0 > 6_000, "every copy has its facts")
  }

  for (name, text) in [
    ("one sentence of ten with figures", sparse), ("three sentences of ten with figures", usual),
    ("figures in every sentence", dense),
  ] {
    Benchmark("reading generated text, \(name)") { benchmark in
      var reading: Reading?
      measure(benchmark, text) { reading = Reader().read($0) }
      precondition(reading?.facts.count ?? 0 > 500, "generated text has facts")
      precondition(
        reading?.facts.contains { !$0.indicators.isEmpty } == true, "and indicators")
    }
  }
}

/// Runs work over a text and notes its throughput.
private func measure(_ benchmark: Benchmark, _ text: String, _ work: (String) -> Void) {
  let clock = ContinuousClock()
  for _ in benchmark.scaledIterations {
    let time = clock.measure { work(text) }
    let nanoseconds =
      time.components.seconds * 1_000_000_000 + time.components.attoseconds / 1_000_000_000
    benchmark.measurement(throughput, text.utf8.count * 1_000_000 / max(1, Int(nanoseconds)))
  }
}

/// The number of ASCII digits, for what one pass over the bytes costs.
private func digitCount(of text: String) -> Int {
  let bytes = text.utf8.span
  var count = 0
  for index in bytes.indices where 0x30 <= bytes[index] && bytes[index] <= 0x39 { count += 1 }
  return count
}
