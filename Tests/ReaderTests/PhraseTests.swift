import RuleOfLawModel
import RuleOfLawReader
import Testing

/// Which words a number takes: in turn, from a bracket, from the number before, or none at all.
struct PhraseTests {
  /// A passage, and its facts as label, value and unit.
  struct Example: Sendable {
    let passage: String
    let facts: [String]
  }

  static let examples = [
    Example(
      passage: "接待来访86批214人次。", facts: ["接待来访 86 批", "接待来访 214 人次"]),
    Example(
      passage: "办理人大代表建议35件、政协委员提案42件。", facts: ["办理人大代表建议 35 件", "政协委员提案 42 件"]),
    Example(
      passage: "区级、镇级分别公开信息337条、757条。", facts: ["区级 337 条", "镇级 757 条"]),
    Example(passage: "开展4次专题研究，8次中心组学习。", facts: ["专题研究 4 次", "中心组学习 8 次"]),
    Example(passage: "清理文件2轮、100余件。", facts: ["清理文件 2 轮", "清理文件 100 件"]),
    Example(passage: "一是抽查案卷30份；二是检查企业52家。", facts: ["抽查案卷 30 份", "检查企业 52 家"]),
    Example(passage: "评查案卷63卷并整改问题24条。", facts: ["评查案卷 63 卷", "整改问题 24 条"]),
    Example(
      passage: "和解结案18件，及时处理纠纷45件，有效投诉9件。",
      facts: ["和解结案 18 件", "及时处理纠纷 45 件", "有效投诉 9 件"]),
    Example(passage: "纠正不当行为12件。", facts: ["纠正不当行为 12 件"]),
    Example(passage: "公布21个行政许可事项，检查36家经营主体。", facts: ["行政许可事项 21 个", "经营主体 36 家"]),
    Example(passage: "“四张清单”事项共26项。", facts: ["“四张清单”事项 26 项"]),
  ]

  @Test(arguments: examples)
  func `a number takes the words that are its own`(_ example: Example) {
    let facts = Reader().read(example.passage).facts.map {
      "\($0.label) \($0.quantity.magnitude?.description ?? "-") \($0.quantity.unit)"
    }
    #expect(facts == example.facts)
  }

  @Test func `what a list is said of at its end belongs to all its members`() {
    let facts = Reader().read("编办对9个镇（街道）、41个部门、87个事业单位开展机构编制执行情况评估。").facts
    #expect(
      facts.map(\.indicators) == [
        [.institutionTownshipsAssessed], [.institutionDepartmentsAssessed],
        [.institutionPublicInstitutionsAssessed],
      ])
    let mixed = Reader().read("接待12个乡镇、36家企业来访。").facts
    #expect(mixed.map(\.indicators) == [[], []])
  }

  @Test func `what all of them did comes second to what they are`() {
    let facts = Reader().read("46件依申请公开均在法定期限内答复，52个行政村均有法治文化阵地。").facts
    #expect(facts.map(\.indicators) == [[.disclosureOnRequest], []])
  }

  @Test func `values in turn belong to the facts just before them`() {
    let facts = Reader().read("举办依法行政培训班4期、行政执法人员轮训班7期，分别培训260人次、910人次。").facts
    #expect(
      facts.suffix(2).map(\.indicators) == [[.leadershipTrainees], [.talentEnforcementTrainees]])
    let shares = Reader().read("受理处罚类案件30件、公开类案件20件，分别占60%和40%。").facts
    #expect(shares.map(\.quantity.magnitude) == [30, 20, 60, 40])
  }

  @Test func `a figure in a bracket is of the words before it`() {
    let facts = Reader().read("全年罚没款(36.8万元)，现场检查(1.2万次)，调解纠纷96件(含行政调解8件)。").facts
    #expect(
      facts.map(\.indicators).prefix(3) == [
        [.enforcementFines], [.enforcementInspections], [.mediationAccepted],
      ])
  }

  @Test func `a figure that passes a mark is of the words before the mark`() {
    let facts = Reader().read("行政复议受理案件首次突破千件，达到1037件。").facts
    #expect(facts.last?.indicators == [.reconsiderationAccepted])
  }

  @Test func `a share alone is of the things just counted`() {
    let facts = Reader().read("可全程网办事项860项，占比97%；查处案件62件，占比31%。").facts
    #expect(facts.map(\.indicators)[1] == [.serviceOnlineRate])
    #expect(facts.map(\.indicators)[3] == [])
  }

  @Test func `what was seen is not what was made`() {
    #expect(Reader().read("普法短视频播放量12万次。").facts.first?.indicators == [])
  }

  @Test func `an average is no total`() {
    let facts = Reader().read("人均办理行政处罚案件6.5件，户均检查2次，人均培训61学时。").facts
    #expect(facts.prefix(2).allSatisfy { $0.indicators.isEmpty })
  }

  @Test func `a change alone is of the count that its words name`() {
    #expect(Reader().read("行政处罚案件同比减少17.2%。").facts.first?.indicators == [.enforcementPenalties])
    #expect(Reader().read("行政败诉率同比下降3.1%。").facts.first?.indicators == [.litigationLossRate])
  }

  @Test func `what a multiple is of is no subject of what follows`() {
    let facts = Reader().read("全市受理行政复议案件640件，是一审行政诉讼案件的2.4倍；审结598件。").facts
    #expect(facts.last?.indicators == [.reconsiderationConcluded])
    let other = Reader().read("全市行政诉讼案件260件，是行政复议案件的1.3倍；审结215件。").facts
    #expect(other.last?.indicators == [.litigationConcluded])
  }

  @Test func `a value of an earlier year in brackets is no fact of its own`() {
    let facts = Reader().read("云州市2024年法治政府建设情况报告\n一、主要成效\n行政处罚案件326件(2023年为287件)。").facts
    #expect(facts.map(\.quote) == ["行政处罚案件326件"])
    #expect(facts.first?.change?.reading == .fromTo)
    #expect(facts.first?.change?.from == 287)
    #expect(facts.first?.change?.direction == .up)
  }

  @Test(arguments: [
    ("全年无败诉案件。", "litigation.lost", "无败诉案件"),
    ("今年未收到政府信息公开申请。", "disclosure.onRequest", "未收到政府信息公开申请"),
    ("年内无重大行政决策事项。", "decision.majorDecisions", "无重大行政决策事项"),
  ])
  func `words that say none are a fact of zero`(_ text: String, indicator: String, quote: String) {
    let facts = Reader().read(text).facts
    #expect(facts.map(\.quote) == [quote])
    #expect(facts.first?.quantity.magnitude == 0)
    #expect(facts.first?.indicators == [Indicator(indicator)])
  }

  @Test(arguments: ["政策无缝衔接行政复议。", "未经合法性审查不得上会。", "办事无忧。", "依法治理无死角。"])
  func `other words with 无 or 未 say nothing of a number`(_ text: String) {
    #expect(Reader().read(text).facts.isEmpty)
  }

  @Test func `a part of a whole is a breakdown and not the indicator`() {
    let facts = Reader().read("全年受理行政复议案件96件，其中行政处罚类34件、信息公开类20件。").facts
    #expect(facts.map(\.indicators) == [[.reconsiderationAccepted], [], []])
    #expect(
      facts.dropFirst().map(\.breakdown?.whole) == [
        .reconsiderationAccepted, .reconsiderationAccepted,
      ])
    #expect(facts.dropFirst().map(\.breakdown?.dimension) == ["matter", "matter"])
  }
}
