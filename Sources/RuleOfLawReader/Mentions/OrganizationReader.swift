import RuleOfLawModel

/// Reads the organizations that a report names, each once with how often (机构的读取).
struct OrganizationReader {
  /// The organizations in the order in which they are named first.
  private(set) var organizations: [Organization] = []
  private let glyphs: Glyphs
  private let lexicon = Lexicon.standard
  /// Where each organization is named first, and its place in the list by a hash of its name.
  private var names: [Range<Int>] = []
  private var places: [UInt64: Int] = [:]

  init(_ glyphs: Glyphs) { self.glyphs = glyphs }

  /// Notes the organizations of a passage with these terms.
  mutating func read(_ passage: Range<Int>, hits: [TermMatcher.Hit]) {
    var index = passage.lowerBound
    for hit in hits where hit.start >= index {
      let kind = Int(lexicon.uses[Int(hit.term)].organization)
      guard kind >= 0 else { continue }
      let start = Self.regionStart(before: Int(hit.start), in: passage, of: glyphs)
      note(start..<Int(hit.end), Self.kinds[kind].value)
      index = Int(hit.end)
    }
  }

  private mutating func note(_ name: Range<Int>, _ kind: OrganizationKind) {
    var key = glyphs.hash(of: name)
    while let place = places[key] {
      if glyphs.areEqual(names[place], name) {
        organizations[place].count += 1
        return
      }
      key &+= 1
    }
    places[key] = names.count
    names.append(name)
    organizations.append(
      Organization(
        name: glyphs.string(name), kind: kind, level: Self.level(of: name, in: glyphs),
        span: glyphs.span(name)))
  }

  /// Where the region begins that stands before a name: 南宁市|司法局, 城区|人大常委会.
  private static func regionStart(
    before index: Int, in range: Range<Int>, of glyphs: Glyphs
  ) -> Int {
    var start = index
    while start > range.lowerBound, let word = regions.word(in: glyphs, endingAt: start),
      start - word.count >= range.lowerBound
    { start -= word.count }
    guard
      divisions.word(in: glyphs, endingAt: start) != nil
        || start < index && divisions.word(in: glyphs, at: start) != nil
    else { return start }
    // A named region: two characters and a division, at the beginning of a phrase.
    let isNamed = start < index && glyphs[start].isHan
    let named = isNamed ? start - 2 : start - 3
    guard named >= range.lowerBound, (named..<start).allSatisfy({ glyphs[$0].isHan }),
      boundary.word(in: glyphs, at: named) == nil,
      named == range.lowerBound || !glyphs[named - 1].isHan
        || boundary.word(in: glyphs, endingAt: named) != nil
    else { return start }
    return named
  }

  private static func level(of name: Range<Int>, in glyphs: Glyphs) -> AuthorityLevel {
    for (words, level) in levels where glyphs.begins(name, with: words) { return level }
    if glyphs.contains(counties, in: name) { return .county }
    if glyphs.contains(cities, in: name) { return .prefectural }
    return .other
  }

  /// The words that name a body, by its kind.
  static let kinds: KeyValuePairs<String, OrganizationKind> = [
    "人大常委会 人民代表大会": .congress,
    "政协委员会 政治协商会议": .conference,
    "中级人民法院 高级人民法院 最高人民法院 人民法院 法院": .court,
    "人民检察院 检察院": .procuratorate,
    "人民政府": .government,
    """
    全面依法治省委员会 全面依法治区委员会 全面依法治市委员会 全面依法治县委员会 委依法治省办 委依法治区办 委依法治市办 \
    委常委会
    """: .party,
    """
    司法局 司法厅 司法部 公安分局 公安局 公安厅 公安部 市场监管局 市场监督管理局 城市管理局 城管局 综合行政执法局 \
    行政审批局 政务服务局 大数据局 生态环境局 自然资源局 应急管理局 财政局 审计局 税务局 卫生健康局 卫健局 \
    教育局 民政局 人社局 信访局 农业农村局 住建局 交通运输局 文旅局 水利局 统计局 发改局 发展和改革局
    """: .department,
    "街道办事处": .township,
    "村委会 村民委员会 居委会 居民委员会": .committee,
  ]
  private static let counties: WordList = "区 县"
  private static let cities: WordList = "市"
  private static let regions: WordList = "国务院 国家 自治区 全国 全市 城区 本级 省 市 区 县 各级"
  private static let divisions: WordList = "省 市 区 县"
  private static let boundary: WordList = "向 由 在 对 和 及 与 的 、 会同 联合 协同"
  private static let levels: [(WordList, AuthorityLevel)] = [
    ("国务院 国家 最高 公安部 司法部", .national), ("自治区 省", .provincial), ("城区 区 县", .county),
    ("市", .prefectural),
  ]
}
