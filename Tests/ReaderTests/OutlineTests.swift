import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Headings in the systems of the genre, and the parts and items they make.
struct OutlineTests {
  /// A text, and its outline: path, role and heading of each part, path and heading of each item.
  struct Example: Sendable {
    let text: String
    let outline: [String]
  }

  static let examples = [
    Example(
      text: "一、主要举措和成效\n(一)学习。\n开展学习3次。\n(二)执法。检查5次。\n二、存在的问题\n(一)力量不足。人少。\n三、下一步打算\n(一)加强培训。",
      outline: [
        "一 results 主要举措和成效", "一/(一) 学习", "一/(二) 执法", "二 problems 存在的问题", "二/(一) 力量不足",
        "三 plan 下一步打算", "三/(一) 加强培训",
      ]),
    Example(
      text:
        "一、党政主要负责人履行推进法治建设第一责任人职责情况\n认真履职。\n二、2024年主要工作\n1.制度建设\n制定文件3件。\n2.行政执法\n检查5次。\n三、2025年工作思路\n继续努力。",
      outline: [
        "一 leadership 党政主要负责人履行推进法治建设第一责任人职责情况", "二 results 2024年主要工作", "二/1 制度建设",
        "二/2 行政执法", "三 plan 2025年工作思路",
      ]),
    Example(
      text: "一、强化制度供给\n制定文件3件。\n二、规范行政执法\n检查5次。\n三、存在的不足\n人手不够。\n四、下一步工作安排\n加强培训。",
      outline: [
        "一 results 强化制度供给", "二 results 规范行政执法", "三 problems 存在的不足", "四 plan 下一步工作安排",
      ]),
    Example(
      text: "第一部分 工作开展情况\n一、学习\n学习3次。\n第二部分 存在问题\n人少。",
      outline: ["一 results 工作开展情况", "一/一 学习", "二 problems 存在问题"]),
    Example(
      text: "一、存在问题\n(一)法治机构力量有待加强目前人员不足，分布不均。",
      outline: ["一 problems 存在问题", "一/(一) 法治机构力量有待加强"]),
    // All of a report in one line.
    Example(
      text:
        "一、主要举措和成效（一）强化组织领导。开会4次。（二）规范执法。一、二审案件6件。二、存在的不足（一）力量薄弱。人少。三、2025年工作安排（一）加强培训。培训3期。",
      outline: [
        "一 results 主要举措和成效", "一/(一) 强化组织领导", "一/(二) 规范执法", "二 problems 存在的不足",
        "二/(一) 力量薄弱", "三 plan 2025年工作安排", "三/(一) 加强培训",
      ]),
    Example(
      text: "一、工作情况\n(一)执法。依照《条例》第(二)项处理。(三)组成员5人。\n(二)普法。宣讲3场。",
      outline: ["一 results 工作情况", "一/(一) 执法", "一/(二) 普法"]),
    // What is done about problems is no problem.
    Example(
      text: "一、聚焦突出问题，规范行政执法\n检查5次。\n二、补齐短板\n招录3人。\n三、突出问题和短板\n人少。",
      outline: [
        "一 results 聚焦突出问题，规范行政执法", "二 results 补齐短板", "三 problems 突出问题和短板",
      ]),
    // Headings without a number, and one that lost its own.
    Example(
      text: "存在问题\n一是力量不足。\n下一步工作打算\n一是加强培训。",
      outline: ["存在问题 problems 存在问题", "下一步工作打算 plan 下一步工作打算"]),
    Example(
      text: "一、主要成效\n检查5次。\n存在的问题\n人少。\n三、2025年工作计划\n招录3人。",
      outline: ["一 results 主要成效", "存在的问题 problems 存在的问题", "三 plan 2025年工作计划"]),
    Example(
      text: "下一步工作计划：\n一、加强培训\n培训6次。\n二、强化监督\n评查2次。",
      outline: ["下一步工作计划 plan 下一步工作计划", "下一步工作计划/一 加强培训", "下一步工作计划/二 强化监督"]),
    // Run-in headings: a colon, a full stop, nothing.
    Example(
      text: "一、工作情况\n(一)强化学习：全年学习3次。\n(二)规范执法。检查5次。\n（三）普法宣传　　发放资料30份。",
      outline: ["一 results 工作情况", "一/(一) 强化学习", "一/(二) 规范执法", "一/(三) 普法宣传"]),
    // The running number goes on across the items, with a comma of the list.
    Example(
      text: "一、主要成效\n(一)学习\n1、集中学法\n学习3次。\n(二)执法\n2、专项检查\n检查5次。",
      outline: ["一 results 主要成效", "一/(一) 学习", "一/(二) 执法"]),
    // A mark lost its opening bracket, another is in half-width marks.
    Example(
      text: "一. 工作成效\n一)学习贯彻\n学习3次。\n(二).依法决策\n审查5件。\n二. 存在问题\n人少。",
      outline: ["一 results 工作成效", "一/(一) 学习贯彻", "一/(二) 依法决策", "二 problems 存在问题"]),
    // First, second as paragraphs are no headings.
    Example(
      text: "一、主要做法\n一是抓学习。学习3次。\n二是抓执法。检查5次。\n二、存在不足\n一是人少。\n三、下步工作\n一是加强培训。",
      outline: ["一 results 主要做法", "二 problems 存在不足", "三 plan 下步工作"]),
    // Problems and plan in one part.
    Example(
      text: "一、工作开展情况\n检查5次。\n二、存在问题及下一步打算\n(一)存在问题\n人少。\n(二)下一步打算\n检查6次。",
      outline: [
        "一 results 工作开展情况", "二 problems 存在问题及下一步打算", "二/(一) 存在问题", "二/(二) 下一步打算",
      ]),
    // Numbered parts from first to third.
    Example(
      text: "第一部分：2023年工作成效\n学习3次。\n第二部分：问题与不足\n人少。\n第三部分：2024年工作打算\n加强培训。",
      outline: ["一 results 2023年工作成效", "二 problems 问题与不足", "三 plan 2024年工作打算"]),
    // The leader's part late.
    Example(
      text: "一、主要成效\n学习3次。\n二、主要负责人履行推进法治建设第一责任人职责情况\n履职。\n三、存在的主要问题\n人少。\n四、下一年度工作主要安排\n加强培训。",
      outline: [
        "一 results 主要成效", "二 leadership 主要负责人履行推进法治建设第一责任人职责情况",
        "三 problems 存在的主要问题", "四 plan 下一年度工作主要安排",
      ]),
    // Headings that name what is done, with a plan that names the next year.
    Example(
      text: "2023年法治政府建设情况报告\n一、深化改革，优化环境\n检查5次。\n二、问题与短板\n人少。\n三、2024年重点任务\n加强培训。",
      outline: ["一 results 深化改革，优化环境", "二 problems 问题与短板", "三 plan 2024年重点任务"]),
    // Text of the part before its first item.
    Example(
      text: "一、主要成效\n今年以来，学习3次。\n(一)执法\n检查5次。",
      outline: ["一 results 主要成效", "一/(一) 执法"]),
  ]

  @Test func `a part of problems and plans gives each its role`() {
    let text = "二、存在问题及下一步打算\n(一)存在问题\n合格率仅80%。\n(二)下一步打算\n培训3次。"
    #expect(Reader().read(text).facts.map(\.role) == [.problem, .target])
    let run = "二、存在的问题和下一步工作\n一是合格率仅80%。\n下一步，我局将加强培训3次。"
    #expect(Reader().read(run).facts.map(\.role) == [.problem, .target])
  }

  @Test func `a plan that fights problems stays a plan`() {
    let text = "三、下一步打算\n(一)解决突出问题\n检查3次。\n(二)补齐短板\n培训5次。"
    #expect(Reader().read(text).facts.map(\.role) == [.target, .target])
  }

  @Test(arguments: examples)
  func `headings make parts and items`(_ example: Example) {
    let report = Reader().read(example.text).report
    let outline = report.parts.flatMap { part in
      ["\(part.path) \(part.role) \(part.heading)"] + part.items.map { "\($0.path) \($0.heading)" }
    }
    #expect(outline == example.outline)
  }

  @Test func `items lie within their part, in order`() {
    for part in Reader().read(BuiltInSample.text).report.parts {
      var end = part.headingSpan.end
      for item in part.items {
        #expect(part.span.contains(item.span))
        #expect(item.span.start >= end)
        end = item.span.end
      }
    }
  }
}
