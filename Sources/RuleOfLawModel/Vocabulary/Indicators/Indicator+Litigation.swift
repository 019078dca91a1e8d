extension Indicator {
  /// Administrative lawsuits (行政诉讼（应诉）案件).
  public static let litigationCases = Indicator("litigation.cases")
  /// First-instance lawsuits (一审行政诉讼).
  public static let litigationFirstInstance = Indicator("litigation.firstInstance")
  /// Second-instance lawsuits (二审行政诉讼).
  public static let litigationSecondInstance = Indicator("litigation.secondInstance")
  /// Administrative lawsuits concluded (行政诉讼审结).
  public static let litigationConcluded = Indicator("litigation.concluded")
  /// Lawsuits won by the agency (胜诉).
  public static let litigationWon = Indicator("litigation.won")
  /// Lawsuits lost by the agency (败诉).
  public static let litigationLost = Indicator("litigation.lost")
  /// Lawsuits withdrawn (撤诉).
  public static let litigationWithdrawn = Indicator("litigation.withdrawn")
  /// Share of lawsuits won by the agency (胜诉率).
  public static let litigationWinRate = Indicator("litigation.winRate")
  /// Share of first-instance lawsuits won by the agency (一审胜诉率).
  public static let litigationFirstInstanceWinRate = Indicator("litigation.firstInstanceWinRate")
  /// Share of lawsuits lost by the agency (败诉率).
  public static let litigationLossRate = Indicator("litigation.lossRate")
  /// Court appearances by heads of agencies (负责人出庭应诉).
  public static let litigationHeadAppearances = Indicator("litigation.headAppearances")
  /// Court appearances by chief heads (正职（主要负责人）出庭应诉).
  public static let litigationChiefAppearances = Indicator("litigation.chiefAppearances")
  /// Share of hearings at which a head of the agency appeared (负责人出庭应诉率).
  public static let litigationHeadAppearanceRate = Indicator("litigation.headAppearanceRate")
}

extension IndicatorDefinition {
  /// Administrative lawsuits (行政应诉).
  static let litigation: [IndicatorDefinition] = [
    IndicatorDefinition(
      .litigationCases, .disputes, .count, "件",
      "行政诉讼(应诉)案件", "administrative lawsuits",
      wordings: [
        "行政诉讼案件 -一审 -二审 -再审 -审结 -结案 -办结 -败诉 -胜诉 -撤诉 -撤回 -判决 -裁判 -出庭 -复议 -律师 -顾问 -公开",
        "行政应诉案件 -一审 -二审 -再审 -审结 -结案 -办结 -败诉 -胜诉 -撤诉 -撤回 -判决 -裁判 -出庭 -复议 -律师 -顾问",
        "应诉案件 -一审 -二审 -再审 -审结 -结案 -败诉 -胜诉 -撤诉 -撤回 -判决 -裁判 -出庭 -复议 -律师 -顾问",
        "为被告 案件 -一审 -二审 -审结 -败诉 -胜诉 -撤回 -判决 -出庭 -复议",
        "行政应诉 发生|办理|新收|全年|共有|共计 -一审 -二审 -审结 -败诉 -胜诉 -撤回 -判决 -出庭 -复议 -律师 -顾问",
        "行政诉讼 发生|办理|新收|收到|涉及|参加|全年|共有|共计 -一审 -二审 -审结 -败诉 -胜诉 -撤回 -判决 -出庭 -复议 -律师 -顾问 -公开",
        "被诉 行政|案件 -一审 -二审 -审结 -败诉 -胜诉 -撤回 -判决 -出庭 -复议",
        "@诉讼 应诉|新收|收到应诉通知 -一审 -二审 -审结 -败诉 -胜诉 -撤诉 -撤回 -判决 -裁判 -出庭 -复议 -律师",
      ],
      units: "件 起 宗 件次",
      examples: [

        "全年以区政府为被告的行政诉讼案件[58件]。", "办理行政应诉案件[121宗]，同比下降8%。", "今年共发生[17起]行政诉讼案件。", "全年新收行政诉讼案件[44件]。",
      ],
      counterexamples: [
        "因信息公开引发行政复议5件、行政诉讼[2件]。", "全年办理一审行政诉讼案件[39件]。", "行政诉讼案件审结[33件]。", "行政机关负责人出庭应诉[26件]。",
      ]),
    IndicatorDefinition(
      .litigationFirstInstance, .disputes, .count, "件",
      "一审行政诉讼", "first-instance lawsuits",
      wordings: [
        "一审 行政诉讼|诉讼|应诉 -二审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭 -判决 -复议",
        "一审行政诉讼 -二审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭", "一审行政诉讼案件 -二审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭",
        "一审行政应诉案件 -二审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭", "一审行政案件 -二审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭",
        "一审案件 -二审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭 -民事 -刑事", "一审 收案|受理|应诉 -二审 -胜诉 -败诉 -审结 -民事 -刑事",
        "@诉讼 一审 -二审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭 -判决 -裁定",
      ],
      units: "件 起 宗 件次",
      examples: ["全市一审行政诉讼案件[312件]。", "办理行政应诉案件58件，其中一审[36件]，二审22件。", "法院受理以县政府为被告的一审行政案件[19宗]。"],
      counterexamples: ["一审行政诉讼案件胜诉[30件]。", "办理行政应诉案件58件，其中二审[22件]。"]),
    IndicatorDefinition(
      .litigationSecondInstance, .disputes, .count, "件",
      "二审行政诉讼", "second-instance lawsuits",
      wordings: [
        "二审 行政诉讼|诉讼|应诉 -一审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭 -判决", "二审行政诉讼案件 -一审 -胜诉 -败诉 -审结 -结案 -撤诉 -出庭",
        "二审行政应诉案件 -一审 -胜诉 -败诉 -审结 -结案 -撤诉 -出庭", "二审行政案件 -一审 -胜诉 -败诉 -审结 -结案 -撤诉 -出庭",
        "二审案件 -一审 -胜诉 -败诉 -审结 -结案 -撤诉 -出庭 -民事 -刑事", "二审 收案|受理|应诉 -一审 -胜诉 -败诉 -审结 -民事 -刑事",
        "@诉讼 二审 -一审 -胜诉 -败诉 -审结 -结案 -办结 -撤诉 -出庭 -判决 -裁定", "@诉讼 上诉案件 -一审 -胜诉 -败诉 -审结",
      ],
      units: "件 起 宗 件次",
      examples: ["办理行政应诉案件58件，其中一审36件，二审[22件]。", "全年二审行政诉讼案件[14件]。", "二审应诉案件[9宗]。"],
      counterexamples: ["全市一审行政诉讼案件[312件]。", "二审行政诉讼案件胜诉[11件]。"]),
    IndicatorDefinition(
      .litigationConcluded, .disputes, .count, "件",
      "行政诉讼审结", "lawsuits concluded",
      wordings: [
        "审结 行政诉讼|应诉|行政案件 -未审结 -尚未 -复议 -败诉 -胜诉", "审结行政诉讼案件 -未审结 -尚未 -复议", "审结行政应诉案件 -未审结 -尚未 -复议",
        "结案 行政诉讼|应诉 -未结案 -尚未 -复议 -调解 -和解", "办结 行政诉讼|应诉 -未办结 -尚未 -复议",
        "@诉讼 审结 -未审结 -尚未 -复议 -败诉 -胜诉 -一审 -二审", "@诉讼 已审结|审理终结|审结案件 -尚未 -复议",
        "@诉讼 结案|已结|办结 -未结案 -未办结 -尚未 -复议 -调解 -和解", "@诉讼 已判决|生效判决|裁判结案 -履行 -败诉 -胜诉",
      ],
      units: "件 起 宗 件次",
      examples: ["行政诉讼案件58件，审结[47件]。", "全年审结行政应诉案件[92宗]。", "行政诉讼案件中已作出生效判决的[31件]。"],
      counterexamples: ["行政诉讼案件尚未审结[11件]。", "受理行政复议案件85件，审结[72件]。"]),
    IndicatorDefinition(
      .litigationWon, .disputes, .count, "件",
      "胜诉", "lawsuits won by the agency",
      wordings: ["胜诉 -败诉", "胜诉案件", "@诉讼 胜诉 -败诉", "行政诉讼 胜诉 -败诉"],
      units: "件 起 宗 件次",
      examples: ["审结行政诉讼案件47件，胜诉[43件]。", "全年行政应诉胜诉案件[61宗]。"],
      counterexamples: ["审结行政诉讼案件47件，败诉[4件]。", "一审胜诉率为[91.5%]。"]),
    IndicatorDefinition(
      .litigationLost, .disputes, .count, "件",
      "败诉", "lawsuits lost by the agency",
      wordings: ["败诉 -胜诉 -分析 -复盘", "败诉案件 -分析 -复盘", "@诉讼 败诉 -胜诉 -分析 -复盘", "行政诉讼 败诉 -胜诉 -分析 -复盘"],
      units: "件 起 宗 件次",
      examples: ["审结行政诉讼案件47件，败诉[4件]。", "全年行政机关败诉案件[9宗]，同比减少3宗。"],
      counterexamples: ["审结行政诉讼案件47件，胜诉[43件]。", "召开败诉案件分析会[3次]。"]),
    IndicatorDefinition(
      .litigationWithdrawn, .disputes, .count, "件",
      "撤诉", "lawsuits withdrawn",
      wordings: ["撤诉", "@诉讼 撤诉", "原告|准许|准予|裁定 撤诉", "@诉讼 撤回起诉|撤回上诉"],
      units: "件 起 宗 件次",
      examples: ["审结行政诉讼案件47件，原告撤诉[8件]。", "经协调化解，行政诉讼案件裁定准予撤诉[5宗]。", "行政应诉案件中当事人撤回起诉的有[6件]。"],
      counterexamples: ["行政复议申请人撤回申请[11件]。", "行政诉讼案件撤诉率为[17%]。"]),
    IndicatorDefinition(
      .litigationWinRate, .disputes, .rate, "%",
      "胜诉率", "win rate",
      wordings: ["胜诉率 -一审 -二审 -援助 -公益 -民事", "行政诉讼 胜诉率 -一审 -二审", "@诉讼 胜诉率 -一审 -二审 -公益 -民事"],
      examples: ["行政诉讼案件胜诉率[91.5%]。", "全年行政应诉胜诉率达到[95%]。"],
      counterexamples: ["一审行政诉讼案件胜诉率[93%]。", "行政机关败诉率为[8.5%]。"]),
    IndicatorDefinition(
      .litigationFirstInstanceWinRate, .disputes, .rate, "%",
      "一审胜诉率", "first-instance win rate",
      wordings: ["一审胜诉率", "一审 胜诉率 -二审", "@诉讼 一审胜诉率", "一审行政诉讼 胜诉率 -二审", "一审行政案件 胜诉率 -二审"],
      examples: ["行政应诉案件一审胜诉率[93.2%]。", "以部门为被告的一审行政诉讼案件胜诉率为[88%]。"],
      counterexamples: ["行政诉讼案件胜诉率[91.5%]。", "一审败诉率[6.8%]。"]),
    IndicatorDefinition(
      .litigationLossRate, .disputes, .rate, "%",
      "败诉率", "loss rate",
      wordings: ["败诉率", "行政诉讼 败诉率", "@诉讼 败诉率", "行政案件 败诉率"],
      examples: ["行政诉讼案件败诉率[8.5%]。", "行政机关败诉率降至[6%]。"],
      counterexamples: ["行政诉讼案件胜诉率[91.5%]。", "行政复议案件纠错率[15%]。"]),
    IndicatorDefinition(
      .litigationHeadAppearances, .disputes, .count, "件",
      "负责人出庭应诉", "court appearances by heads of agencies",
      wordings: [
        "出庭应诉 -正职 -主要负责人 -主要领导 -一把手 -旁听 -应出庭 -律师 -工作人员", "负责人出庭应诉 -正职 -主要负责人 -一把手",
        "负责人 出庭 -正职 -主要负责人 -主要领导 -一把手 -旁听 -应出庭", "实际出庭 -正职 -旁听 -应出庭",
        "行政首长|分管领导|领导 出庭 -正职 -主要领导 -旁听 -应出庭",
        "@诉讼 出庭 -正职 -主要负责人 -主要领导 -一把手 -旁听 -应出庭 -律师 -工作人员",
      ],
      units: "件 起 宗 件次 次 人次 场 场次",
      examples: ["行政机关负责人出庭应诉[37件]。", "全年开庭审理行政诉讼案件40件，负责人出庭[39次]。", "行政应诉案件中有[21宗]由负责人出庭应诉。"],
      counterexamples: [
        "行政机关负责人出庭应诉率[97.5%]。", "组织执法人员旁听庭审[6次]。", "行政机关负责人应出庭[42件]，实际出庭41件。",
        "行政机关主要负责人出庭应诉[12件]。",
      ]),
    IndicatorDefinition(
      .litigationChiefAppearances, .disputes, .count, "件",
      "正职(主要负责人)出庭应诉", "court appearances by chief heads",
      wordings: ["正职 出庭", "正职负责人 出庭", "主要负责人出庭应诉", "主要负责人|主要领导|一把手 出庭", "主要负责人|主要领导|一把手 出庭应诉"],
      units: "件 起 宗 件次 次 人次 场 场次",
      examples: ["行政机关负责人出庭应诉37件，其中正职出庭[14件]。", "单位主要负责人出庭应诉[9次]。"],
      counterexamples: ["行政机关负责人出庭应诉[37件]。", "正职出庭应诉率[38%]。"]),
    IndicatorDefinition(
      .litigationHeadAppearanceRate, .disputes, .rate, "%",
      "负责人出庭应诉率", "head appearance rate",
      wordings: [
        "出庭应诉率 -正职 -主要负责人 -主要领导 -一把手", "负责人出庭应诉率 -正职 -主要负责人 -一把手",
        "出庭率 -正职 -主要负责人 -主要领导 -一把手 -旁听 -证人", "负责人 出庭 -正职 -主要负责人 -主要领导 -一把手 -旁听",
        "负责人 出庭应诉 -正职 -主要负责人 -主要领导 -一把手", "@诉讼 出庭应诉 -正职 -主要负责人 -主要领导 -一把手", "行政首长 出庭",
      ],
      examples: ["行政机关负责人出庭应诉率达[97.5%]。", "行政诉讼案件负责人出庭率为[100%]。", "落实负责人[100%]出庭应诉要求。"],
      counterexamples: ["行政机关负责人出庭应诉[37件]。", "正职负责人出庭率[38%]。"]),
  ]
}
