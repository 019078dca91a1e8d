import RuleOfLawModel

/// Finds the authority of a report in its title, its metadata or its lead (机关的认定).
enum AuthorityReader {
  /// The authority that a title names before its year, its subject or 关于.
  static func authority(inTitle title: String) -> Authority? {
    var name = Substring(title)
    name = dropYear(name)
    if name.hasPrefix("关于") { name = name.dropFirst(2) }
    name = dropYear(name)
    for stop in [
      "关于", "年度", "法治政府", "法制政府", "依法行政", "推进法治", "推进依法", "全面依法治", "落实", "贯彻", "履行", "法治建设",
    ] {
      if let range = name.firstRange(of: stop) { name = name[..<range.lowerBound] }
    }
    if let digit = name.firstIndex(where: { $0.isASCII && $0.isNumber || $0 == "〇" }) {
      // 二〇一九年 begins before its first 〇.
      name = name[digit] == "〇" ? name[..<digit].dropLast() : name[..<digit]
    }
    for post in posts {
      if let range = name.firstRange(of: post) { name = name[..<range.lowerBound] }
    }
    while let last = name.last, "的、,《(".contains(last) { name = name.dropLast() }
    return name.count >= 2 ? describe(String(name)) : nil
  }

  /// The body that the lead of a report names before what it does: `2023年,云州区推进…`.
  static func authority(inLead lead: Range<Int>, of glyphs: Glyphs) -> Authority? {
    for index in lead.prefix(60) {
      guard verbs.word(in: glyphs, at: index) != nil,
        noVerbs.word(in: glyphs, at: index) == nil
      else { continue }
      let end = nameEnd(before: index, lead, glyphs)
      var start = end
      while start > lead.lowerBound, glyphs[start - 1].isHan { start -= 1 }
      let name = dropYear(Substring(glyphs.string(start..<end)))
      if (2...24).contains(name.count), !selves.contains(where: { name.hasPrefix($0) }),
        bodies.contains(where: { name.hasSuffix($0) })
      {
        return describe(String(name))
      }
      return nil
    }
    return nil
  }

  /// Where the name ends before a verb, behind which its short form may stand in brackets.
  private static func nameEnd(before verb: Int, _ lead: Range<Int>, _ glyphs: Glyphs) -> Int {
    guard verb > lead.lowerBound, glyphs[verb - 1] == Unit16.closeBracket,
      let open = glyphs.units[lead.lowerBound..<verb].lastIndex(of: Unit16.openBracket)
    else { return verb }
    return open
  }

  /// How a body speaks of itself: no name.
  private static let selves = ["我", "本", "全", "该", "各"]
  /// Posts before a person's name: 财政局|局长李某.
  private static let posts = [
    "党组书记", "党委书记", "党工委书记", "书记", "局长", "镇长", "乡长", "区长", "县长", "市长", "主任", "厅长", "部长",
  ]

  /// Works out kind, level and region from a name.
  static func describe(_ name: String) -> Authority {
    let kind = kind(of: name)
    return Authority(name: name, kind: kind, level: level(of: name, kind), region: region(of: name))
  }

  private static func kind(of name: String) -> AuthorityKind {
    if name.hasSuffix("管理委员会") || name.hasSuffix("管委会") { return .zone }
    if ["镇", "乡", "街道"].contains(where: { name.hasSuffix($0) })
      || ["街道办事处", "镇人民政府", "乡人民政府", "镇政府", "乡政府"].contains(where: { name.hasSuffix($0) })
    {
      return .township
    }
    if name.hasSuffix("政府")
      || ["省", "市", "区", "县", "旗", "州"].contains(where: { name.hasSuffix($0) })
    {
      return .government
    }
    if name.hasPrefix("中共") || ["区委", "县委", "市委", "省委"].contains(where: { name.hasSuffix($0) }) {
      return .committee
    }
    let departments = ["局", "厅", "委员会", "委", "办公室", "办", "部", "署", "院", "支队", "大队", "中心", "分局"]
    return departments.contains(where: { name.hasSuffix($0) }) ? .department : .other
  }

  private static func level(of name: String, _ kind: AuthorityKind) -> AuthorityLevel {
    if kind == .township { return .township }
    if name.hasPrefix("国家") || name.hasPrefix("国务院") || name.hasPrefix("中华人民共和国") {
      return .national
    }
    if kind == .department, name.hasSuffix("部"), !name.contains(where: { "省市区县州".contains($0) }) {
      return .national
    }
    if name.contains("区") && !name.contains("自治区") || name.contains("县") || name.contains("旗") {
      return .county
    }
    if name.contains("市") || name.contains("州") { return .prefectural }
    if name.contains("省") || name.contains("自治区") { return .provincial }
    return .other
  }

  /// The name up to its last administrative division: `南宁市江南区` of `南宁市江南区司法局`.
  private static func region(of name: String) -> String? {
    let base = name.firstRange(of: "人民政府").map { name[..<$0.lowerBound] } ?? Substring(name)
    let divisions: Set<Character> = ["省", "市", "区", "县", "旗", "州", "镇", "乡"]
    guard let last = base.lastIndex(where: { divisions.contains($0) }) else {
      return base.hasSuffix("街道") ? String(base) : nil
    }
    return String(base[...last])
  }

  private static func dropYear(_ name: Substring) -> Substring {
    var rest = name
    let digits = rest.prefix { $0.isNumber && $0.isASCII || "二〇零一三四五六七八九".contains($0) }
    guard digits.count == 4 else { return rest }
    rest = rest.dropFirst(4)
    if rest.hasPrefix("年") { rest = rest.dropFirst() }
    if rest.hasPrefix("度") { rest = rest.dropFirst() }
    return rest
  }

  private static let verbs: WordList = "坚持 深入 在 以 认真 始终 全面 紧紧 严格 积极 围绕 高度 切实 扎实 按照 聚焦"
  private static let noVerbs: WordList = "以下 以来 在地"
  private static let bodies = [
    "政府", "局", "厅", "委", "办", "部", "镇", "乡", "街道", "区", "县", "市", "省", "办事处", "管委会",
    "委员会", "办公室", "旗", "州",
  ]
}
