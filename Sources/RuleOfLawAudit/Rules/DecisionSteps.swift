import RuleOfLawModel

extension AuditRule {
  static let decisionSteps = AuditRule(
    "decision.steps", .requirement, .info,
    summary: Message(
      "述及重大行政决策所履行的程序时，五个法定步骤中哪些未提及。",
      "Which of the five statutory steps are not named where a report tells how major decisions "
        + "were made."),
    formula: Message(
      "公众参与、专家论证、风险评估、合法性审查、集体讨论决定",
      "public participation, expert opinion, risk assessment, legality review, collective discussion"
    ),
    source: "重大行政决策程序暂行条例（2019）第14—31条；专家论证、风险评估视情形而定，故不作否定结论",
    examples: [
      "全年〔4项 decision.majorDecisions〕重大决策均履行公众参与、合法性审查和集体讨论程序。",
      "〔6项 decision.majorDecisions〕重大决策经公众参与、专家论证、风险评估、合法性审查、集体讨论决定。",
    ],
    counterexamples: [
      "全年作出重大行政决策〔4项 decision.majorDecisions〕。",
      "〔4项 decision.majorDecisions〕重大决策均经合法性审查。",
    ]
  ) { context in
    context.figures(of: Indicator("decision.majorDecisions")).compactMap { figure in
      guard figure.isMeasured else { return nil }
      let sentence = context.sentence(figure.sentence)
      let named = steps.filter { step in step.words.contains { sentence.holds($0) } }
      guard named.count > 1 else { return nil }
      let absent = steps.filter { step in !step.words.contains { sentence.holds($0) } }
      let list = absent.map(\.name.chinese).joined(separator: "、")
      let english = absent.map(\.name.english).joined(separator: ", ")
      return Remark(
        severity: .info, confidence: absent.isEmpty ? .proven : .undetermined,
        message: Message(
          absent.isEmpty ? "五个法定步骤均已述及" : "所述程序未提及：\(list)（视情形而定者可以没有）",
          absent.isEmpty
            ? "all five statutory steps are named"
            : "not named: \(english), some of which depend on the case"),
        figures: [figure], printed: figure.printed, computed: absent.isEmpty ? nil : list)
    }
  }

  private static let steps: [(name: Message, words: [String])] = [
    (Message("公众参与", "public participation"), ["公众参与"]),
    (Message("专家论证", "expert opinion"), ["专家论证", "专家评审"]),
    (Message("风险评估", "risk assessment"), ["风险评估"]),
    (Message("合法性审查", "legality review"), ["合法性审查", "合法性审核"]),
    (Message("集体讨论决定", "collective discussion"), ["集体讨论"]),
  ]
}
