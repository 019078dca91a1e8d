internal import RuleOfLawModel

extension QueryMistake {
  /// Queries that lack something or have it at the wrong place.
  static let grammar: [QueryMistake] = [
    QueryMistake(
      .missing, "查询缺了一部分。", "A part of the query is missing.",
      examples: [
        "facts area:", "facts |", "facts | where value", "facts | take", "facts | sort",
        "facts | group area", "facts | group area | take 3", "facts | group unit: sum value",
        "facts | where area in disputes, oversight", "facts | where value between 10, 50",
        "数据 ｜ 筛选 领域 是 矛盾纠纷", "facts | add x = value *", "facts | add x y = value",
        "facts | join findings", "facts | pivot area", "compare 1", "facts year:..",
        "facts | distinct(area)", "facts | where year 2022", "facts | add ratio value / 2",
        "facts | pivot area by role", "facts | where area = disputes or",
      ]),
    QueryMistake(
      .missingPipe, "步骤之前要有竖线。", "A bar stands before every stage.",
      examples: [
        "facts sort -value", "数据 领域：矛盾纠纷 取 10", "facts | sort -value take 10",
        "facts WHERE value > 50",
      ]),
    QueryMistake(
      .misplaced, "词没有错，位置不对。", "The word is right, its place is not.",
      examples: [
        "facts | where sum(value) > 500", "数据 数值：＞5 件", "数据 名目 包含 复议",
        "facts | join (compare 1 2) on label",
      ]),
    QueryMistake(
      .unexpected, "这里不能有这个词或符号。", "A word or a sign that cannot stand here.",
      examples: [
        "facts | where value > 50)", "facts area:disputes,oversight",
        "数据 领域：矛盾纠纷，角色：成效", "facts value:>1,000", "facts area:disputes and role:result",
        "facts area:disputes or area:oversight", "facts not area:disputes", "facts change exists",
        "facts | where \"value\" > 50", "facts value:>50 <100", "facts ~复议", "“数据 领域：矛盾纠纷”",
        "facts | where area = disputes, oversight", "数据 名目：镇（街道）",
      ]),
    QueryMistake(
      .unclosedQuote, "引号只有开头。", "A quotation that does not end.",
      examples: ["facts label~\"复议", "数据 名目～“复议 ｜ 取 3"]),
    QueryMistake(
      .unclosedBracket, "括号只有开头。", "A bracket that is not closed.",
      examples: [
        "facts area:(disputes,oversight", "facts | where (value > 50", "数据 ｜ 分组 单位：合计（数值",
      ]),
    QueryMistake(
      .nothingToContinue, "以竖线开头的行接着上一个结果；还没有结果。",
      "A line that begins with a bar goes on with the last result, and there is none yet.",
      examples: ["| take 10"]),
    QueryMistake(
      .tooLarge, "查询太长，或者套得太深：最长 65536 字节，最深 100 层。",
      "The query is longer than 65536 bytes or nested more deeply than 100.", examples: []),
  ]
}
