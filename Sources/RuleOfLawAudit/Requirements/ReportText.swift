import RuleOfLawModel

/// What the requirements look at in a report: its parts, its heads, its subjects.
struct ReportText {
  /// The indexed reading.
  let context: Audit.Context
  /// The framework of its year.
  let framework: Framework

  /// Words that are looked for beside those of the framework.
  enum Subject: Hashable, CaseIterable {
    case publicChannel, partyHead, governmentHead, anyHead, firstResponsible, fourActs
    case deployed, asked, coordinated, supervised, acted, filed

    var words: [String] {
      switch self {
      case .publicChannel: ["政府信息公开", "信息公开目录", "gov.cn", "网站标识码", "政府门户网站"]
      case .partyHead: ["书记"]
      case .governmentHead: ["区长", "县长", "市长", "镇长", "乡长", "州长", "省长", "旗长", "局长", "主任", "政府主要负责"]
      case .anyHead: ["主要负责人", "主要负责同志", "主要领导"]
      case .firstResponsible: ["第一责任人"]
      case .fourActs: ["四个亲自"]
      case .deployed: ["部署"]
      case .asked: ["过问", "批示", "听取"]
      case .coordinated: ["协调", "牵头"]
      case .supervised: ["督办", "督促", "督导"]
      case .acted: ["主持", "部署", "牵头", "批示", "听取", "研究", "带头"]
      case .filed: ["人大常委会报告", "人大常委会报送", "报送人大常委会"]
      }
    }
  }

  private enum Key: Hashable {
    case subject(Subject)
    case item(area: String, place: Int)
  }

  private static let keyed: [(key: Key, word: String)] =
    Subject.allCases.flatMap { subject in subject.words.map { (.subject(subject), $0) } }
    + Framework.all.flatMap { area in
      area.items.enumerated().flatMap { place, item in
        item.words.map { (.item(area: area.id, place: place), $0) }
      }
    }
  private static let finder = PhraseFinder(keyed.map(\.word))

  private let places: [Key: [SourceSpan]]
  /// Where the parts begin, in order.
  private let partStarts: [Int]
  /// What is around the report, in order.
  private let chrome: [SourceSpan]

  /// Looks through a reading.
  init(_ context: Audit.Context) {
    self.context = context
    framework = .inForce(in: context.reading.report.year)
    var places: [Key: [SourceSpan]] = [:]
    for occurrence in Self.finder.occurrences(in: context.reading.text) {
      places[Self.keyed[occurrence.phrase].key, default: []].append(occurrence.span)
    }
    self.places = places
    partStarts = context.reading.report.parts.map(\.span.start)
    chrome = context.reading.chrome.sorted()
  }

  /// The reading.
  var reading: Reading { context.reading }
  /// The report.
  var report: AnnualReport { context.reading.report }

  /// Where a subject is named.
  func places(of subject: Subject) -> [SourceSpan] { places[.subject(subject)] ?? [] }

  /// Where an item of the framework is named.
  func places(ofItem place: Int, in area: String) -> [SourceSpan] {
    places[.item(area: area, place: place)] ?? []
  }

  /// The first place where one of some subjects stands in a sentence with another.
  func place(of subjects: [Subject], with other: Subject) -> SourceSpan? {
    let sentences = Set(places(of: other).map { context.sentenceNumber(at: $0.start) })
    return subjects.flatMap(places(of:)).sorted().first {
      isInBody($0) && sentences.contains(context.sentenceNumber(at: $0.start))
    }.map(restOfClause)
  }

  /// The words from a place to the end of its clause.
  private func restOfClause(from place: SourceSpan) -> SourceSpan {
    let limit = min(reading.text.length, place.end + 150)
    let rest = reading.text[SourceSpan(place.end, max(place.end, limit))]
    let ends = ["，", ",", "。", "；", ";", "\n"].compactMap { rest.place(of: $0)?.lowerBound }
    guard let end = ends.min() else { return place }
    return SourceSpan(
      place.start, place.end + rest.utf8.distance(from: rest.startIndex, to: end))
  }

  /// The parts for a purpose.
  func parts(_ role: PartRole) -> [Part] { report.parts.filter { $0.role == role } }

  /// What the part around a place is for; nil before the first part.
  func role(at span: SourceSpan) -> PartRole? {
    guard let first = partStarts.first, first <= span.start else { return nil }
    let part = report.parts[Passages.place(of: span.start, in: partStarts)]
    return span.start < part.span.end ? part.role : nil
  }

  /// Whether a place is in the report and not around it.
  func isInBody(_ span: SourceSpan) -> Bool {
    var (low, high) = (0, chrome.count)
    while low < high {
      let middle = (low + high) / 2
      if chrome[middle].start <= span.start { low = middle + 1 } else { high = middle }
    }
    return low == 0 || span.start >= chrome[low - 1].end
  }

  /// The first words of the text that spell a date.
  func place(of date: CivilDate) -> SourceSpan? {
    let (year, month, day) = (date.year, date.month, date.day)
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let spellings =
      ["-", "/", "."].flatMap { mark in
        [
          "\(year)\(mark)\(padded(month))\(mark)\(padded(day))",
          "\(year)\(mark)\(month)\(mark)\(day)",
        ]
      } + ["\(year)年\(month)月\(day)日", "\(year)年\(padded(month))月\(padded(day))日"]
    let text = reading.text.string
    for spelling in spellings {
      guard let place = text.place(of: spelling) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      return SourceSpan(start, start + spelling.utf8.count)
    }
    return nil
  }
}
