internal import RuleOfLawModel

extension QueryMistake {
  /// Names that nothing has, and names that cannot be given.
  static let names: [QueryMistake] = [
    QueryMistake(
      .unknownSource, "查询的第一个词不是来源。来源只有 .schema 列出的那些。",
      "The first word of a query is no source. The sources are those that .schema lists.",
      examples: [
        "fatcs area:disputes", "数剧 领域：矛盾纠纷", "查询 数据 领域：矛盾纠纷", "查询数据",
        "show facts", "facts;", "fact", "列出所有行政复议数据", "shuju 领域：矛盾纠纷",
        "行政复议", "area:disputes",
      ]),
    QueryMistake(
      .unknownField, "这些行没有这个字段，或者前面的步骤没有留下它。",
      "The rows have no such field, or an earlier stage has not kept it.",
      examples: [
        "facts arae:disputes", "数据 领遇：矛盾纠纷", "facts report.yaer:2022", "facts yaer:2022",
        "facts facts.value:>50",
        "facts | show label | sort -value", "facts | group area | count | where value > 50",
        "facts | sort -k value", "facts | show *", "facts | where 50 < value",
        "facts | where 10 < value < 50", "数据 ｜ 排序 按 数值",
      ]),
    QueryMistake(
      .unknownValue, "字段只取固定的几个值，写的不在其中。",
      "The field takes certain values only, and this is none of them.",
      examples: [
        "facts area:dispute", "数据 领域：矛盾纠份", "facts area:(disputes,oversigt)",
        "facts indicator:复议", "数据 领域：矛盾", "facts area:maodunjiufen", "数据 领域：权利监督",
        "数据 领域：矛盾纠纷；角色：成效", "数据 领域：矛盾纠纷。",
        "facts area:reconsideration", "数据 领域：复议",
      ]),
    QueryMistake(
      .unknownStage, "竖线之后不是步骤。", "What stands behind the bar is no stage.",
      examples: [
        "facts | srot -value", "数据 ｜ 排续 -数值", "数据 ｜ 取十", "数据 ｜ 取10",
        "数据 ｜ 按领域分组", "facts | inner join findings on path", "facts area:disputes|oversight",
        "数据 ｜ 取前3", "数据 ｜ 柱状图 名目 数值",
      ]),
    QueryMistake(
      .unknownAggregate, "分组之后要算的，不在汇总之列。",
      "What is to be computed of a group is no aggregate.",
      examples: [
        "facts | group unit: summ(value)", "数据 ｜ 分组 单位：求和（数值）", "facts | count distinct area",
      ]),
    QueryMistake(
      .unknownVariable, "带 $ 的名称还没有用 设 定过。",
      "A name with $ that no let has told of.",
      examples: ["let large = 100万元\nfacts value:>$lagre", "数据 数值：＞￥门槛"]),
    QueryMistake(
      .circularVariable, "名称的内容里用到了它自己。", "What a name stands for needs the name itself.",
      examples: ["let mine = $mine value:>5", "let a = $b\nlet b = $a\nfacts $a"]),
    QueryMistake(
      .unknownUnit, "数后面的词不是单位。", "The word behind a number is no unit.",
      examples: [
        "facts value:>5公斥", "facts value:10至50", "facts value:>100万园",
        "facts | add x = value - 3dollars",
      ]),
    QueryMistake(
      .badName, "变量名和列名由字母、汉字、数字组成，不以数字开头。",
      "Names of variables and columns have letters and digits and begin with a letter.",
      examples: ["facts | add 2x = value * 2", "let 5x = 100万元"]),
    QueryMistake(
      .duplicate, "这一列已经有了。", "There is such a column already.",
      examples: [
        "facts | add value = value * 2", "facts | add value * 2",
        "facts | join findings as report on path",
      ]),
  ]
}
