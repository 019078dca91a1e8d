import GeneratedFacts
import RuleOfLawModel
import RuleOfLawPipeline

// Times what one key at the prompt costs: painting an entry of 2,000 characters, and completing with
// 100,000 facts open. `Typing` prints a line a case: its name, the median and the longest in ms.

var generated = GeneratedFacts(seed: 1)
let dataset = generated.dataset(authorities: 200, facts: 100)

/// The values of a field with their rows, as the shell counts them.
func counted(_ source: Entity, _ field: String) -> [CountedValue] {
  guard let plan = try? Plan(source).appending(.group(by: [field], [.count])),
    let table = try? dataset.run(plan)
  else { return [] }
  return table.rows.compactMap { row in
    guard let text = row.values[0].text, let count = row.values[1].number else { return nil }
    return CountedValue(text, count: Int(count.description) ?? 0)
  }
}

func time(_ name: String, _ body: () -> Int) {
  let clock = ContinuousClock()
  var times: [Duration] = []
  var sum = 0
  for _ in 0..<101 { times.append(clock.measure { sum += body() }) }
  times.sort()
  precondition(sum > 0, "\(name) found something")
  print("\(name)\t\(milliseconds(times[50]))\t\(milliseconds(times[100]))")
}

func milliseconds(_ duration: Duration) -> String {
  let (seconds, attoseconds) = duration.components
  let hundredths = seconds * 100_000 + attoseconds / 10_000_000_000_000
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

let stage = "｜ 筛选 数值 ＞ 50件 且 领域 属于（矛盾纠纷、权力监督） 或 名目 包含 “复议 案件” \n"
let long = "数据 角色：成效 " + String(repeating: stage, count: 40)
let entry = String(long.prefix(2_000))
let shaping =
  "facts " + String(repeating: "| show label value unit role | sort -value | take 50 ", count: 40)
let wide = String(shaping.prefix(2_000))
var context = EntryContext()

time("painting conditions, 2,000 characters") {
  Painting(of: entry, cursor: entry.utf8.count, in: context).spans.count
}
time("painting stages, 2,000 characters") {
  Painting(of: wide, cursor: wide.utf8.count, in: context).spans.count
}

let clock = ContinuousClock()
var values: [String: [CountedValue]] = [:]
for field in ["indicator", "label", "unit", "period", "path", "report.authority"] {
  let duration = clock.measure { values[field] = counted(.facts, field) }
  print("counting \(field)\t\(milliseconds(duration))\t\(values[field]?.count ?? 0) values")
}
context.values = { _, field in values[field] ?? [] }
for typed in [
  "数据 ", "数据 指标：", "数据 指标：xzfy", "facts indicator:recon", "数据 名目：xzcf", "数据 名目：案件",
  "数据 机关：d1q", "facts | sort -v",
] {
  time("completing “\(typed)”") {
    Completion(of: typed, at: typed.utf8.count, in: context).candidates.count
  }
}
// A field that hardly repeats itself: 10,000 different values.
let many = (0..<10_000).map { number in
  CountedValue("第\(number)号行政复议申请人不服处罚决定", count: 1)
}
context.values = { _, _ in many }
for typed in ["数据 名目：", "数据 名目：xzfy", "数据 名目：处罚"] {
  time("completing “\(typed)” among 10,000 values") {
    Completion(of: typed, at: typed.utf8.count, in: context).candidates.count
  }
}
