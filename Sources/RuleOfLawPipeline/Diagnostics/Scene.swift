internal import RuleOfLawModel

/// A text with a mistake as one sees it who did not write it: the words and signs, and which of them
/// the mistake is about (现场).
///
/// Its extensions propose repairs, each by a habit of people. They look at words and signs alone and
/// may be wrong: the ``Corrector`` keeps only what reads as a query.
struct Scene {
  let text: String
  let error: PipelineError
  let tokens: [LooseToken]
  /// The index of the token that the mistake is about; the number of tokens at the end of the text.
  let place: Int

  init(_ text: String, _ error: PipelineError) {
    self.text = text
    self.error = error
    tokens = LooseToken.tokens(of: text)
    place = tokens.firstIndex { $0.span.end > error.span.start } ?? tokens.count
  }

  /// What may put the text right, the likeliest first.
  var repairs: [Repair] {
    wholeStatements + nearNames + sourceRepairs + alternatives + signRepairs + wordRepairs
      + valueRepairs
      + conditionRepairs
      + stageRepairs + groupRepairs + bracketRepairs
  }

  /// The token some places behind that of the mistake, or before it.
  func token(_ distance: Int) -> LooseToken? {
    tokens.indices.contains(place + distance) ? tokens[place + distance] : nil
  }

  /// The small letters of a word near the mistake; empty where there is none.
  func word(_ distance: Int) -> String { token(distance)?.word ?? "" }

  /// The text of a token near the mistake as it was written.
  func written(_ token: LooseToken) -> String { written(token.span) }

  /// A stretch of the text as it was written.
  func written(_ span: SourceSpan) -> String {
    String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
  }

  /// The index of the first token of the stage that the mistake is in.
  var stageStart: Int {
    (tokens[..<place].lastIndex { $0.isSign("|") } ?? -1) + 1
  }

  /// The index of the bar that ends the stage, or the number of tokens.
  var stageEnd: Int {
    tokens[min(stageStart, tokens.count)...].firstIndex { $0.isSign("|") } ?? tokens.count
  }

  /// Where the stage ends: behind its last token.
  var endOfStage: Int {
    stageEnd > 0 ? tokens[stageEnd - 1].span.end : 0
  }

  /// Whether the mistake is behind a bar.
  var isInStage: Bool { stageStart > 0 || tokens.first?.isSign("|") == true }

  /// The keyword that the stage begins with.
  var stage: Keyword? {
    isInStage && stageStart < tokens.count ? Keyword(word: tokens[stageStart].text) : nil
  }

  /// A word in the tongue of another: that of the mistake, or of the beginning of the text.
  func spelled(_ keyword: Keyword, like token: LooseToken? = nil) -> String {
    let isChinese = (token ?? tokens.first { $0.kind == .word })?.isChinese ?? false
    return isChinese ? keyword.label : keyword.name
  }

  /// What is near to the word that is not known.
  private var nearNames: [Repair] {
    guard let unknown = error.unknown else { return [] }
    let isChinese = unknown.word.unicodeScalars.contains { !$0.isASCII }
    if error.code == .unknownUnit {
      // `5件以上`: what follows the unit is left out.
      let units = unknown.candidates.map(\.name).filter { unknown.word.hasPrefix($0) }
      if let unit = units.max(by: { $0.count < $1.count }) {
        return [Repair(error.span, written(error.span).dropLast(unknown.word.count) + unit)]
      }
    }
    return nearestNames(to: unknown.word, among: unknown.candidates).map { name in
      // What is typed in pinyin is meant in Chinese.
      let isNear = !Spelling.nearest(to: unknown.word, among: [name.name]).isEmpty
      let spelling = isChinese || !isNear ? name.label : name.name
      guard error.code == .unknownUnit else {
        return Repair(
          error.span, error.code == .unknownValue ? Plan.quotedIfNeeded(spelling) : spelling)
      }
      let amount = written(error.span)
      return Repair(error.span, amount.dropLast(unknown.word.count) + name.name)
    }
  }
}
