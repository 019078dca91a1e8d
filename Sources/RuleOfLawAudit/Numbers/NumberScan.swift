import RuleOfLawModel

/// Finds the numbers of a text in one pass over its bytes.
struct NumberScan {
  /// The numbers in the order of the text.
  private(set) var numbers: [PrintedNumber] = []

  private static let units: [String] = [
    "百分点", "个百分点", "%", "％", "倍", "元", "件次", "件", "起", "宗", "例", "桩", "案", "个工作日", "工作日",
    "个月", "个", "项次", "项", "份", "条次", "条", "处", "部", "人次", "名次", "人", "名", "位", "批次", "批", "组", "家次",
    "户次", "家", "户", "场次", "场", "次", "期", "篇", "卷", "本", "册", "张", "幅", "所", "座", "支", "台", "辆", "艘",
    "平方米", "平方公里", "公里", "公顷", "亩", "吨", "小时", "天", "日", "宗次", "轮", "堂", "节", "课时", "学时",
  ]
  /// A unit as it is looked for and as it is kept.
  private struct Entry {
    let bytes: [UInt8]
    let unit: Unit
    let code: UInt8
  }

  /// The units by their first three bytes, longer ones first.
  private static let table: [UInt32: [Entry]] = {
    let persons = ["人", "名", "位"]
    let entries = units.enumerated().map { place, word in
      let first = persons.contains(word) ? units.firstIndex(of: "人") : nil
      let unit =
        word == "％" ? Unit.percent : word == "个百分点" ? .percentagePoint : Unit(rawValue: word)
      return Entry(bytes: Array(word.utf8), unit: unit, code: UInt8((first ?? place) + 1))
    }
    return Dictionary(grouping: entries) { key($0.bytes, 0) }
      .mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }()

  private static func key(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    bytes[at] < 0x80
      ? UInt32(bytes[at])
      : UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
  }

  /// Scans a text that is divided into passages.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: SourceText, _ passages: Passages) {
    let bytes = text.string.utf8.span
    var offset = 0
    let starts = passages.sentences
    var sentence = 0
    var nextSentence = starts.count > 1 ? starts[1] : .max
    var segment = 0
    var (sentenceCues, leadCues, clauseCues) = (Cues([]), Cues([]), Cues([]))
    func endSentence() {
      if let last = numbers.indices.last, numbers[last].sentence == sentence {
        numbers[last].tailCues = leadCues
      }
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      guard Self.isDigit(byte) else {
        if byte >= 0xE0, byte < 0xF0, offset + 2 < bytes.count {
          let (second, third) = (bytes[offset + 1], bytes[offset + 2])
          let cue = Cues(byte, second, third)
          if !cue.isEmpty {
            sentenceCues.formUnion(cue)
            leadCues.formUnion(cue)
            clauseCues.formUnion(cue)
          }
          if byte == 0xEF, second == 0xBC, third == 0x8C || third == 0x9B { clauseCues = [] }
          offset += 3
        } else {
          if byte == 0x2C || byte == 0x3B { clauseCues = [] }
          offset += 1
        }
        if offset >= nextSentence {
          endSentence()
          sentence += 1
          (sentenceCues, leadCues, clauseCues) = ([], [], [])
          nextSentence = sentence + 1 < starts.count ? starts[sentence + 1] : .max
        }
        continue
      }
      let start = offset
      while segment + 1 < passages.segments.count, passages.segments[segment + 1] <= start {
        segment += 1
      }
      guard let digits = Self.digits(bytes, &offset), PrintedNumber.isReckonable(digits),
        !Self.isOrdinal(bytes, before: start)
      else { continue }
      let tail = Tail(bytes, at: offset)
      guard !tail.isDate(of: digits) else { continue }
      offset = tail.end
      endSentence()
      numbers.append(
        PrintedNumber(
          index: numbers.count, span: SourceSpan(start, offset), value: digits,
          exponent: tail.exponent, unit: tail.unit, unitCode: tail.unitCode,
          isHedged: tail.isHedged
            || (clauseCues.hasAny(Self.hedgeCues) && Self.isHedged(bytes, before: start))
            || Self.isDash(bytes, before: start),
          sentence: sentence, segment: segment, sentenceCues: sentenceCues, leadCues: leadCues,
          clauseCues: clauseCues))
      (leadCues, clauseCues) = ([], [])
    }
    endSentence()
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Reads digits with one point and separators of thousands, and moves behind them.
  private static func digits(_ bytes: borrowing Span<UInt8>, _ offset: inout Int) -> FixedDecimal? {
    var coefficient: Int64 = 0
    var count = 0
    var scale: UInt8 = 0
    var hasPoint = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if isDigit(byte) {
        count += 1
        if count <= 15 {
          coefficient = coefficient * 10 + Int64(byte - 0x30)
          if hasPoint { scale += 1 }
        }
      } else if byte == 0x2E, !hasPoint, offset + 1 < bytes.count, isDigit(bytes[offset + 1]) {
        hasPoint = true
      } else if byte != 0x2C || hasPoint || !isThousand(bytes, offset + 1) {
        break
      }
      offset += 1
    }
    return count <= 15 ? FixedDecimal(coefficient: coefficient, scale: scale) : nil
  }

  /// Whether exactly three digits stand at an offset.
  private static func isThousand(_ bytes: borrowing Span<UInt8>, _ at: Int) -> Bool {
    guard at + 2 < bytes.count else { return false }
    for place in at..<at + 3 where !isDigit(bytes[place]) { return false }
    return at + 3 >= bytes.count || !isDigit(bytes[at + 3])
  }

  private static let ordinal = [Array("第".utf8)]
  private static let dashes = ["-", "~", "/", "—", "－", "～"].map { Array($0.utf8) }

  private static func isOrdinal(_ bytes: borrowing Span<UInt8>, before start: Int) -> Bool {
    endsIn(ordinal, bytes, start)
  }

  /// Whether a dash before digits makes them the end of a range.
  private static func isDash(_ bytes: borrowing Span<UInt8>, before start: Int) -> Bool {
    endsIn(dashes, bytes, start)
  }

  private static func endsIn(
    _ words: [[UInt8]], _ bytes: borrowing Span<UInt8>, _ start: Int
  ) -> Bool {
    for word in words where ends(word, bytes, start) { return true }
    return false
  }

  private static func isHedged(_ bytes: borrowing Span<UInt8>, before start: Int) -> Bool {
    endsIn(hedges, bytes, start)
  }

  /// What the words end in that hedge the number behind them.
  private static let hedgeCues = Cues("近约超过逾出破到足少于")
  private static let hedges = Wording.hedgesBefore.map { Array($0.utf8) }

  private static func ends(_ word: [UInt8], _ bytes: borrowing Span<UInt8>, _ end: Int) -> Bool {
    guard end >= word.count else { return false }
    for place in word.indices where word[place] != bytes[end - word.count + place] { return false }
    return true
  }

  /// What stands behind digits: hedges, 万 or 亿, and the unit.
  private struct Tail {
    private(set) var exponent: UInt8 = 0
    private(set) var unit = Unit.none
    private(set) var unitCode: UInt8 = 0
    private(set) var isHedged = false
    private(set) var end: Int
    private var isPartOfDate = false

    init(_ bytes: borrowing Span<UInt8>, at start: Int) {
      end = start
      isHedged = take(Self.more, bytes)
      if take(Self.tenThousand, bytes) { exponent += 4 }
      if take(Self.hundredMillion, bytes) { exponent += 8 }
      if take(Self.more, bytes) { isHedged = true }
      if take(Self.dates, bytes) {
        isPartOfDate = true
        return
      }
      if let found = Self.unit(bytes, at: end) {
        unit = found.unit
        unitCode = found.code
        end += found.bytes.count
      }
      if Self.hedges.contains(Self.code(bytes, end)) {
        isHedged = isHedged || Self.around.contains { Self.stands($0, bytes, end) }
      }
    }

    private static let more = Set(["余", "多", "几"].map { code(Array($0.utf8)) })
    private static let tenThousand: Set = [code(Array("万".utf8))]
    private static let hundredMillion: Set = [code(Array("亿".utf8))]
    private static let dates = Set(["年", "月"].map { code(Array($0.utf8)) })
    private static let around = ["以上", "左右", "上下", "以内", "以下", "余", "-", "~", "—", "－", "～"].map {
      Array($0.utf8)
    }
    private static let hedges = Set(around.map { code($0) })

    /// The first character of some bytes as one number.
    private static func code(_ bytes: [UInt8]) -> UInt32 { code(bytes.span, 0) }

    private static func code(_ bytes: borrowing Span<UInt8>, _ at: Int) -> UInt32 {
      guard at < bytes.count else { return 0 }
      guard bytes[at] >= 0x80, at + 2 < bytes.count else { return UInt32(bytes[at]) }
      return UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
    }

    private mutating func take(_ words: Set<UInt32>, _ bytes: borrowing Span<UInt8>) -> Bool {
      let isTaken = words.contains(Self.code(bytes, end))
      if isTaken { end += 3 }
      return isTaken
    }

    private static func stands(
      _ word: [UInt8], _ bytes: borrowing Span<UInt8>, _ start: Int
    ) -> Bool {
      guard start + word.count <= bytes.count else { return false }
      for place in word.indices where word[place] != bytes[start + place] { return false }
      return true
    }

    /// Whether the digits are a year, or the day of a month.
    func isDate(of digits: FixedDecimal) -> Bool { isPartOfDate || unit.rawValue == "日" }

    private static func unit(
      _ bytes: borrowing Span<UInt8>, at start: Int
    ) -> Entry? {
      NumberScan.table[code(bytes, start)]?.first { stands($0.bytes, bytes, start) }
    }
  }
}
