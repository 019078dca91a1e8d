extension Indicator {
  /// Townships and subdistricts assessed (机构编制评估镇).
  public static let institutionTownshipsAssessed = Indicator("institution.townshipsAssessed")
  /// Departments assessed (机构编制评估部门).
  public static let institutionDepartmentsAssessed = Indicator("institution.departmentsAssessed")
  /// Public institutions assessed (机构编制评估事业单位).
  public static let institutionPublicInstitutionsAssessed = Indicator(
    "institution.publicInstitutionsAssessed")
  /// Items on the power-and-duty list (权责清单事项).
  public static let powerListItems = Indicator("powerList.items")
  /// Power-and-duty items adjusted (权责清单调整事项).
  public static let powerListAdjusted = Indicator("powerList.adjusted")
  /// Social organizations registered, changed or struck off (社会组织登记).
  public static let registrationSocialOrganizations = Indicator("registration.socialOrganizations")
}

extension IndicatorDefinition {
  /// Assessment of institutions, and the power-and-duty list (机构编制、权责清单).
  static let institution: [IndicatorDefinition] = [
    IndicatorDefinition(
      .institutionTownshipsAssessed, .functions, .count, "个",
      "机构编制评估镇(街道)", "townships and subdistricts assessed",
      wordings: [
        "机构编制 乡镇|街道|镇街 -撤并 -设立 -组建 -事业单位",
        "机构编制 评估 乡镇|街道|镇街",
        "@机构编制 乡镇|街道|镇街 -撤并 -撤销 -设立 -组建 -精简 -整合 -事业单位 -下沉 -下放",
      ],
      units: "个 家",
      examples: ["开展机构编制执行情况评估，覆盖[9个]镇（街道）、41个部门。", "对[12个]乡镇开展机构编制使用效益评估。"],
      counterexamples: ["深化机构编制改革，撤并乡镇站所[24个]。", "向[12个]乡镇下放执法权限。"]),
    IndicatorDefinition(
      .institutionDepartmentsAssessed, .functions, .count, "个",
      "机构编制评估部门", "departments assessed",
      wordings: [
        "机构编制 部门 -撤并 -撤销 -设立 -组建 -事业单位",
        "机构编制 评估 部门|单位 -事业单位",
        "@机构编制 部门 -撤并 -撤销 -设立 -组建 -精简 -整合 -事业单位",
        "@机构编制 党政机关|党政机构 -撤并 -撤销 -设立 -组建",
      ],
      units: "个 家",
      examples: ["开展机构编制评估，涉及镇街7个、部门[38个]。", "对[52个]部门开展机构编制执行情况评估。"],
      counterexamples: ["优化机构编制设置，新组建部门[3个]。", "机构编制评估涉及事业单位[87个]。"]),
    IndicatorDefinition(
      .institutionPublicInstitutionsAssessed, .functions, .count, "个",
      "机构编制评估事业单位", "public institutions assessed",
      wordings: [
        "机构编制 事业单位 -撤并 -撤销 -设立 -组建 -精简 -整合",
        "机构编制 评估 事业单位",
        "@机构编制 事业单位 -撤并 -撤销 -设立 -组建 -精简 -整合 -部门",
      ],
      units: "个 家",
      examples: ["对35个部门、[92个]事业单位开展机构编制评估。", "机构编制使用效益评估覆盖事业单位[114家]。"],
      counterexamples: ["统筹机构编制资源，撤销整合事业单位[21个]。", "机构编制评估涉及部门[46个]。"]),
    IndicatorDefinition(
      .powerListItems, .functions, .count, "项",
      "权责清单事项", "items on the power-and-duty list",
      wordings: [
        "权责清单 -调整 -取消",
        "调整后 权责清单|权责事项|权力事项|职权事项|行政职权 -下放 -承接 -取消",
        "权责事项|权力事项|职权事项|行政职权|权力清单 -调整 -下放 -承接 -集中 -划转 -取消 -赋予",
        "权责清单 事项 -调整 -取消",
        "行政权力事项 -调整 -下放 -承接 -集中 -划转 -取消 -赋予",
        "行政权力 保留|梳理|公布|认领 -调整",
        "@权责清单 公布|保留|梳理|共计|共有 -调整 -取消 -证明 -许可 -服务",
      ],
      units: "项 条",
      examples: [
        "公布部门权责清单事项[3860项]。", "现有行政权力事项[4125项]。", "梳理公布[2960项]权责事项。",
        "动态调整权责清单，调整后全县行政权力事项共[4126项]。", "动态调整权责事项63项，调整后县级权责清单[2870项]。",
      ],
      counterexamples: ["动态调整权责清单事项[146项]。", "下放行政权力事项[57项]。", "编制权责清单，全县保留证明事项[38项]。"]),
    IndicatorDefinition(
      .powerListAdjusted, .functions, .count, "项",
      "权责清单调整事项", "power-and-duty items adjusted",
      wordings: [
        "权责清单 调整|取消|变更 -调整后",
        "权责事项|权力事项|职权事项|行政职权|行政权力 调整 -情形 -调整后",
        "权责清单 动态调整 -调整后",
        "@权责清单 调整|变更|取消 -情形 -调整后",
        "权力清单 调整",
        "修订 权责",
      ],
      units: "项 条",
      examples: ["动态调整权责清单事项[146项]。", "完善权责清单动态管理，调整职权事项[88项]。", "对[63项]行政权力事项进行调整。"],
      counterexamples: ["权责清单共有事项[3720项]。", "取消行政审批事项[14项]。"]),
    IndicatorDefinition(
      .registrationSocialOrganizations, .functions, .count, "家",
      "社会组织登记", "social organizations registered, changed or struck off",
      wordings: ["社会组织 登记|成立|注销|变更|年检|共有", "社会团体|民办非企业 登记|成立|注销"],
      units: "家 个",
      examples: ["办理社会组织成立登记[12家]。", "依法注销社会组织[9家]。"],
      counterexamples: ["社会组织参与调解纠纷[37件]。", "检查社会组织办学机构食堂[45家次]。"]),
  ]
}
