import RuleOfLawModel

extension RequirementRule {
  private static func article25(_ number: String) -> String {
    "法治政府建设与责任落实督察工作规定（2019）第二十五条（\(number)）"
  }

  /// What a report has to hold.
  static let contents: [RequirementRule] = [
    RequirementRule(
      "R5", title: Message("主要举措和成效", "measures and results"), article: article25("一"),
      test: Message("有成效部分且至少一个数字", "a part on results with one figure at least")
    ) { text, _ in
      let figure = text.context.figures.first { $0.fact.role == .result }
      let part = text.parts(.results).first
      guard figure != nil || part != nil else { return text.missing("成效", "results") }
      let count = text.context.figures.count { $0.fact.role == .result }
      return figure == nil
        ? Verdict(.partial, "有成效部分而无数字", "a part on results without a figure", [part?.headingSpan])
        : Verdict(
          .pass, "成效有数据\(count)项", "results with \(count) figures",
          [part?.headingSpan, figure?.span])
    },
    RequirementRule(
      "R6", title: Message("存在的不足", "shortcomings"), article: article25("二"),
      test: Message("有问题部分且至少一个问题", "a part on problems with one problem at least")
    ) { text, _ in
      let problems = text.reading.problems
      guard let first = problems.first else {
        return text.parts(.problems).isEmpty
          ? text.missing("不足", "shortcomings")
          : Verdict(.partial, "有问题部分而未列问题", "a part on problems without one")
      }
      return Verdict(
        .pass, "列问题\(problems.count)项", "\(problems.count) problems", [text.head(of: first)])
    },
    RequirementRule(
      "R7", title: Message("不足的原因", "the causes of shortcomings"), article: article25("二"),
      test: Message("每个问题至少有一处原因", "every problem has a cause")
    ) { text, _ in
      let problems = text.reading.problems
      guard !problems.isEmpty else { return text.missing("不足", "shortcomings") }
      let explained = problems.filter { !$0.causes.isEmpty }
      let line = "\(explained.count)/\(problems.count)"
      let places = explained.map(text.head)
      if explained.count == problems.count {
        return Verdict(.pass, "各问题均述原因：\(line)", "every problem with a cause: \(line)", places)
      }
      return explained.isEmpty
        ? Verdict(.fail, "各问题均未述原因：\(line)", "no problem with a cause: \(line)")
        : Verdict(.partial, "部分问题述及原因：\(line)", "some problems with a cause: \(line)", places)
    },
    RequirementRule(
      "R8", title: Message("党政主要负责人履行第一责任人职责", "how the heads did their duty"),
      article: article25("三"),
      test: Message(
        "党委与政府主要负责人各有至少一项具体作为", "an act each of the heads of the committee and of the government")
    ) { text, _ in
      let party = text.place(of: [.partyHead], with: .acted)
      let government = text.place(of: [.governmentHead], with: .acted)
      let either = text.place(of: [.anyHead], with: .acted)
      let named = text.places(of: .firstResponsible).first(where: text.isInBody)
      let isDepartment = text.report.authority?.kind == .department
      if isDepartment, let place = party ?? government ?? either {
        return Verdict(.pass, "有主要负责人的具体作为", "an act of the head is told", [place])
      }
      if party != nil, government != nil {
        return Verdict(
          .pass, "党委、政府主要负责人均有具体作为", "acts of both heads are told", [party, government])
      }
      if let place = party ?? government ?? either ?? named {
        return Verdict(.partial, "只笼统述及或只述及一方", "told in general or of one head only", [place])
      }
      return text.missing("主要负责人履职情况", "how the heads did their duty")
    },
    RequirementRule(
      "R8a", title: Message("四个亲自", "the four acts in person"),
      article: "党政主要负责人履行推进法治建设第一责任人职责规定（2016）第四条",
      test: Message(
        "部署、过问、协调、督办在述及主要负责人的句中各有其一",
        "deploying, asking, coordinating and supervising, each in a sentence on a head")
    ) { text, _ in
      let heads: [ReportText.Subject] = [.partyHead, .governmentHead, .anyHead]
      let acts: [(ReportText.Subject, Message)] = [
        (.deployed, Message("部署", "deploying")), (.asked, Message("过问", "asking")),
        (.coordinated, Message("协调", "coordinating")),
        (.supervised, Message("督办", "supervising")),
      ]
      let found = acts.map { ($0.1, text.place(of: heads, with: $0.0)) }
      let absent = found.filter { $0.1 == nil }.map(\.0)
      let slogan = text.places(of: .fourActs).first(where: text.isInBody)
      if absent.isEmpty {
        return Verdict(.pass, "四项均有述及", "all four are told", found.map(\.1))
      }
      guard absent.count < 4 || slogan != nil else {
        return text.missing("四个亲自", "the four acts")
      }
      return Verdict(
        .partial, "未见：" + absent.map(\.chinese).joined(separator: "、"),
        "not told: " + absent.map(\.english).joined(separator: ", "), found.map(\.1) + [slogan])
    },
    RequirementRule(
      "R9", title: Message("下一年度主要安排", "arrangements for the next year"), article: article25("四"),
      test: Message("有计划部分；标题载年度者应为次年", "a part on plans; a year in its heading is the next one")
    ) { text, _ in
      guard let part = text.parts(.plan).first else { return text.missing("下一年度安排", "a plan") }
      guard let year = text.report.year, part.heading.holds("20"),
        !part.heading.holds("\(year + 1)")
      else {
        let count = text.reading.commitments.count
        return Verdict(.pass, "有安排\(count)条", "\(count) arrangements", [part.headingSpan])
      }
      return Verdict(
        .partial, "计划部分的年度不是\(year + 1)", "the year of the plan is not \(year + 1)",
        [part.headingSpan])
    },
    RequirementRule(
      "R10", title: Message("其他需要报告的情况", "other matters as needed"), article: article25("五"),
      test: Message("可选", "optional")
    ) { text, _ in
      guard let part = text.parts(.other).first else {
        return Verdict(.notApplicable, "未另行报告，非必需", "none; optional")
      }
      return Verdict(.pass, "另有其他部分", "there is another part", [part.headingSpan])
    },
  ]
}

extension ReportText {
  /// What to say of something that is not there: nothing if the text is no whole report.
  func missing(_ chinese: String, _ english: String) -> RequirementRule.Verdict {
    report.parts.isEmpty
      ? .fragment : RequirementRule.Verdict(.fail, "未见\(chinese)", "no sign of \(english)")
  }

  /// The heading of a problem, as far as its words reach.
  func head(of problem: Problem) -> SourceSpan {
    SourceSpan(
      problem.span.start,
      min(problem.span.end, problem.span.start + max(3, problem.heading.utf8.count + 9)))
  }
}
