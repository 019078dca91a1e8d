import RuleOfLawModel

extension NumberRule {
  /// The rules of the genre, in the order in which they are asked.
  static let standard: [NumberRule] = documents + dates + names + ordinals + others
}

extension NumberRule {
  /// Document numbers, titles and articles.
  private static let documents: [NumberRule] = [
    NumberRule(
      "title.period", .plan,
      examples: ["《法治政府建设实施方案(2022-[2025]年)》", "《平安建设规划([2021]—2025)》"],
      counterexamples: ["全年受理复议案件[20件]"],
      when: .inTitle && .isYear),
    NumberRule(
      "title.number", .document, examples: ["《关于做好[12]项工作的通知》"],
      when: .inTitle),
    NumberRule(
      "document.year", .document,
      examples: ["江府办〔[2024]〕37号", "根据[[2025]]130号文件"],
      counterexamples: ["[2024]年"],
      when: .precededBy("〔 [ (") && .isYear && .followedBy("〕 ] )")
        && (.digitsBehind(1...1) || .followedBy("〕第 ]第 )第"))),
    NumberRule(
      "document.number", .document,
      examples: ["江府办〔2024〕[37]号", "国务院令第[711]号"],
      counterexamples: ["和平路[16]号"],
      when: .followedBy("号")
        && .precededBy("〕 ] ) 令第 第 发 函 字第 令 〕第 ]第 )第")),
    NumberRule(
      "statute.article", .article,
      examples: ["依照条例第[二十四]条", "第二十条第([五])项"],
      counterexamples: ["收集意见[24条]"],
      when: (.precededBy("第") && .followedBy("条 款 项 章 编"))
        || (.precededBy("第( 条( 款(") && .followedBy(")项 )款"))),
  ]

  /// Dates, periods and durations.
  private static let dates: [NumberRule] = [
    NumberRule(
      "date.weekday", .date,
      examples: ["每周[三]组织干部学习", "逢周[四]项目例会"],
      counterexamples: ["每周[三次]", "连续两周[五场]"],
      when: .precededBy("周 星期") && .isChinese && .value(in: 1...6)
        && !.measured(in: "次", "场", "期", "天", "小时", "节", "课时", "场次", "人次")),
    NumberRule(
      "date.numeric", .date,
      examples: ["发布时间:[2023]-03-29", "于2026.[03].05发布", "2021/[3]/29"],
      counterexamples: ["办理[3件]"],
      when: (.precededBy("- / .") || .followedBy("- / .")) && isNumericDate),
    NumberRule(
      "plan.period", .plan,
      examples: ["在[2021]-2025年期间", "规划(2021—[2025]年)"],
      counterexamples: ["[2021]年"],
      when: .isYear && isRange),
    NumberRule(
      "date.year", .date, examples: ["[2022]年,全区", "自[二〇二二]年起"],
      counterexamples: ["连续[16]年"],
      when: .followedBy("年") && .value(in: 1900...2099)),
    NumberRule(
      "date.duration", .date,
      examples: ["连续[三]年", "近[8]年总量", "[20]年以上"],
      when: .followedBy("年 个月 年度 周年 月底 周") && !.followedBy("年级")),
    NumberRule(
      "date.month", .date,
      examples: ["截至[11]月份", "前[8]月", "[3]月—12月", "[4]月28日"],
      when: .followedBy("月")),
    NumberRule(
      "date.day", .date, examples: ["4月[28]日", "12月[4]日前后"],
      counterexamples: ["集中培训[2天]"],
      when: .followedBy("日") && .precededBy("月")),
    NumberRule(
      "date.time", .date, examples: ["16:[27]", "[9]:30"],
      when: (.followedBy(":") && .digitsBehind(1...2) && .digitCount(0...2))
        || (.precededBy(":") && .digitsBefore(2...2) && .digitCount(2...2))),
    NumberRule(
      "date.bareYear", .date,
      examples: ["获评[2022]十大样板工程", "[2024]法治蓝皮书"],
      counterexamples: ["审查文件[2022份]", "办结[2022],"],
      when: .isYear && .isBare && .hanBehind && !.followedBy("余 多 万")),
  ]

  /// Numbers inside names and set phrases.
  private static let names: [NumberRule] = [
    NumberRule(
      "name.known", .name,
      examples: ["执法[三]项制度", "编制“八五”和[十四]五规划", "[四]个亲自"],
      counterexamples: ["修订[三项]规定"], when: .inName),
    NumberRule(
      "name.quoted", .name,
      examples: ["“[4]·27”讲话", "“[七]个到位”上线", "落实“[1310]”安排"],
      counterexamples: ["“一件事”办理[90件]"],
      when: .inQuotation(upTo: 12)),
    NumberRule(
      "name.formula", .name,
      examples: ["[1]+N模式", "[4]+联审机制", "1+[6]+N体系", "打造1+[3]平台"],
      when: .followedBy("+") || .precededBy("+")),
    NumberRule(
      "name.hotline", .name, examples: ["[12345]热线", "[12348]平台"],
      counterexamples: ["受理[12345件]"],
      when: .digitCount(5...5) && .isBare && (.precededBy("“") || .digitsBegin(with: 0x31, 0x32))
        && (.hanBehind || .followedBy("”"))),
    NumberRule(
      "name.festival", .name, examples: ["开展[12]·4宪法日活动", "3·[15]期间"],
      when: (.followedBy("·") && .digitsBehind(1...1)) || (.precededBy("·") && .digitsBefore(2...2))
    ),
    NumberRule(
      "name.circle", .name,
      examples: ["建成[30分钟]公共法律服务圈", "[1小时]城市圈"],
      counterexamples: ["平均用时[30分钟]。"],
      when: .measured(in: "分钟", "小时") && .measureFollowedBy("圈", within: 8)),
    NumberRule(
      "name.list", .name,
      examples: ["入选[20项]民生实事", "全省[16件]实事之一"],
      counterexamples: ["为群众办实事[20件]"],
      when: .measureFollowedBy("民生实事 为民实事 实事 惠民实事")),
    NumberRule(
      "name.class", .name, examples: ["[五类]案件共15454件", "[三类]人员"],
      counterexamples: ["明确[10大类]任务"],
      when: .isChinese && .measured(in: "类") && .isExact),
    NumberRule(
      "name.version", .name, examples: ["上线[3.0]系统", "[2.0]版本"],
      counterexamples: ["占比[3.0%]"],
      when: .followedBy("系统 版 平台") && .isBare),
  ]

  /// Ordinals, ranks and shares that say where somebody stands.
  private static let ordinals: [NumberRule] = [
    NumberRule(
      "ordinal", .ordinal,
      examples: ["第[30]次座谈会", "第[36]次党组会", "第[四]卷", "第[二批]示范", "十二届[五次]全会"],
      counterexamples: ["召开[30次]会议"],
      when: .precededBy("第 届")),
    NumberRule(
      "rank", .ordinal,
      examples: ["排名全市前[3名]", "位列前[十名]", "全国[六家]之一", "全市[6家]试点单位之一", "综合排名[4]。"],
      counterexamples: ["通过考试[3名]"],
      when: (.precededBy("前 排名 位列 列 名列 排名全市 排名全省") && .isExact)
        || .measureFollowedBy("之一", within: 10)),
    NumberRule(
      "rank.percentile", .ordinal,
      examples: ["超过[87%]的乡镇", "好于全省[90%]的县"],
      counterexamples: ["[99%]的县完成改革"],
      when: .measured(in: .percent) && .measureFollowedBy("的乡镇 的县 的市 的地区 的单位")
        && (.isOver || .precededBy("全省 全市 全国 好于"))),
  ]

  /// Contacts, identifiers, list marks and thresholds.
  private static let others: [NumberRule] = [
    NumberRule(
      "contact.phone", .contact,
      examples: ["咨询电话:[0631]-7586027", "邮编:[362000]", "传真:0771-[4820025]"],
      counterexamples: ["热线受理[96件]"],
      when: .precededBy("电话: 电话 传真: 邮编: 邮政编码: 邮编 热线: QQ:")
        || (.followedBy("-") && .digitCount(0...4) && .digitsBehind(1...7))
        || (.precededBy("-") && .digitCount(7...Int.max) && .digitsBefore(2...4))),
    NumberRule(
      "contact.address", .contact, examples: ["壮锦大道[19]号", "160号[7]楼"],
      when: (.followedBy("号 弄") && .precededBy("路 街 道 巷 村 里"))
        || (.followedBy("楼 室 栋") && .precededBy("号"))),
    NumberRule(
      "threshold", .other,
      examples: ["保障[30s]接通", "受理[65岁]以上老人申请"],
      when: .followedBy("岁 s 周岁 度")),
    NumberRule(
      "identifier", .identifier,
      examples: ["备案号[08100443]号", "网站标识码:[4501050001]", "A[4]纸"],
      counterexamples: ["办理AI审查[4件]"],
      when: .precededBy("ICP备 网安备 标识码 标识码: 备案号 备案号:")
        || (.letterBefore && .isBare) || (.letterBehind && !.isChinese)
        || (.digitCount(9...Int.max) && .isBare)),
    NumberRule(
      "list.mark", .list,
      examples: ["[1].加强领导", "([3])加大投入", "[2]、强化监督"],
      counterexamples: ["共[3件]"],
      when: (.precededBy("(") && .followedBy(")") && .digitCount(0...2))
        || (.beginsParagraph && .isBare && .followedBy(". 、 )") && .digitCount(0...2))),
    NumberRule(
      "threshold.share", .other,
      examples: ["按[5%]的比例抽取企业", "按照不低于[3%]的比例开展抽查"],
      counterexamples: ["按时办结[95%]的事项"],
      when: .measured(in: .percent) && .measureFollowedBy("的比例 比例")
        && .precededBy("按 按照 不低于")),
    NumberRule(
      "threshold.hours", .other, examples: ["提供[24小时]自助服务", "[24小时]值班"],
      counterexamples: ["平均用时[24小时]。"],
      when: .measured(in: "小时")
        && .measureFollowedBy("自助 不打烊 值班 值守 在线 全天候 服务 政务 法律")),
    NumberRule(
      "threshold.within", .other, examples: ["[24小时]内响应率达98%", "接警后[5分钟]内到达"],
      counterexamples: ["办理时限压缩至[24小时]以内。"],
      when: .measured(in: "小时", "分钟", "秒")
        && .measureFollowedBy("内响应 内办结 内到达 内反馈 内答复 内回应 内签收 内处置 内完成 内联系 内送达 内受理")),
    NumberRule(
      "range.lower", .other,
      examples: ["下降[8]-13%", "覆盖[1]-4年级", "由8-[13]%降低", "为期[5]至7天"],
      counterexamples: ["[13%]"],
      when: isRange),
    NumberRule(
      "ratio", .other, examples: ["按[3]:7的比例", "按3:[7]分配"],
      counterexamples: ["比值为[2.12:1]。"],
      when: (.followedBy(":") && .digitsBehind(1...1)) || (.precededBy(":") && .digitsBefore(2...2))
    ),
    NumberRule(
      "per.base", .other, examples: ["每[十万人]座席数", "每[2名]干部"],
      counterexamples: ["每人[2份]"],
      when: .precededBy("每") && !.measureFollowedBy("以上")),
    NumberRule(
      "idiom", .other, examples: ["[三]年级学生"],
      counterexamples: ["[三个]年级"],
      when: .followedBy("年级 维 星 线城市 代")),
  ]

  /// The number is one end of a range: 8-13%, 2021年—2025年.
  private static let isRange: NumberCondition =
    (.followedBy("- — ~") && .digitsBehind(1...1))
    || (.isBare && .followedBy("至 到") && .digitsBehind(1...1))
    || (.followedBy("年- 年— 年~ %- %— %~") && .digitsBehind(2...2))
    || (.precededBy("- — ~") && .digitsBefore(2...2)) || .precededBy("年- 年— 年~")

  /// The number is a part of a date in digits: 2023-03-29, 2021/3/29.
  private static let isNumericDate = NumberCondition { context in
    let separators: UnitList = "-/."
    let glyphs = context.glyphs
    let digits = context.number.digits
    var start = digits.lowerBound
    var end = digits.upperBound
    let first = start - longestDate
    let last = end + longestDate
    while start > first, glyphs[start - 1].isDigit || separators.contains(glyphs[start - 1]) {
      start -= 1
    }
    while end < last, glyphs[end].isDigit || separators.contains(glyphs[end]) { end += 1 }
    let parts = glyphs.units[start..<end].split(omittingEmptySubsequences: false) {
      separators.contains($0)
    }
    guard parts.count == 3, let year = parts.first, parts.allSatisfy({ !$0.isEmpty }) else {
      return false
    }
    return year.count == 4 && parts[1].count <= 2
      && (year.starts(with: [0x31, 0x39]) || year.starts(with: [0x32, 0x30]))
  }

  private static let longestDate = 16
}
