extension Indicator {
  /// Licence applications handled (行政许可办理).
  public static let approvalLicencesHandled = Indicator("approval.licencesHandled")
  /// Licence items in force (行政许可事项).
  public static let approvalLicenceItems = Indicator("approval.licenceItems")
  /// Approval items cancelled (取消审批事项).
  public static let approvalItemsCancelled = Indicator("approval.itemsCancelled")
  /// Approval items delegated downwards (下放审批事项).
  public static let approvalItemsDelegated = Indicator("approval.itemsDelegated")
  /// Approval items taken over from above (承接审批事项).
  public static let approvalItemsReceived = Indicator("approval.itemsReceived")
  /// Powers concentrated in one approval or enforcement organ (集中行使权力事项).
  public static let approvalItemsCentralized = Indicator("approval.itemsCentralized")
  /// Approval items reformed by notification and commitment (告知承诺制改革审批事项).
  public static let approvalCommitmentReformItems = Indicator("approval.commitmentReformItems")
  /// Items that may be approved on commitment (承诺审批事项).
  public static let approvalCommitmentItems = Indicator("approval.commitmentItems")
  /// Cases handled on commitment (告知承诺办件).
  public static let approvalCommitmentCases = Indicator("approval.commitmentCases")
  /// Items accepted with documents to follow (容缺受理事项).
  public static let approvalDeferredDocumentItems = Indicator("approval.deferredDocumentItems")
  /// Certificate requirements cancelled (取消证明事项).
  public static let approvalCertificatesCancelled = Indicator("approval.certificatesCancelled")
}

extension IndicatorDefinition {
  /// Licences and approval (行政许可、行政审批).
  static let approval: [IndicatorDefinition] = [
    IndicatorDefinition(
      .approvalLicencesHandled, .functions, .count, "件",
      "行政许可办理", "licence applications handled",
      wordings: [
        "行政许可|许可事项|许可证 办理|受理|办结|实施|作出|准予 -不予 -案卷",
        "行政许可决定|行政许可业务|行政许可案件|行政许可申请",
        "许可|审批 办理|受理|办结 -不予 -案卷 -告知承诺 -容缺",
        "行政审批 办理|受理|办结 -告知承诺",
        "审批业务|审批办件|许可办件",
        "行政许可 -事项 -不予 -案卷 -评查 -复议 -诉讼 -清单 -目录 -取消 -下放 -承接 -类 -权 -撤销 -信息 -法 -检查",
        "@许可 办理|受理|办结 -告知承诺 -容缺 -一件事 -环节",
      ],
      units: "件 起 宗 件次 个 笔",
      examples: [
        "全年办理行政许可[3560件]。", "受理行政审批业务[1.2万余件]。", "作出行政许可决定[860宗]。", "依法实施行政许可，办结[742件]。",
        "全市行政处罚860件，行政许可[1.4万件]。",
      ],
      counterexamples: ["评查行政许可案卷[45件]。", "现有行政许可事项[296项]。"]),
    IndicatorDefinition(
      .approvalLicenceItems, .functions, .count, "项",
      "行政许可事项", "licence items in force",
      wordings: [
        "行政许可|行政许可事项 -取消 -下放 -承接 -承诺 -容缺 -划转 -办理 -办结 -调整 -赋予 -集中 -受理 -作出 -网上",
        "行政许可 目录|清单|保留|现有 -取消",
        "审批事项|许可事项 保留|现有|清单|目录|编制|公布 -取消 -承诺 -容缺",
        "行政审批事项 -取消 -下放 -承接 -告知 -承诺 -容缺 -划转 -办理 -办结 -调整 -赋予 -集中 -改革 -压减 -网上",
      ],
      units: "项 个",
      examples: ["编制公布行政许可事项清单，共有行政许可事项[283项]。", "保留审批事项[164项]。", "清单管理的行政许可[215项]。"],
      counterexamples: ["办理行政许可[1320件]。", "取消行政许可事项[9项]。", "划转行政许可事项[175项]。"]),
    IndicatorDefinition(
      .approvalItemsCancelled, .functions, .count, "项",
      "取消审批事项", "approval items cancelled",
      wordings: [
        "取消|停止实施|精简 审批|许可 -证明 -下放",
        "取消 审批事项|许可事项|行政审批|行政许可 -证明 -下放",
        "取消 行政审批事项|行政许可事项 -证明 -下放",
        "取消 行政权力|行政职权 -下放 -权责清单",
        "@许可 取消 -证明 -下放 -资格 -违规 -权责",
      ],
      units: "项 个",
      examples: ["取消行政审批事项[21项]。", "取消[8项]行政许可。", "深化行政审批制度改革，依法取消[16项]。"],
      counterexamples: ["取消证明事项[64项]。", "下放行政审批事项[27项]。"]),
    IndicatorDefinition(
      .approvalItemsDelegated, .functions, .count, "项",
      "下放审批事项", "approval items delegated downwards",
      wordings: [
        "下放 审批|许可|权力|权限|职权|事项 -承接 -取消 -执法 -处罚",
        "下放 审批事项|许可事项|行政权力|管理权限|审批权限 -承接 -执法 -处罚",
        "下放 行政审批事项|行政许可事项 -承接 -取消",
        "赋予 权限|审批|权力 -执法 -处罚",
        "赋予 管理权限|审批权限 -执法",
        "赋权 事项 -执法 -处罚 -承接",
        "委托实施 许可|审批|权力",
        "@许可 下放 -承接 -执法 -处罚",
      ],
      units: "项 个",
      examples: ["向县（市、区）下放审批事项[43项]。", "赋予开发区[96项]市级管理权限。", "将[28项]行政许可事项下放至镇街办理。"],
      counterexamples: ["承接省级下放事项[51项]。", "向乡镇下放行政处罚权限[74项]。"]),
    IndicatorDefinition(
      .approvalItemsReceived, .functions, .count, "项",
      "承接审批事项", "approval items taken over from above",
      wordings: [
        "承接|接收 下放 -执法 -处罚",
        "承接|接收 审批|许可|事项|权限|权力|职权|赋权 -执法 -处罚",
        "承接 下放 事项|审批|许可|权限|权力 -处罚 -执法",
        "承接 审批事项|行政许可|行政审批|行政权力|许可事项 -处罚",
        "@许可 承接 -处罚 -执法",
      ],
      units: "项 个",
      examples: ["承接市级下放审批事项[39项]。", "有效承接[72项]省级行政权力。", "承接上级委托下放的行政许可[18项]。"],
      counterexamples: ["下放县级审批事项[36项]。", "乡镇承接行政处罚权[63项]。"]),
    IndicatorDefinition(
      .approvalItemsCentralized, .functions, .count, "项",
      "集中(划转)行使权力事项", "powers concentrated in one approval or enforcement organ",
      wordings: [
        "集中行使|划转 权力|事项|许可|审批|职权",
        "集中行使|划转 行政许可|行政审批|许可事项|审批事项",
        "集中行使|划转 行政许可事项|行政审批事项|行政权力事项",
        "集中行使行政许可权|集中许可权",
      ],
      units: "项 个",
      examples: ["划转行政许可事项[192项]至行政审批局。", "相对集中行使权力事项[486项]。"],
      counterexamples: ["现有行政许可事项[301项]。", "下放审批事项[33项]。"]),
    IndicatorDefinition(
      .approvalCommitmentReformItems, .functions, .count, "项",
      "告知承诺制改革审批事项", "approval items reformed by notification and commitment",
      wordings: [
        "告知承诺|告知承诺制 改革",
        "告知承诺 审批事项|许可事项 改革",
        "审批事项 改革|进行改革 -取消 -备案制",
        "证照分离 告知承诺",
        "实行告知承诺制|推行告知承诺制 审批事项|许可事项 -可承诺",
        "涉企经营许可 告知承诺",
        "@告知承诺 改革",
      ],
      units: "项 个",
      examples: [
        "推进告知承诺制，对[48项]审批事项进行改革。", "对涉企经营许可事项实行告知承诺改革[37项]。", "采取告知承诺方式改革审批事项[64项]。",
        "实行告知承诺制审批事项[37项]。",
      ],
      counterexamples: ["可承诺审批事项[120项]。", "采用告知承诺方式办理[860件]。"]),
    IndicatorDefinition(
      .approvalCommitmentItems, .functions, .count, "项",
      "承诺审批事项", "items that may be approved on commitment",
      wordings: [
        "承诺审批|可承诺审批",
        "承诺 审批 -改革",
        "告知承诺|告知承诺制|信用承诺 事项 -改革 -办理 -证照分离 -涉企经营",
        "告知承诺事项 -改革",
        "告知承诺 证明|证明事项",
        "告知承诺 清单 -改革",
        "@告知承诺 证明事项",
      ],
      units: "项 个",
      examples: ["[86项]事项可承诺审批。", "公布实行告知承诺制的政务服务事项[142项]。", "告知承诺事项清单共[65项]。"],
      counterexamples: ["对[37项]审批事项进行告知承诺改革。", "可容缺受理事项[108项]。"]),
    IndicatorDefinition(
      .approvalCommitmentCases, .functions, .count, "件",
      "告知承诺办件", "cases handled on commitment",
      wordings: ["告知承诺", "告知承诺|承诺制 办理|办件|受理|办结", "告知承诺制 办理|办件|受理|办结", "@告知承诺 办理|办件|办结|受理 -@一件事"],
      units: "件 宗 件次 笔 起",
      examples: ["以告知承诺方式办理[1260件]。", "全面推行告知承诺制，累计办件[5400余件]。"],
      counterexamples: ["实行告知承诺制的事项[85项]。", "容缺受理[430件]。"]),
    IndicatorDefinition(
      .approvalDeferredDocumentItems, .functions, .count, "项",
      "容缺受理事项", "items accepted with documents to follow",
      wordings: ["容缺", "容缺受理|容缺办理|容缺审批", "容缺受理事项|容缺事项", "容缺 事项|清单", "容缺受理 审批事项|服务事项"],
      units: "项 个",
      examples: ["[136项]审批事项可容缺受理。", "公布容缺受理事项清单[92项]。", "对[54项]事项实行“容缺办理”。"],
      counterexamples: ["容缺受理业务[620件]。", "[75项]事项可承诺审批。"]),
    IndicatorDefinition(
      .approvalCertificatesCancelled, .functions, .count, "项",
      "取消证明事项", "certificate requirements cancelled",
      wordings: [
        "取消|清理|精简|减少|废止 证明",
        "取消|清理 证明事项|证明材料",
        "证明材料 取消|精简|减少|免提交|免除",
        "免提交 证明",
        "减证便民",
        "无证明 -城市",
      ],
      units: "项 个 件 份 类 种",
      examples: ["取消证明事项[83项]。", "清理取消[47项]无法律依据的证明材料。", "深入推进“减证便民”，精简各类证明[115个]。"],
      counterexamples: ["实行告知承诺制的证明事项[66项]。", "取消行政审批事项[12项]。"]),
  ]
}
