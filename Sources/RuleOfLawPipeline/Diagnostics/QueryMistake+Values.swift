internal import RuleOfLawModel

extension QueryMistake {
  /// Values that do not go together with their fields.
  static let values: [QueryMistake] = [
    QueryMistake(
      .typeClash, "字段与值的种类不合，不能比较或计算。",
      "A field and a value of different sorts, which cannot be compared or computed with.",
      examples: [
        "facts label:>复议", "facts value~50", "facts value:>many", "reports year:2022年",
        "数据 年度：2021-2023", "reports published:>去年",
        "facts derived:maybe", "facts | take 10条", "facts | take ten", "facts | sum(label)",
        "facts | add x = value + 1", "facts | join findings on value = rule",
      ]),
    QueryMistake(
      .unitClash, "两种单位量的不是一回事，不能相比；各种钱数可以。",
      "The two units measure different things; only sums of money compare with each other.",
      examples: ["facts unit:件 value:>100万元", "facts value:5件..100元"]),
    QueryMistake(
      .badDate, "日历上没有这一天或这个月。", "No calendar has such a day or month.",
      examples: ["reports published:2023-02-30", "报告 发布：2023年13月"]),
    QueryMistake(
      .reversedRange, "区间先写小的一端，再写大的一端。", "A range begins with its lower end.",
      examples: [
        "reports year:2023..2021", "facts | where value between 50 and 10",
        "报告 发布：2023-06..2023-03",
      ]),
  ]
}
