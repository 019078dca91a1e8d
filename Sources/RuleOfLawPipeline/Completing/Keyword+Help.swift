internal import RuleOfLawModel

extension Keyword {
  /// One line that says what the word does.
  var help: Message {
    switch self {
    case .where: Message("留下符合条件的行", "keeps the rows that fit")
    case .sort: Message("排顺序，-字段 从大到小", "orders the rows, -KEY from the largest")
    case .take: Message("取前几行", "keeps the first rows")
    case .skip: Message("跳过前几行", "leaves out the first rows")
    case .show: Message("只留这些列", "keeps these columns")
    case .distinct: Message("相同的行只留一行", "keeps the first of equal rows")
    case .group: Message("按字段归并", "makes one row of the rows with equal keys")
    case .count: Message("数行数", "counts the rows")
    case .add: Message("增加一列算出来的数", "adds a column that is computed")
    case .join: Message("接上另一来源的行", "puts rows of another sort beside the rows")
    case .pivot: Message("把一个字段的值排成列", "makes a column of every value of a field")
    case .chart: Message("把结果画成图", "draws the rows as a picture")
    case .outer: Message("没有对应的行也留下", "keeps rows that nothing belongs to")
    case .as: Message("给接上的行起名", "names what is joined")
    case .on: Message("两边相同的字段", "the fields that agree")
    case .by: Message("排成列的字段", "the field whose values become columns")
    case .let: Message("给一段查询起名", "names a piece of a query")
    case .explain: Message("说明怎样得出结果", "tells how an answer comes about")
    case .and: Message("两个条件都要符合", "both must fit")
    case .or: Message("符合一个即可", "one must fit")
    case .not: Message("不符合的", "what does not fit")
    case .in: Message("是几个值之一", "has one of the values")
    case .between: Message("在两个值之间", "lies between two values")
    case .contains: Message("含有这些字", "contains the words")
    case .matches: Message("符合式样：* 任意，? 一字", "fits a pattern: * any words, ? one letter")
    case .exists: Message("有值", "has a value")
    case .sum: Message("求和", "the sum")
    case .mean: Message("平均数", "the mean")
    case .median: Message("居中的数", "the middle one")
    case .min: Message("最小的", "the smallest")
    case .max: Message("最大的", "the largest")
    case .quantile: Message("如 分位数(数值, 0.9)", "as in quantile(value, 0.9)")
    case .first: Message("第一个", "the first")
    case .list: Message("列出不同的值", "the different ones")
    case .yes: Message("是", "yes")
    case .no: Message("否", "no")
    }
  }
}

extension Plan.Chart.Kind {
  /// One line that says what the picture is.
  var help: Message {
    switch self {
    case .bar: Message("每行一根柱", "a bar a row")
    case .line: Message("按年度或数目画点", "a point a row, along years or numbers")
    case .spark: Message("每列一行走势", "a line of text for each series")
    }
  }
}

extension Entity {
  /// One line that says what rows it has.
  var help: Message {
    switch self {
    case .reports: Message("打开的报告", "the reports themselves")
    case .sections: Message("报告的部分和条目", "their parts and items")
    case .facts: Message("做了多少、有多少、达到多少", "figures of what was done, had or reached")
    case .numbers: Message("正文里的每一个数", "every number of the text")
    case .problems: Message("报告承认的问题", "shortcomings admitted")
    case .shortcomings: Message("问题里的一个个具体问题", "the single shortcomings within problems")
    case .commitments: Message("打算做的事", "what is promised")
    case .mechanisms: Message("提到的制度", "mechanisms named")
    case .documents: Message("引用的文件", "documents cited")
    case .honours: Message("荣誉和排名", "honours and claims of being first")
    case .organizations: Message("提到的机构", "organizations named")
    case .findings: Message("核对出来的问题", "what the audit found")
    case .requirements: Message("法规对报告的要求", "what the law has of a report")
    case .indicators: Message("指标词表", "the vocabulary of indicators")
    case .compare: Message("两份报告的数对着看", "the measures of two reports side by side")
    case .track: Message("去年的承诺今年怎样", "commitments, and what became of them")
    case .carried: Message("从另一份报告沿用的句子", "sentences that are another report's, too")
    case .recurring: Message("两份报告都承认的问题", "problems that both reports admit")
    }
  }
}
