import RuleOfLawModel

extension RequirementRule {
  /// The rules of 2019, the article on reporting.
  static let article24 = "法治政府建设与责任落实督察工作规定（2019）第二十四条"

  /// When, where and by whom a report is published.
  static let publication: [RequirementRule] = [
    RequirementRule(
      "R1", title: Message("次年4月1日前公开", "public before 1 April of the next year"),
      article: article24,
      test: Message("发布日期 < 次年4月1日；当日为临界", "published < 1 April of Y+1; on the day is at the limit")
    ) { text, _ in
      guard let published = text.report.published, let year = text.report.year,
        let due = CivilDate(year: year + 1, month: 4, day: 1)
      else { return Verdict(.unknown, "未载发布日期或年度", "no day of publication or no year") }
      let place = text.place(of: published)
      if published < due {
        return Verdict(
          .pass, "\(published)发布，早于\(due)", "published \(published), before \(due)", [place])
      }
      return published == due
        ? Verdict(.partial, "恰于\(due)发布，“之前”是否含当日有疑", "published on \(due) itself", [place])
        : Verdict(.fail, "\(published)发布，晚于\(due)", "published \(published), after \(due)", [place])
    },
    RequirementRule(
      "R2", title: Message("报告上一年度的情况", "reports on the previous year"), article: article24,
      test: Message("报告年度 = 发布年份 − 1", "report year = year of publication − 1")
    ) { text, _ in
      guard let year = text.report.year, let published = text.report.published else {
        return Verdict(.unknown, "未载发布日期或年度", "no day of publication or no year")
      }
      let line = "\(year) | \(published.year)"
      let place = text.place(of: published)
      if published.year == year + 1 {
        return Verdict(.pass, "所报为上一年度：\(line)", "on the previous year: \(line)", [place])
      }
      return published.year == year
        ? Verdict(
          .partial, "年内即已发布，年度未满：\(line)", "published before the year was over: \(line)", [place])
        : Verdict(.fail, "所报不是上一年度：\(line)", "not on the previous year: \(line)", [place])
    },
    RequirementRule(
      "R3", title: Message("通过政府网站等公开", "published in a public place"), article: article24,
      test: Message(
        "页面载有政府信息公开栏目或政府网站标识", "the page names a disclosure column or a government site")
    ) { text, _ in
      guard let place = text.places(of: .publicChannel).first(where: { !text.isInBody($0) }) else {
        return Verdict(.unknown, "所载未见公开渠道", "the text does not show where it was published")
      }
      return Verdict(.pass, "页面载明公开渠道", "the page shows where it was published", [place])
    },
    RequirementRule(
      "R4", title: Message("报告主体是有报告义务的机关", "the body reporting is one that has to"),
      article: article24,
      test: Message("机关为各级政府或县级以上部门等", "a government, or a department of a county or above")
    ) { text, _ in
      guard let authority = text.report.authority, authority.kind != .other else {
        return Verdict(.unknown, "未能认定报告机关", "the body reporting was not made out")
      }
      let words = "\(authority.name)（\(authority.level.label)\(authority.kind.label)）"
      return authority.kind == .department && authority.level == .township
        ? Verdict(.partial, "乡级内设机构：\(words)", "an office of a township: \(authority.name)")
        : Verdict(.pass, words, "\(authority.name): \(authority.level) \(authority.kind)")
    },
  ]
}
