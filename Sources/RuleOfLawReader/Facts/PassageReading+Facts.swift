import RuleOfLawModel

/// Facts: what a number counts, as words and as an indicator.
extension PassageReading {
  /// Adds the fact of a number.
  ///
  /// - Parameter label: the noun phrase where only a change of the fact is printed; nil where the
  ///   number is its value.
  mutating func add(
    _ number: Int, _ phrase: Phrase, of clause: Clause, changes: [Change],
    _ binder: inout IndicatorBinder, label changed: Range<Int>? = nil
  ) {
    let token = numbers[number]
    let isLevel = changed == nil
    guard !isLevel || isCounted(token, phrase, clause) else {
      mark(number, .unexplained)
      return
    }
    // 信访总量同比下降23.6%: what falls is a count, not a share.
    let isAmount = changed.map { glyphs.ends($0, with: Self.amounts) } ?? false
    let match = match(phrase, token, clause, &binder, isUnitless: isAmount).flatMap {
      isNoTotal(phrase, token) && IndicatorDefinition.of($0.indicator)?.kind == .count ? nil : $0
    }
    let joint = jointIndicators(phrase, token, clause, &binder)
    let label = changed ?? LabelReader.label(of: phrase, token, words: match?.words, in: glyphs)
    var draft = FactDraft(
      indicators: joint ?? match.map { [$0.indicator] } ?? [], label: label,
      quote: !isLevel
        ? label.lowerBound..<token.end
        : number > 0 && numbers[number - 1].digits.lowerBound >= label.upperBound
          ? token.extent : quote(label, token),
      quantity: Quantity(
        isLevel ? token.value : nil, token.unit, qualifier: qualifier(of: token, phrase)),
      changes: changes, role: role(of: clause, in: phrase.before), path: passage.path,
      rule: isLevel ? "fact.counted" : "fact.changeOnly", sentence: clause.sentence)
    draft.number = number
    draft.isBracketed = clause.isBracketed
    draft.period = period(of: draft.role, clause, before: token.extent.lowerBound)
    draft.scope = scope(of: draft.indicators, clause, before: token.extent.lowerBound)
    settleBreakdown(&draft, phrase, clause)
    mark(number, isLevel ? .counted : .changeOnly)
    drafts.append(draft)
  }

  /// Whether a number without a measure word still counts: 行政处罚2100, but not a stray code.
  private func isCounted(_ token: NumberToken, _ phrase: Phrase, _ clause: Clause) -> Bool {
    if token.measure != .none { return true }
    if token.isChinese { return false }
    let before = Filler.trimmed(phrase.before, in: glyphs)
    return
      (!before.isEmpty && glyphs[token.extent.lowerBound - 1].isHan
      && token.end >= clause.range.upperBound)
      || token.hedge != .exact
  }

  /// Whether a number does not say how many there are, but how many each has, or how often
  /// somebody looked: 人均办案6件, 短视频播放量3万次.
  private func isNoTotal(_ phrase: Phrase, _ token: NumberToken) -> Bool {
    !Self.hours.contains(token.unit) && glyphs.contains(Self.noTotals, in: phrase.before)
  }

  private static let noTotals: WordList = """
    人均 户均 日均 月均 年均 平均每 每村 每镇 每人 播放量 阅读量 浏览量 点击量 点击率 访问量 转发量
    """
  private static let hours: [RuleOfLawModel.Unit] = ["学时", "课时"]

  private func match(
    _ phrase: Phrase, _ token: NumberToken, _ clause: Clause, _ binder: inout IndicatorBinder,
    core: Range<Int>? = nil, isUnitless: Bool = false
  ) -> IndicatorBinder.Match? {
    guard token.measure == .none || token.unitNumber != nil else { return nil }
    let position = phrase.before.isEmpty ? token.extent.lowerBound : phrase.before.lowerBound
    let trail = trail
    func ask(_ after: Range<Int>) -> IndicatorBinder.Match? {
      binder.match(
        in: glyphs, hits: hits, phrase: PhraseWords(phrase.before, after, verb: phrase.verb),
        core: core, unit: isUnitless ? nil : token.unitNumber,
        carries: { trail.strength(of: $0, at: position, sentence: clause.sentence) })
    }
    // 89件申请均按期答复: what is said of each comes second.
    if let each = Self.each.first(in: glyphs, phrase.after),
      each.lowerBound - phrase.after.lowerBound >= 2,
      let match = ask(phrase.after.lowerBound..<each.lowerBound)
    {
      return match
    }
    return ask(phrase.after) ?? shareOfLast(phrase, token, clause, &binder)
  }

  /// The rate that 占比 alone gives of the things just counted: 网办事项860项，占比97%.
  private func shareOfLast(
    _ phrase: Phrase, _ token: NumberToken, _ clause: Clause, _ binder: inout IndicatorBinder
  ) -> IndicatorBinder.Match? {
    let words = Filler.trimmed(phrase.before, in: glyphs)
    guard token.unit == .percent, words.count == 2, glyphs.begins(words, with: Self.shareOf),
      let last = drafts.last, last.sentence == clause.sentence, last.quantity.unit != .percent
    else { return nil }
    return binder.match(
      in: glyphs, hits: hits, phrase: PhraseWords(last.quote), unit: token.unitNumber,
      carries: { _ in nil })
  }

  private static let shareOf: WordList = "占比"

  private static let each: WordList = "均"

  /// The qualifier may stand apart: 约占全市同类案件的1/4, 至少开展1次.
  private func qualifier(of token: NumberToken, _ phrase: Phrase) -> Qualifier {
    if token.hedge == .exact, glyphs.ends(phrase.before, with: Self.doings),
      glyphs.contains(Self.atLeast, in: phrase.before.suffix(6))
    {
      return .atLeast
    }
    let isShare = token.measure == .proportion || token.measure == .percent
    if isShare, token.hedge == .exact, glyphs[token.extent.lowerBound - 1] == Unit16.particle,
      let word = Self.shareQualifiers.meaning(
        in: glyphs, at: phrase.before.lowerBound, limit: phrase.before.upperBound)
    {
      return word.meaning
    }
    let isApart =
      (isShare || token.unit == .multiple) && token.hedge == .exact
      && glyphs.contains(Self.aboutShare, in: phrase.before)
    return isApart ? .about : token.hedge.qualifier
  }

  /// One value for several names: 参考率、合格率均达100%.
  private func jointIndicators(
    _ phrase: Phrase, _ token: NumberToken, _ clause: Clause, _ binder: inout IndicatorBinder
  ) -> [Indicator]? {
    guard token.measure == .percent else { return nil }
    let names = Filler.trimmed(phrase.before, in: glyphs)
    let members = Conjunctions.members(of: names, in: glyphs)
    // 按期受理、办结率均为100%: the last name may say 率 for all.
    let isShared = glyphs.contains(Self.each, in: names.upperBound..<phrase.before.upperBound)
    guard members.count > 1,
      isShared && glyphs.ends(names, with: Self.shareEnds)
        || members.allSatisfy({ glyphs.ends($0, with: Self.shareEnds) })
    else { return nil }
    var indicators: [Indicator] = []
    for member in members {
      var own = phrase
      own.before = member
      guard
        let found = match(own, token, clause, &binder)
          ?? match(phrase, token, clause, &binder, core: member)
      else { continue }
      if !indicators.contains(found.indicator) { indicators.append(found.indicator) }
    }
    return indicators.isEmpty ? nil : indicators
  }

  /// The words from the label to the number, or from the number to the label.
  private func quote(_ label: Range<Int>, _ token: NumberToken) -> Range<Int> {
    guard !label.isEmpty else { return token.extent }
    let isNear =
      label.upperBound <= token.extent.lowerBound
      ? token.extent.lowerBound - label.upperBound <= 8
      : label.lowerBound - token.end <= 2
    guard isNear else { return token.extent }
    return min(label.lowerBound, token.extent.lowerBound)..<max(label.upperBound, token.end)
  }

  /// A figure of the plan, or one that says how often something has to be done, is a target.
  func role(of clause: Clause, in words: Range<Int>) -> FactRole {
    if passage.role == .problems { return .problem }
    if passage.role == .plan { return .target }
    let start = max(sentenceStart[clause.sentence], words.upperBound - Self.longestSentence)
    let sentence = start..<max(start, words.upperBound)
    let isTarget =
      glyphs.contains(Self.frequencies, in: words)
      || glyphs.begins(
        words.upperBound..<min(words.upperBound + 3, glyphs.count), with: Self.minima)
      || signs & UnitKinds.aim != 0 && glyphs.contains(Self.aims, in: sentence)
      || isDue(sentence)
    return isTarget ? .target : .result
  }

  /// Whether a sentence says by which later year something is to be reached: 到2025年底,….
  private func isDue(_ sentence: Range<Int>) -> Bool {
    guard let named = namedYears.last(endingBy: sentence.upperBound), let year = named.year,
      sentence.contains(named.digits.lowerBound)
    else { return false }
    let mark = named.digits.lowerBound - 1
    return glyphs[mark] == Self.until
      && (mark == sentence.lowerBound || !glyphs[mark - 1].isHan && !glyphs[mark - 1].isDigit
        || Self.dueVerbs.word(in: glyphs, endingAt: mark) != nil)
      && years.report.map { $0 < year } ?? true
  }

  private static let dueVerbs: WordList = "力争 确保 目标 计划 预计 争取"
  private static let until = "到".utf16.first ?? 0
  /// The number of characters before a figure in which its sentence may say that it is an aim.
  private static let longestSentence = 240
  private static let minima: WordList = "不少于"
  private static let aims: WordList = "力争 争取到 将持续 将继续 将进一步 将着力 将不断 将加快 将切实 将重点 将: 下一年度"
  private static let amounts: WordList = "总量 总数 数量 件数 案件数 案件"
  private static let shareQualifiers: WordTable<Qualifier> = [
    "不足 不到": .under, "超过 超": .over, "近 接近 将近": .nearly, "约占 约": .about,
  ]
  private static let atLeast: WordList = "至少 不少于 最少"
  private static let doings: WordList = "开展 组织 安排 举办 召开 进行 学习 集中 研究 培训 配备 建成"
  private static let aboutShare: WordList = "约占 大约占 约为 大约为 约是"
  private static let shareEnds: WordList = "率 比例 度 面 比"
  private static let frequencies: WordList = """
    每年 每月 每季 每周 每半年 每两月 每学期 原则上 力争 确保达到 不少于
    """

  /// The year of a fact: the plan's for a target in it, one its sentence names, or the report's.
  func period(of role: FactRole, _ clause: Clause, before position: Int) -> String? {
    if passage.role == .plan { return years.plan.map { String($0) } }
    let start = sentenceStart[clause.sentence]
    let named = namedYears.last(endingBy: position)
    let year = named.flatMap { $0.digits.lowerBound >= start ? $0.year : nil } ?? years.report
    // 上年同期办理45件,今年办理52件: the figure of such a clause is of the year before.
    let isBefore = Self.earlierYears.word(in: glyphs, at: clause.range.lowerBound) != nil
    return year.map { String(isBefore ? $0 - 1 : $0) }
  }

  private static func isScoped(_ indicator: Indicator) -> Bool {
    indicator.rawValue.utf8.starts(with: "litigation.".utf8)
      || indicator.rawValue.utf8.starts(with: "reconsideration.".utf8)
  }

  /// Whose figure it is; asked of disputes only, where government and departments report apart.
  func scope(
    of indicators: [Indicator], _ clause: Clause, before position: Int
  ) -> FactScope? {
    guard indicators.contains(where: Self.isScoped)
    else { return nil }
    let start = sentenceStart[clause.sentence]
    return ScopeWords.scope(in: start..<max(start, position), of: glyphs)
  }
}
