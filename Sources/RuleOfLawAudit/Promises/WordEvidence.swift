import RuleOfLawModel

/// What the words of a later report say about promises: a look-up of its sentences by their words.
struct WordEvidence {
  private let text: SourceText
  private let sentences: [SourceSpan]
  /// The sentences that each pair of characters occurs in.
  private let places: [UInt64: [Int]]

  /// Indexes the sentences of a report's results, problems and what its leaders did.
  ///
  /// What it promises in turn shows nothing of what was done.
  init(of reading: Reading) {
    text = reading.text
    let parts = reading.report.parts.filter { $0.role != .plan }
    sentences = Sentences(of: text, in: parts.map(\.span)).spans
    var places: [UInt64: [Int]] = [:]
    for (number, span) in sentences.enumerated() {
      for pair in WordPairs(text[span]).pairs { places[pair, default: []].append(number) }
    }
    self.places = places
  }

  /// Judges a promise by the sentence that has most of its words.
  func verdict(on promise: String, verb: CommitmentVerb) -> PromiseVerdict {
    let isTestable =
      Self.testableVerbs.contains(verb) || Self.endWords.contains { promise.holds($0) }
    let words = WordPairs(promise, without: Self.idlePairs)
    guard words.pairs.count >= 2, let best = best(for: words) else {
      return isTestable ? .noTrace : .untestable
    }
    let span = sentences[best]
    let stage = Stage(of: text[span])
    // A setback is admitted whatever the verb was.
    guard isTestable || stage == .undone else { return .untestable }
    let quote = String(text[span]).filter { !$0.isNewline }.prefix(60)
    switch stage {
    case .undone:
      return PromiseVerdict(
        status: .broken, confidence: .presumed,
        reason: Message("自认没有做到：\(quote)", "admitted as not done: \(quote)"),
        evidence: [span])
    case .underWay:
      return PromiseVerdict(
        status: .partly, confidence: .presumed,
        reason: Message("正在进行：\(quote)", "under way: \(quote)"), evidence: [span])
    case .done:
      return PromiseVerdict(
        status: .kept, confidence: .presumed,
        reason: Message("已有成效：\(quote)", "shown as done: \(quote)"), evidence: [span])
    }
  }

  /// The sentence that has most of some words, the rarer ones counting more; nil where none has
  /// half of them.
  private func best(for words: WordPairs) -> Int? {
    var scores: [Int: Double] = [:]
    var whole = 0.0
    for pair in words.pairs {
      let found = places[pair] ?? []
      // A pair in one sentence weighs 1, one in every sentence nearly nothing.
      let weight = 1 / (1 + Double(max(found.count, 1) - 1) / 8)
      whole += weight
      for sentence in found { scores[sentence, default: 0] += weight }
    }
    let best = scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let best, best.value >= Self.leastShare * whole else { return nil }
    return best.key
  }

  /// The least share of a promise's words that its trace has.
  private static let leastShare = 0.55

  /// How far a sentence says that something has come.
  private enum Stage {
    case done
    case underWay
    case undone

    init(of sentence: Substring) {
      if Self.undoneWords.contains(where: { sentence.holds($0) }) {
        self = .undone
      } else if Self.underWayWords.contains(where: { sentence.holds($0) }) {
        self = .underWay
      } else {
        self = .done
      }
    }

    private static let undoneWords = [
      "未能", "尚未", "没有完成", "未完成", "未按期", "未如期", "滞后", "搁置", "暂缓", "推迟", "未建成", "未启动",
      "进展缓慢",
    ]
    private static let underWayWords = [
      "正在", "推进中", "建设中", "筹备", "筹建", "起草", "征求意见", "已开工", "开工建设", "有序推进中",
    ]
  }

  /// Words that promise an end, whatever verb stands before them: 加快建成.
  private static let endWords = ["建成", "创成", "完成", "出台", "印发", "挂牌"]

  /// The verbs whose promises leave a trace that can be looked for.
  private static let testableVerbs: Set<CommitmentVerb> = [
    .start, .establish, .complete, .publish, .implement, .explore, .strive, .rectify,
  ]

  /// The pairs of words that only say how a promise is to be done.
  static let idlePairs: Set<UInt64> = Set(
    [
      "持续", "深入", "全面", "进一步", "积极", "大力", "加快", "加强", "推进", "推动", "不断", "切实", "着力", "努力", "力争",
      "争取", "严格", "落实", "实现", "确保", "建立", "健全", "完善", "探索", "开展", "做好", "提升", "提高", "强化", "建成",
      "打造", "启动", "创建", "推行", "编制", "公布", "年度", "工作",
    ].flatMap { WordPairs($0).pairs })
}
