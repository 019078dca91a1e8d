import RuleOfLawModel

/// Which percentages are shares of a whole, which can be nought to a hundred and no more.
enum Share {
  /// Words at the end of a name that make a percentage a share, for figures without an indicator.
  private static let names = [
    "合格率", "办结率", "满意率", "满意度", "覆盖率", "纠错率", "胜诉率", "败诉率", "出庭率", "应诉率", "及格率",
    "参考率", "通过率", "优秀率", "持证率", "成功率", "受理率", "审结率", "结案率", "化解率", "稳控率", "进驻率",
    "可办率", "采纳率", "审查率", "审核率", "报备率", "备案率", "录入率", "办复率", "答复率", "优良率", "知晓率",
    "参与率", "普及率", "达标率", "公示率", "整改率", "履行率", "反馈率", "占比",
    "配备率", "建成率", "设立率", "聘请率", "回访率", "网办率", "入驻率", "公开率", "持有率", "出席率", "响应率", "准确率",
    "规范率", "及时率", "签约率", "建档率", "抽查率", "监管率", "检测率", "兑现率", "参评率", "好评率", "达标比例",
  ]

  /// Whether a percentage is a share of a whole.
  static func isBounded(_ figure: Figure) -> Bool {
    figure.isPercentage
      && (figure.fact.indicators.contains { $0.rawValue.ends(with: "Rate") }
        || names.contains { figure.fact.label.ends(with: $0) })
  }
}
