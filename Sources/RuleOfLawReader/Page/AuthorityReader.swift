import RuleOfLawModel

/// Finds the authority of a report in its title, its metadata or its lead (机关的认定).
enum AuthorityReader {
  /// The authority that a title names before its year, its subject or 关于.
  static func authority(inTitle title: String) -> Authority? {
    let glyphs = Glyphs(SourceText(title))
    var name = withoutYear(0..<glyphs.count, glyphs)
    if glyphs.begins(name, with: about) { name = name.lowerBound + 2..<name.upperBound }
    name = withoutYear(name, glyphs)
    for stop in stops { name = cut(name, at: stop.first(in: glyphs, name)?.lowerBound) }
    if let digit = glyphs.firstIndex(in: name, where: { $0.isDigit || $0 == zero }) {
      // 二〇一九年 begins before its first 〇.
      let end = glyphs[digit] == zero ? max(name.lowerBound, digit - 1) : digit
      name = name.lowerBound..<end
    }
    for post in posts { name = cut(name, at: post.first(in: glyphs, name)?.lowerBound) }
    while !name.isEmpty, ends.contains(glyphs[name.upperBound - 1]) {
      name = name.lowerBound..<name.upperBound - 1
    }
    return name.count >= 2 ? describe(name, in: glyphs) : nil
  }

  private static func cut(_ name: Range<Int>, at end: Int?) -> Range<Int> {
    name.lowerBound..<(end ?? name.upperBound)
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
      let name = withoutYear(start..<end, glyphs)
      let isName =
        (2...24).contains(name.count) && !glyphs.begins(name, with: selves)
        && glyphs.ends(name, with: bodies)
      return isName ? describe(name, in: glyphs) : nil
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

  /// Works out kind, level and region from a name.
  static func describe(_ name: String) -> Authority {
    let glyphs = Glyphs(SourceText(name))
    return describe(0..<glyphs.count, in: glyphs)
  }

  private static func describe(_ name: Range<Int>, in glyphs: Glyphs) -> Authority {
    let kind = kind(of: name, glyphs)
    return Authority(
      name: glyphs.string(name), kind: kind, level: level(of: name, kind, glyphs),
      region: region(of: name, glyphs))
  }

  private static func kind(of name: Range<Int>, _ glyphs: Glyphs) -> AuthorityKind {
    if glyphs.ends(name, with: zones) { return .zone }
    if glyphs.ends(name, with: townships) { return .township }
    if glyphs.ends(name, with: governments) { return .government }
    if glyphs.begins(name, with: party) || glyphs.ends(name, with: committees) {
      return .committee
    }
    return glyphs.ends(name, with: departments) ? .department : .other
  }

  private static func level(
    of name: Range<Int>, _ kind: AuthorityKind, _ glyphs: Glyphs
  ) -> AuthorityLevel {
    if kind == .township { return .township }
    if glyphs.begins(name, with: nations) { return .national }
    if kind == .department, glyphs.ends(name, with: ministries),
      !glyphs.contains(regions, in: name)
    {
      return .national
    }
    if glyphs.contains(districts, in: name) && !glyphs.contains(autonomous, in: name)
      || glyphs.contains(counties, in: name)
    {
      return .county
    }
    if glyphs.contains(prefectures, in: name) { return .prefectural }
    if glyphs.contains(provinces, in: name) { return .provincial }
    return .other
  }

  /// The name up to its last administrative division: `南宁市江南区` of `南宁市江南区司法局`.
  private static func region(of name: Range<Int>, _ glyphs: Glyphs) -> String? {
    let base = cut(name, at: government.first(in: glyphs, name)?.lowerBound)
    guard let last = base.last(where: { divisions.contains(glyphs[$0]) }) else {
      return glyphs.ends(base, with: streets) ? glyphs.string(base) : nil
    }
    return glyphs.string(base.lowerBound..<last + 1)
  }

  /// A name without the year before it: 2022年, 二〇二二年度.
  private static func withoutYear(_ name: Range<Int>, _ glyphs: Glyphs) -> Range<Int> {
    var start = name.lowerBound
    while start < name.upperBound,
      glyphs[start].isDigit || numerals.contains(glyphs[start])
    { start += 1 }
    guard start - name.lowerBound == 4 else { return name }
    if start < name.upperBound, glyphs[start] == Unit16.year { start += 1 }
    if start < name.upperBound, glyphs[start] == degree { start += 1 }
    return start..<name.upperBound
  }

  private static let about: WordList = "关于"
  private static let zero = "〇".utf16.first ?? 0
  private static let degree = "度".utf16.first ?? 0
  private static let numerals: UnitList = "二〇零一三四五六七八九"
  private static let ends: UnitList = "的、,《("
  /// What ends the name in a title, asked one after the other.
  private static let stops: [WordList] = [
    "关于", "年度", "法治政府", "法制政府", "依法行政", "推进法治", "推进依法", "全面依法治", "落实", "贯彻", "履行", "法治建设",
  ]
  /// Posts before a person's name: 财政局|局长李某.
  private static let posts: [WordList] = [
    "党组书记", "党委书记", "党工委书记", "书记", "局长", "镇长", "乡长", "区长", "县长", "市长", "主任", "厅长", "部长",
  ]
  /// How a body speaks of itself: no name.
  private static let selves: WordList = "我 本 全 该 各"
  private static let verbs: WordList = "坚持 深入 在 以 认真 始终 全面 紧紧 严格 积极 围绕 高度 切实 扎实 按照 聚焦"
  private static let noVerbs: WordList = "以下 以来 在地"
  private static let bodies: WordList = """
    政府 局 厅 委 办 部 镇 乡 街道 区 县 市 省 办事处 管委会 委员会 办公室 旗 州
    """

  private static let zones: WordList = "管理委员会 管委会"
  private static let townships: WordList = "镇 乡 街道 街道办事处 镇人民政府 乡人民政府 镇政府 乡政府"
  private static let governments: WordList = "政府 省 市 区 县 旗 州"
  private static let party: WordList = "中共"
  private static let committees: WordList = "区委 县委 市委 省委"
  private static let departments: WordList = "局 厅 委员会 委 办公室 办 部 署 院 支队 大队 中心 分局"
  private static let nations: WordList = "国家 国务院 中华人民共和国"
  private static let ministries: WordList = "部"
  private static let regions: WordList = "省 市 区 县 州"
  private static let districts: WordList = "区"
  private static let autonomous: WordList = "自治区"
  private static let counties: WordList = "县 旗"
  private static let prefectures: WordList = "市 州"
  private static let provinces: WordList = "省 自治区"
  private static let government: WordList = "人民政府"
  private static let streets: WordList = "街道"
  private static let divisions: UnitList = "省市区县旗州镇乡"
}
