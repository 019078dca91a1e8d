/// A kind of page that is easily taken for a report (近似文体).
struct PageKind: Sendable {
  /// Its Chinese name.
  let chinese: String
  /// Its English name, with an article.
  let english: String
  /// Words that its title ends with, or has anywhere.
  let endings: WordList
  /// Words without which it is not of the kind; none where there are none.
  let subjects: WordList
  /// Whether it is a report too, of other work.
  var isReport = false
  /// Whether it tells of what is to be done.
  var isPlan = false

  /// The kind of a page whose title says that it is no report; nil for any other page.
  static func other(_ frame: PageFrame, _ glyphs: Glyphs) -> PageKind? {
    guard let title = frame.title.last ?? heading(frame, glyphs) else { return nil }
    let isReport = glyphs.contains(reportSubjects, in: title)
    return all.first { kind in
      glyphs.ends(title, with: kind.endings) && glyphs.contains(kind.subjects, in: title)
        && !(kind.isReport && isReport)
    } ?? (frame.title.isEmpty && glyphs.contains(newsVerbs, in: title) ? news : nil)
  }

  /// The first line that could be a title, where no report's title was found.
  private static func heading(_ frame: PageFrame, _ glyphs: Glyphs) -> Range<Int>? {
    (frame.chrome + frame.body).sorted { $0.lowerBound < $1.lowerBound }.prefix(12).first { line in
      (10...60).contains(line.count)
        && glyphs.firstIndex(in: line, where: \.endsClause) == nil
        && HeadingMark(in: glyphs, line: line) == nil && !ChromeWords.isChrome(line, in: glyphs)
        && glyphs.contains(anySubject, in: line)
    }
  }

  private static let anySubject: WordList = "法治 依法 行政执法 信息公开 政务公开"
  private static let reportSubjects: WordList = "法治政府 依法行政 法治建设 依法治"
  private static let newsVerbs: WordList = "召开 举行 印发 部署 传达 赴 调研"

  private static let all: [PageKind] = [
    PageKind(
      chinese: "政策解读", english: "a policy explainer",
      endings: "解读 解读材料 图解 答记者问 一图读懂 起草说明", subjects: anySubject),
    PageKind(
      chinese: "工作计划", english: "a work plan", endings: "计划 要点 安排 任务清单 责任清单",
      subjects: anySubject, isPlan: true),
    PageKind(
      chinese: "实施方案", english: "an implementation plan",
      endings: "方案 规划 ) 实施意见 的意见 的通知", subjects: "方案 规划 实施意见 的意见 的通知", isPlan: true),
    PageKind(
      chinese: "政府信息公开年报", english: "an annual report on information disclosure",
      endings: "报告 年报 总结 情况", subjects: "信息公开 政务公开", isReport: true),
    PageKind(
      chinese: "行政执法年报", english: "an annual report on enforcement",
      endings: "年度报告 年报 统计报告 数据", subjects: "行政执法情况 行政执法数据 行政执法统计 行政执法年度 行政执法工作年度 行政执法总体",
      isReport: true),
  ]
  private static let news = PageKind(
    chinese: "新闻", english: "news", endings: "", subjects: anySubject)
}
