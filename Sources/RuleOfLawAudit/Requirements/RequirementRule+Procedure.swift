import RuleOfLawModel

extension RequirementRule {
  /// Where a report goes, what it is called, what it must not hold, what follows.
  static let procedure: [RequirementRule] = [
    RequirementRule(
      "R11", title: Message("3月1日前报上级", "sent upwards by 1 March"), article: article24,
      test: Message("页面不载，需外部记录", "not on the page")
    ) { _, _ in .external },
    RequirementRule(
      "R12", title: Message("报同级人大常委会", "sent to the standing committee of the congress"),
      article: article24, test: Message("正文载明报送，否则需外部记录", "told in the text, or not on the page")
    ) { text, _ in
      text.places(of: .filed).first.map {
        Verdict(
          .unknown, "述及向人大常委会报告，是否包括本报告须外部记录",
          "reporting to the committee is told; whether of this report, only a record can tell", [$0]
        )
      } ?? .external
    },
    RequirementRule(
      "R13", title: Message("称为法治政府建设年度报告", "called an annual report"),
      article: "省级年度报告起草指引", test: Message("标题含“法治政府建设”与“年度…报告”", "the title says so")
    ) { text, _ in
      let title = text.report.title
      guard !title.isEmpty else { return Verdict(.unknown, "未载标题", "no title") }
      guard title.holds("法治政府") || title.holds("法治建设") else {
        return Verdict(.fail, "标题不称法治政府建设", "the title does not say so")
      }
      let isAnnual = title.holds("年度") && title.holds("报告")
      return isAnnual && !title.holds("工作报告")
        ? Verdict(.pass, "标题合于通行名称", "called as usual")
        : Verdict(.partial, "名称有变体：\(title)", "another name: \(title)")
    },
    RequirementRule(
      "R14", title: Message("不含国家秘密和个人信息", "no secrets or personal data"),
      article: article24 + "；个人信息保护法", test: Message("正文无身份证号、手机号", "no identity or mobile numbers")
    ) { text, _ in
      guard let place = PersonalNumbers.first(in: text) else {
        return Verdict(.pass, "未见身份证号、手机号", "no identity or mobile number seen")
      }
      return Verdict(.fail, "疑含个人号码", "what looks like a person's number", [place])
    },
    RequirementRule(
      "R15", title: Message("逾期未公开的督促与通报", "what follows a late report"),
      article: "法治政府建设与责任落实督察工作规定（2019）第二十六条",
      test: Message("用以衡量R1、R3、R11的轻重", "weighs R1, R3 and R11")
    ) { _, _ in Verdict(.notApplicable, "督察机关的职责，不由报告体现", "a duty of inspectors") },
    RequirementRule(
      "R16", title: Message("接受外部评议并反馈", "open to review from outside"),
      article: "法治政府建设与责任落实督察工作规定（2019）第二十七条",
      test: Message("不由报告体现", "not of the report")
    ) { _, _ in Verdict(.notApplicable, "报告公布之后的事", "comes after the report") },
  ]
}

/// Numbers that name a person (个人号码).
enum PersonalNumbers {
  /// Finds the first run of digits of the body that looks like an identity or a mobile number.
  static func first(in text: ReportText) -> SourceSpan? {
    let bytes = Array(text.reading.text.string.utf8)
    var start: Int?
    for offset in 0...bytes.count {
      if offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
        start = start ?? offset
        continue
      }
      guard let first = start else { continue }
      start = nil
      let length = offset - first
      let isMobile =
        length == 11 && bytes[first] == 0x31 && (0x33...0x39).contains(bytes[first + 1])
      let isIdentity =
        length == 18
        || (length == 17 && offset < bytes.count && (bytes[offset] | 0x20) == 0x78)
      let span = SourceSpan(first, offset)
      if isMobile || isIdentity, text.isInBody(span) { return span }
    }
    return nil
  }
}
