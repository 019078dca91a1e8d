internal import RuleOfLawModel

/// Ways of writing that other languages have, and what to write here (别处的写法).
enum ForeignHabit {
  /// Returns what to write for a word of another language.
  static func hint(for word: String) -> Message? {
    switch word.lowercased() {
    case "select", "from", "project":
      Message("先写来源，再写显示：数据 | 显示 名目 数值", "begin with the source: facts | show label value")
    case "order", "orderby": Message("排序写作 | 排序 -数值", "write | sort -value")
    case "limit", "top", "head": Message("取前几行写作 | 取 10", "write | take 10")
    case "tail": Message("倒着排再取：| 排序 -数值 | 取 10", "sort the other way: | sort -value | take 10")
    case "having": Message("分组之后再 | 筛选", "write | where after the group")
    case "like", "ilike": Message("包含写作 名目~复议", "write label~复议 or label contains 复议")
    case "is": Message("有值写作 变化 存在，无值写作 非 变化 存在", "write change exists, or not change exists")
    case "为空", "不为空":
      Message("有值写作 变化 存在，无值写作 非 变化 存在", "write change exists, or not change exists")
    case "desc", "降序", "倒序": Message("降序写作 排序 -数值", "write sort -value for descending")
    case "asc", "升序": Message("升序不用写", "ascending needs no word")
    case "by": Message("不用写 by", "leave by out")
    case "as": Message("列名由所写的式子而定", "a column is named as it is written")
    case "null": Message("无值写作 非 变化 存在", "write not change exists")
    case "grep": Message("查找写作 | 筛选 \"复议\"", "write | where \"复议\" to search")
    case "wc": Message("计数写作 | 计数", "write | count")
    case "offset": Message("跳过写作 | 跳过 10", "write | skip 10")
    case "uniq", "unique": Message("去重写作 | 去重", "write | distinct")
    case "groupby", "summarize": Message("分组写作 | 分组 领域 | 计数", "write | group area | count")
    case "extend": Message("增列写作 | 增列 翻倍 = 数值 * 2", "write | add double = value * 2")
    case "大于", "小于", "等于", "不等于", "大于等于", "小于等于", "不大于", "不小于", "不是", "不为", "为":
      Message("比较用 > < = != >= <=", "compare with > < = != >= <=")
    case "不包含": Message("写作 非 名目 包含 复议", "write not label contains 复议")
    default:
      Keyword.isRowCount(word) ? Message("取前几行写作 | 取 10", "write | take 10") : nil
    }
  }

  /// The error of a formula of a spreadsheet.
  static func formula(at span: SourceSpan) -> PipelineError {
    PipelineError(
      .foreignHabit, Message("这里不用电子表格的公式", "formulas of spreadsheets are not used here"), at: span,
      hints: [
        Message(
          "写来源、步骤和字段名：数据 | 增列 翻倍 = 数值 * 2",
          "write a source, stages and names of fields: facts | add double = value * 2")
      ])
  }

  /// The error of a sign of another language.
  static func error(
    _ sign: Token.Sign, _ replacement: String, at span: SourceSpan
  ) -> PipelineError {
    PipelineError(
      .foreignHabit,
      Message("这里不用“\(sign.rawValue)”", "“\(sign.rawValue)” is not used here"), at: span,
      hints: [Message("写作 \(replacement)", "write \(replacement)")])
  }

  /// The error of a word of another language; nil for any other.
  static func error(_ word: String, at span: SourceSpan) -> PipelineError? {
    hint(for: word).map {
      PipelineError(
        .foreignHabit, Message("这里不用“\(word)”", "“\(word)” is not used here"), at: span, hints: [$0]
      )
    }
  }
}
