import GeneratedFacts
import RuleOfLawModel
import RuleOfLawPipeline

// Times six questions on a million facts: `Asking` prints a line a question; `Asking --csv` writes
// the same facts for other databases (`asking.py`).

let authorities = 2_000
var generated = GeneratedFacts(seed: 1)
var dataset = generated.dataset(authorities: authorities, facts: 100)

if CommandLine.arguments.contains("--csv") {
  let plan = try Plan(parsing: "facts | show authority year indicator area label value unit role")
  for row in try dataset.run(plan).rows {
    print(row.values.map(written).joined(separator: "\t"))
  }
} else {
  try time(&dataset)
}

func written(_ value: Value) -> String {
  switch value {
  case .text(let text): text
  case .number(let number): number.description
  case .quantity(let quantity): quantity.magnitude?.description ?? ""
  default: ""
  }
}

func time(_ dataset: inout Dataset) throws {
  let questions = [
    (
      "filter, group, top 10",
      "facts unit:件 value:>50 | group authority: sum(value) | sort -sum(value) | take 10"
    ),
    ("full group", "facts | group area unit | count"),
    ("top 20", "facts | sort -value | take 20 | show label value"),
    ("distinct", "facts | show indicator unit | distinct | count"),
    ("suffix", "facts label~率 | where label matches *率 | count"),
    (
      "year on year",
      "facts year:2023 | join (facts year:2022) as before on indicator authority | count"
    ),
  ]
  let clock = ContinuousClock()
  for (name, text) in questions {
    let plan = try Plan(parsing: text)
    let loading = clock.measure { dataset.prepare(for: plan) }
    var times: [Duration] = []
    var last: Table?
    for _ in 0..<7 {
      times.append(try clock.measure { last = try dataset.run(plan) })
    }
    let best = times.min() ?? .zero
    let first = last?.rows.first?.values.last?.number?.description ?? ""
    print(
      "\(name)\t\(milliseconds(best))\t\(milliseconds(loading))\t\(last?.rows.count ?? 0)\t\(first)"
    )
  }
}

func milliseconds(_ duration: Duration) -> String {
  let (seconds, attoseconds) = duration.components
  let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
  return "\(tenths / 10).\(tenths % 10)"
}
