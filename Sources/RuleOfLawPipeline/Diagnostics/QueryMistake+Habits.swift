internal import RuleOfLawModel

extension QueryMistake {
  /// What people write who come from SQL, spreadsheets, the command line or their own tongue.
  static let habits: [QueryMistake] = [
    QueryMistake(
      .foreignHabit, "这是别的语言或日常的写法，这里另有写法。",
      "A way of writing from another language, which is said otherwise here.",
      examples: [
        // SQL
        "SELECT label, value FROM facts WHERE value > 50 ORDER BY value DESC LIMIT 10;",
        "SELECT area, COUNT(*) FROM facts GROUP BY area HAVING count > 3",
        "SELECT DISTINCT unit FROM facts", "facts | ORDER BY value DESC", "facts | limit 10",
        "facts | top 10", "facts | group by area | count", "facts | having count > 3",
        "facts | where area == disputes", "facts | where value <> 50",
        "facts | where value > 10 && value < 50", "facts | where value < 10 || value > 50",
        "facts | where !change", "facts | where label LIKE '%复议%'",
        "facts | where label like '行政%'", "facts | where area IN ('disputes', 'oversight')",
        "facts | where change IS NULL", "facts | where change is not null",
        "facts | where change = null", "facts change:null", "facts | show label AS name",
        "facts label~'复议'", "facts label~「复议」",
        // Spreadsheets
        "=SUM(value)", "=SUMIF(area,\"disputes\",value)", "AVERAGE(value)",
        "=COUNTIF(area,\"disputes\")", "=FILTER(facts, value>50)", "=A1+B2",
        // The command line
        "facts | grep 复议", "facts | head -5", "facts | tail -5", "facts | wc -l",
        "facts | sort value desc", "facts | uniq", "facts | sum(value) by area",
        "facts | unique unit",
        "facts | offset 10", "facts || take 3",
        // Words of every day
        "数据 ｜ 筛选 数值 大于 50", "数据 数值 不小于 50", "数据 ｜ 筛选 领域 不等于 矛盾纠纷",
        "数据 ｜ 筛选 名目 不包含 复议", "数据 ｜ 筛选 变化 不为空", "数据 前10名",
        "数据 ｜ 排序 数值 降序",
      ])
  ]

  /// Why a query that is right has no answer.
  static let answers: [QueryMistake] = [
    QueryMistake(
      .mixedUnits, "单位不同的数不能合在一起；钱数除外。",
      "Amounts of different units do not add up, except sums of money.",
      examples: ["facts | group area: sum(value)"]),
    QueryMistake(
      .overflow, "结果超出十八位数字。", "A result has more than eighteen digits.",
      examples: ["facts | add large = 999999999999999999 | sum(large)"]),
    QueryMistake(
      .tooLargeAnswer, "结果大得放不下。", "The answer would not fit.",
      examples: [
        "facts | join facts as a on role | join facts as b on role | join facts as c on role"
      ]),
    QueryMistake(
      .cancelled, "查询在完成之前被中断。", "The query was stopped before it was done.", examples: []),
  ]
}
