import RuleOfLawModel
import RuleOfLawReader
import Testing

/// What a page says of its report: title, authority, year, publication, source.
struct PageTests {
  /// A page, and what is to be found on it.
  struct Example: Sendable, CustomTestStringConvertible {
    let page: String
    let title: String
    let authority: String?
    let kind: AuthorityKind?
    let level: AuthorityLevel?
    let year: Int?
    var published: String?
    var source: String?

    var testDescription: String { String(page.prefix(40)) }
  }

  /// Every page ends with the same part.
  private static let body = "一、主要成效\n开展学习3次。"

  static let examples = [
    Example(
      page: """
        当前位置：首页 > 政府信息公开 > 法治政府
        云州市司法局关于2023年度法治政府建设情况的报告
        发布时间：2024-02-18 10:20    来源：云州市司法局    浏览次数：158
        2023年，云州市司法局深入学习。
        \(body)
        主办单位：云州市人民政府
        云ICP备12345678号
        """,
      title: "云州市司法局关于2023年度法治政府建设情况的报告", authority: "云州市司法局",
      kind: .department, level: .prefectural, year: 2023, published: "2024-02-18",
      source: "云州市司法局"),
    Example(
      page: "2024年青石镇法治政府建设年度报告\n信息来源：青石镇    日期：2025/1/20\n\(body)",
      title: "2024年青石镇法治政府建设年度报告", authority: "青石镇", kind: .township,
      level: .township, year: 2024, published: "2025-01-20", source: "青石镇"),
    Example(
      page: "云州市东城区人民政府\n关于2022年度法治政府建设情况的报告\n云州市委、市政府：\n现将情况报告如下：\n\(body)",
      title: "云州市东城区人民政府关于2022年度法治政府建设情况的报告", authority: "云州市东城区人民政府",
      kind: .government, level: .county, year: 2022),
    Example(
      page: "2025年，东湖街道坚持以习近平法治思想为指导，扎实推进各项工作。\n\(body)", title: "",
      authority: "东湖街道", kind: .township, level: .township, year: 2025),
    Example(
      page: "云州经济技术开发区管理委员会2023年法治政府建设工作总结\n\(body)",
      title: "云州经济技术开发区管理委员会2023年法治政府建设工作总结", authority: "云州经济技术开发区管理委员会",
      kind: .zone, level: .county, year: 2023),
    // A block of metadata as rows.
    Example(
      page: """
        | 索 引 号 | 005-2024-0012 | 主题分类 | 司法 |
        | 发布机构 | 平川县交通运输局 | 成文日期 | 2025-01-09 |
        | 发布日期 | 2025-01-16 | 有效性 | 有效 |
        平川县交通运输局2024年度法治政府建设情况报告
        \(body)
        """,
      title: "平川县交通运输局2024年度法治政府建设情况报告", authority: "平川县交通运输局",
      kind: .department, level: .county, year: 2024, published: "2025-01-16"),
    // Labels on lines of their own, without a title in the body.
    Example(
      page: """
        索引号:1132-0451
        [ 发文字号 ]:无
        发布机构:白河市应急管理局
        发布日期:2022年2月21日
        我局深入学习贯彻习近平法治思想，现将2021年度法治政府建设情况报告如下：
        \(body)
        """,
      title: "", authority: "白河市应急管理局", kind: .department, level: .prefectural, year: 2021,
      published: "2022-02-21"),
    // A breadcrumb on several lines, font sizes, a counter with nothing behind it.
    Example(
      page: """
        您所在的位置：
        首页
        >
        政务公开
        【字体：大 中 小】
        浏览次数：
        红旗街道办事处2023年法治政府建设年度报告
        2024.01.30
        \(body)
        """,
      title: "红旗街道办事处2023年法治政府建设年度报告", authority: "红旗街道办事处", kind: .township,
      level: .township, year: 2023, published: "2024-01-30"),
    // The title again in the body.
    Example(
      page: """
        柳林县审计局2022年度法治政府建设工作报告
        时间：2023/02/10 来源：本网
        柳林县审计局2022年度法治政府建设工作报告
        2022年，柳林县审计局坚持依法审计。
        \(body)
        """,
      title: "柳林县审计局2022年度法治政府建设工作报告", authority: "柳林县审计局", kind: .department,
      level: .county, year: 2022, published: "2023-02-10", source: "本网"),
    // A title broken inside a word.
    Example(
      page: "关于海陵市2024年度法治\n政府建设情况的报告\n\(body)", title: "关于海陵市2024年度法治政府建设情况的报告",
      authority: "海陵市", kind: .government, level: .prefectural, year: 2024),
    // A document number behind the title, a signature block at the top.
    Example(
      page: """
        中共石桥区委 石桥区人民政府关于2023年法治政府建设情况的报告（石发〔2024〕3号）
        中共石桥区委
        （2024年3月5日）
        \(body)
        """,
      title: "中共石桥区委石桥区人民政府关于2023年法治政府建设情况的报告(石发〔2024〕3号)",
      authority: "中共石桥区委石桥区人民政府", kind: .government, level: .county, year: 2023,
      published: "2024-03-05"),
    // A year in Chinese digits.
    Example(
      page: "青云县人民政府二〇一九年法治政府建设情况报告\n\(body)", title: "青云县人民政府二〇一九年法治政府建设情况报告",
      authority: "青云县人民政府", kind: .government, level: .county, year: 2019),
    // The reported year, and the plan of the next.
    Example(
      page: "南浦区2023年度法治政府建设工作情况及2024年工作打算的报告\n\(body)",
      title: "南浦区2023年度法治政府建设工作情况及2024年工作打算的报告", authority: "南浦区",
      kind: .government, level: .county, year: 2023),
    // A banner of another day above the report.
    Example(
      page: """
        今天是2026年5月2日 星期六
        设为首页 | 加入收藏
        清源县水利局2024年法治政府建设年度报告
        发布时间：2025-01-08
        \(body)
        """,
      title: "清源县水利局2024年法治政府建设年度报告", authority: "清源县水利局", kind: .department,
      level: .county, year: 2024, published: "2025-01-08"),
    // A status line, a signature at the end.
    Example(
      page: """
        文件已失效
        长宁乡人民政府2020年法治政府建设工作报告
        \(body)
        长宁乡人民政府
        2020年12月25日
        """,
      title: "长宁乡人民政府2020年法治政府建设工作报告", authority: "长宁乡人民政府", kind: .township,
      level: .township, year: 2020, published: "2020-12-25"),
    // A ministry, and a province.
    Example(
      page: "水文部2021年法治政府建设年度报告\n\(body)", title: "水文部2021年法治政府建设年度报告",
      authority: "水文部", kind: .department, level: .national, year: 2021),
    Example(
      page: "江原省人民政府关于2020年度法治政府建设情况的报告\n\(body)", title: "江原省人民政府关于2020年度法治政府建设情况的报告",
      authority: "江原省人民政府", kind: .government, level: .provincial, year: 2020),
    // The account of one person.
    Example(
      page: "云台县财政局局长李某2024年度履行推进法治建设第一责任人职责情况的报告\n\(body)",
      title: "云台县财政局局长李某2024年度履行推进法治建设第一责任人职责情况的报告",
      authority: "云台县财政局", kind: .department, level: .county, year: 2024),
    // An alias in brackets; a name with numerals.
    Example(
      page: "2023年，五华区八街街道办事处（以下简称“街道”）在区委坚强领导下开展工作。\n\(body)", title: "",
      authority: "五华区八街街道办事处", kind: .township, level: .township, year: 2023),
    // English punctuation.
    Example(
      page: "龙泉市林业局2022年度法治政府建设情况报告\n发布时间:2023-1-5 来源:龙泉市林业局\n2022年,龙泉市林业局认真学习.\n\(body)",
      title: "龙泉市林业局2022年度法治政府建设情况报告", authority: "龙泉市林业局", kind: .department,
      level: .prefectural, year: 2022, published: "2023-01-05", source: "龙泉市林业局"),
    // We are nobody: 我局 is no name.
    Example(
      page: "2024年，我局在县委、县政府的坚强领导下，全面推进依法行政。\n\(body)", title: "", authority: nil,
      kind: nil, level: nil, year: 2024),
    Example(
      page: "2024年，我镇深入学习贯彻习近平法治思想。\n\(body)", title: "", authority: nil, kind: nil,
      level: nil, year: 2024),
    // Running text that begins like a label.
    Example(
      page: "盘山县2021年法治政府建设情况报告\n一、主要成效\n发布机构改革方案，开展学习3次。",
      title: "盘山县2021年法治政府建设情况报告", authority: "盘山县", kind: .government, level: .county,
      year: 2021),
  ]

  @Test(arguments: examples)
  func `a page tells what its report is`(_ example: Example) {
    let reading = Reader().read(example.page)
    let report = reading.report
    #expect(report.title == example.title)
    #expect(report.authority?.name == example.authority)
    #expect(report.authority?.kind == example.kind)
    #expect(report.authority?.level == example.level)
    #expect(report.year == example.year)
    #expect(report.published?.description == example.published)
    #expect(report.source == example.source)
    #expect(reading.facts.map(\.quote) == ["学习3次"])
  }

  @Test(
    arguments: [
      ("云州市2024年法治政府建设工作计划\n一、总体要求\n全年开展检查3次。", "工作计划"),
      ("2025年法治政府建设工作要点\n一、加强学习\n开展学习3次。", "工作计划"),
      ("《云州市2023年法治政府建设情况报告》政策解读\n一、起草背景\n发布解读3篇。", "政策解读"),
      ("云州市司法局2023年政府信息公开工作年度报告\n一、总体情况\n主动公开信息30条。", "政府信息公开年报"),
      ("云州市城管局2023年度行政执法情况年度报告\n一、总体情况\n处罚30件。", "行政执法年报"),
      ("云州市法治政府建设实施方案（2021—2025年）\n一、总体要求\n建成3个。", "实施方案"),
      ("云州市召开2023年法治政府建设工作会议\n1月5日，会议听取情况报告。", "新闻"),
    ])
  func `a page of another kind is said to be one`(_ page: String, _ kind: String) {
    let remark = Reader().read(page).diagnostics.first { $0.code.rawValue == "reader.otherKind" }
    #expect(remark?.message.chinese.contains(kind) == true, "\(page)")
  }

  @Test(arguments: examples)
  func `a report is not said to be of another kind`(_ example: Example) {
    let codes = Reader().read(example.page).diagnostics.map(\.code.rawValue)
    #expect(!codes.contains("reader.otherKind"))
  }

  @Test func `a text that is nothing is said to be empty`() {
    let reading = Reader().read("")
    #expect(reading.diagnostics.map(\.code.rawValue) == ["reader.empty"])
  }

  @Test func `traditional characters are read as simplified ones, and figures quoted as printed`() {
    let reading = Reader().read(
      "云州市市場監督管理局2024年度法治政府建設情況報告\n一、主要舉措和成效\n(一)規範執法。辦理行政處罰案件128件，罰沒款86.5萬元，同比增長12%。\n二、存在的問題\n(一)執法力量不足。\n三、下一步工作打算\n(一)加強培訓。"
    )
    #expect(reading.report.title == "云州市市场监督管理局2024年度法治政府建设情况报告")
    #expect(reading.report.authority?.kind == .department)
    #expect(reading.report.parts.map(\.role) == [.results, .problems, .plan])
    #expect(reading.facts.map(\.indicators) == [[.enforcementPenalties], [.enforcementFines]])
    #expect(reading.facts.map(\.quote) == ["辦理行政處罰案件128件", "罰沒款86.5萬元"])
    #expect(reading.facts.last?.change?.direction == .up)
    // Characters that simplified texts have as well stand for themselves.
    #expect(Reader().read("显著减少，检查乾坤企业12家。").facts.map(\.label) == ["检查乾坤企业"])
  }

  @Test func `a page of plans has targets and no results`() {
    let reading = Reader().read("云州区2025年法治政府建设工作要点\n一、规范执法\n开展案卷评查2次。\n二、普法\n宣讲6场。")
    #expect(reading.facts.map(\.role) == [.target, .target])
    #expect(reading.report.parts.map(\.role) == [.plan, .plan])
    #expect(reading.diagnostics.map(\.code.rawValue).contains("reader.otherKind"))
  }

  @Test func `text that is printed twice is said, and a heading printed twice is one`() {
    let lead = "2024年，云州镇深入学习贯彻习近平法治思想，扎实推进法治政府建设。"
    let twice = Reader().read("\(lead)\n\(lead)\n一、做法\n一、做法\n(一)普法。\n(一)普法。\n发放资料300份。")
    #expect(twice.diagnostics.map(\.code.rawValue).contains("reader.repeated"))
    #expect(twice.report.parts.map(\.items.count) == [1])
    let once = Reader().read("\(lead)\n一、做法\n(一)普法。\n(二)执法。")
    #expect(!once.diagnostics.map(\.code.rawValue).contains("reader.repeated"))
  }
}
