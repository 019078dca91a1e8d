import RuleOfLawModel

extension AuditRule {
  static let outlineNumbering = AuditRule(
    "outline.numbering", .consistency, .info,
    summary: Message("各级标题的编号是否连续。", "Whether headings are numbered without gaps."),
    formula: Message("编号 = 一、二、三 …；(一)、(二)、(三) …", "marks = 1, 2, 3 … at each level"),
    source: "公文格式（层次序数）",
    examples: [
      "一、成效\n(一)督察。\n(二)执法。\n二、问题\n(一)能力。",
      "一、成效\n(一)督察。\n(三)执法。\n二、问题\n(一)能力。",
    ],
    counterexamples: ["一、成效。", "没有编号的正文。"]
  ) { context in
    let parts = context.reading.report.parts
    guard parts.count > 1 else { return [] }
    let lists = [parts.map(\.path)] + parts.map { $0.items.map(\.path) }
    let gaps = lists.flatMap { paths in
      var last = 0
      return paths.filter { path in
        guard let number = path.marks.last.flatMap({ number(of: $0) }) else { return false }
        defer { last = number }
        return number != last + 1
      }
    }
    let counts = parts.prefix(Audit.Context.reach).map { "\($0.items.count)" }.joined(
      separator: "、")
    let gap = gaps.prefix(Audit.Context.reach).map(\.description).joined(separator: "、")
    return [
      Remark(
        severity: .info, confidence: gaps.isEmpty ? .proven : .undetermined,
        message: Message(
          gaps.isEmpty ? "标题编号连续，各部分下\(counts)项" : "标题编号不连续：\(gap)",
          gaps.isEmpty
            ? "headings are numbered without gaps; items in the parts: \(counts)"
            : "headings are not numbered in order: \(gap)"),
        figures: [], spans: parts.prefix(Audit.Context.reach).map(\.headingSpan),
        computed: gaps.isEmpty ? counts : gap)
    ]
  }

  /// The number that a mark counts, `(七)` being 7; nil for other marks.
  static func number(of mark: Substring) -> Int? {
    let digits: [Unicode.Scalar: Int] = [
      "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    var tens = 0
    var units = 0
    var isNumber = false
    for scalar in mark.unicodeScalars {
      if scalar == "十" {
        tens = max(1, units)
        units = 0
        isNumber = true
      } else if let digit = digits[scalar] {
        units = digit
        isNumber = true
      } else if !["(", ")", "（", "）"].contains(scalar) {
        return nil
      }
    }
    return isNumber ? 10 * tens + units : nil
  }
}
