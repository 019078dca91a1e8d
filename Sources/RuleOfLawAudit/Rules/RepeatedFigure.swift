import RuleOfLawModel

extension AuditRule {
  static let repeatedFigure = AuditRule(
    "figure.repeated", .consistency, .error,
    summary: Message(
      "同一指标、范围、时期的数字两处所载是否一致。",
      "Whether a figure that is printed twice is the same both times."),
    formula: Message(
      "同指标、同范围、同时期、同单位 ⇒ 同数", "same indicator, scope, period and unit ⇒ same number"),
    source: "统计法第一条（统计资料的真实性、准确性、完整性）",
    examples: [
      "受理复议案件〔63件 reconsideration.accepted〕。\n二、存在问题\n受理复议案件〔65件 reconsideration.accepted !problem〕。",
      "新任干部结业考试参考率〔100%〕,合格率〔96.1% talent.examPassRate〕。新任干部结业考试合格率达〔93.8% talent.examPassRate〕。",
      "纠错率〔51.28% reconsideration.correctionRate〕。\n二、存在问题\n复议纠错率高达〔51.28% reconsideration.correctionRate !problem〕。",
      "全年举办执法人员专题培训班〔46期 talent.enforcementTrainingSessions〕。全年举办执法人员专题培训班〔49期 talent.enforcementTrainingSessions〕。",
      "全年开展普法宣讲〔36场次〕。截至年底,累计举办普法宣讲〔63场次〕。",
      "全市现有执业律师〔1482名〕。在全市〔1428名〕执业律师中,党员占三成。",
      "全年无一败诉案件〔0件 litigation.lost〕,审结〔40件 litigation.concluded〕,败诉〔3件 litigation.lost〕。",
    ],
    counterexamples: [
      "县司法局开展普法宣讲〔36场次〕。全县累计举办普法宣讲〔86场次〕。",
      "清理规范性文件〔62件〕。全年制定规范性文件〔38件〕。",
      "上半年开展联合执法〔18次〕。全年共开展联合执法〔44次〕。",
      "举办执法人员专题培训班〔46期 talent.enforcementTrainingSessions〕。举办执法人员专题培训班〔49期 talent.enforcementTrainingSessions〕。",
      "受理案件〔140件 litigation.cases @government〕。部门受理案件〔46件 litigation.cases @departments〕。",
      "受理复议案件〔63件 reconsideration.accepted〕。上年受理复议案件〔45件 reconsideration.accepted ^2021〕。",
      "开展宣传〔12场 publicity.events〕。\n开展宣传〔30场 publicity.events〕。",
      "受理复议案件〔60余件 reconsideration.accepted〕。受理复议案件〔63件 reconsideration.accepted〕。",
      "干部考试参考率〔100% talent.examTakingRate〕,合格率〔98.6% talent.examPassRate〕。执法考试合格率〔99.4% talent.examPassRate〕。",
      "出庭率〔98% litigation.headAppearanceRate〕。\n三、计划\n出庭率达〔100% litigation.headAppearanceRate !target〕。",
    ]
  ) { context in
    let remarks = context.repeatedIndicators.flatMap {
      RepetitionCheck.remarks(on: $0, in: context)
    }
    // What the indicators have decided, the words need not.
    let decided = Set(remarks.flatMap(\.figures))
    return remarks
      + RetoldNumber.all(in: context).compactMap { $0.doubt(in: context) }
      .filter { decided.isDisjoint(with: $0.figures) }
  }
}

/// The figures of one indicator, compared with the first of their sort.
enum RepetitionCheck {
  /// Groups whose counts and rates a year has one of.
  private static let unique = ["reconsideration.", "litigation.", "disclosure.", "audit."]
  private static let uniqueRates = [
    "mediation.successRate", "petition.conclusionRate", "petition.satisfactionRate",
  ]
  private static let partialWords = ["累计", "截至", "历年", "其中", "以来", "月", "季度", "新收", "涉"]

  static func remarks(on indicator: Indicator, in context: Audit.Context) -> [Remark] {
    let figures = context.figures(of: indicator).filter {
      $0.isMeasured && $0.fact.breakdown == nil && $0.isExact && isWhole($0)
    }
    var firsts: [Figure] = []
    var remarks: [Remark] = []
    for figure in figures {
      let earlier = firsts.suffix(Audit.Context.reach).first { first in
        isSame(first, figure, in: context) && first.sentence != figure.sentence
          || isDenied(first, by: figure, in: context)
      }
      guard let earlier else {
        firsts.append(figure)
        continue
      }
      if earlier.magnitude == figure.magnitude {
        remarks.append(agreement(figure, earlier))
      } else if isDenied(earlier, by: figure, in: context) {
        remarks.append(conflict(figure, earlier))
      } else if isUnique(indicator)
        ? isSurelyTheSame(figure.fact.label, earlier.fact.label)
        : isOfOneObject(figure, earlier, in: context)
      {
        remarks.append(conflict(figure, earlier))
      } else {
        firsts.append(figure)
      }
    }
    return remarks
  }

  /// Whether one says that there was none of what the other counts: 无一败诉, 败诉3件.
  private static func isDenied(
    _ one: Figure, by other: Figure, in context: Audit.Context
  ) -> Bool {
    one.segment == other.segment && (one.magnitude == 0) != (other.magnitude == 0)
      && one.fact.indicators == other.fact.indicators && one.fact.scope == other.fact.scope
      && context.period(of: one) == context.period(of: other)
      && one.fact.quantity.unit == other.fact.quantity.unit
      && !context.words(between: one, and: other).holds("其中")
      && isEarlier(one, in: context) == isEarlier(other, in: context)
  }

  /// Whether the clause of a figure says that it is of the year before: 去年行政诉讼案件4件.
  private static func isEarlier(_ figure: Figure, in context: Audit.Context) -> Bool {
    ComparisonWords.isEarlier(context.clause(before: figure), than: nil)
  }

  private static func isUnique(_ indicator: Indicator) -> Bool {
    unique.contains { indicator.rawValue.begins(with: $0) }
      || uniqueRates.contains(indicator.rawValue)
  }

  private static func isWhole(_ figure: Figure) -> Bool {
    !figure.fact.label.holdsAny(of: partialWords)
  }

  private static func isSame(_ one: Figure, _ other: Figure, in context: Audit.Context) -> Bool {
    one.fact.scope == other.fact.scope && context.period(of: one) == context.period(of: other)
      && one.fact.quantity.unit == other.fact.quantity.unit
      && one.fact.indicators == other.fact.indicators
      && isNamedAlike(one.fact.label, other.fact.label)
  }

  /// Whether the characters of the shorter name occur in the longer one.
  ///
  /// `纠错率` and `行政复议纠错率高达` name the same; `市监局受理案件` and `城管局受理案件` do not.
  static func isNamedAlike(_ one: String, _ other: String) -> Bool {
    isWithin(one, other) || isWithin(other, one)
  }

  private static func isWithin(_ one: String, _ other: String) -> Bool {
    one.unicodeScalars.allSatisfy { other.unicodeScalars.contains($0) || fillers.contains($0) }
  }

  /// Characters that name nothing.
  private static let fillers = Array("达高为率全年共了的至已均、（(“\"办理案件".unicodeScalars)

  /// Characters that a name may have more of without naming something narrower.
  private static let general = Set("行政复议诉讼行为机关应全市区县我州省共年度受理收到办审结案件的达高为至".unicodeScalars)
  /// Characters that by themselves do not say of what a figure is.
  private static let verbs = Set("受理收到办审结案件全年共的达为至均已".unicodeScalars)

  /// Whether two names say the same, neither being narrower nor too short to tell.
  ///
  /// A bare 受理 may be of one office, and 市本级 is a part of 全市.
  private static func isSurelyTheSame(_ one: String, _ other: String) -> Bool {
    let first = Set(one.unicodeScalars)
    let second = Set(other.unicodeScalars)
    let core = first.intersection(second).subtracting(verbs)
    return core.count >= 2 && first.symmetricDifference(second).isSubset(of: general)
  }

  /// Whether two rates are of one object that both name, 干部结业考试, in so many words.
  private static func isOfOneObject(
    _ one: Figure, _ other: Figure, in context: Audit.Context
  ) -> Bool {
    guard one.isPercentage else {
      // 全年举办…46期 and 全年共举办…49期: the year has one number of what is named at length.
      return one.fact.label == other.fact.label && one.fact.label.count >= 8
        && [one, other].allSatisfy { context.lead(of: $0).holds("全年") }
    }
    let first = context.objectName(of: one)
    return first.count >= 7 && first == context.objectName(of: other)
  }

  private static func agreement(_ figure: Figure, _ earlier: Figure) -> Remark {
    Remark(
      severity: .info, confidence: .proven,
      message: Message(
        "\(figure.chineseName)两处所载一致：\(figure.printed)",
        "\(figure.englishName) is printed twice, the same: \(figure.printed)"),
      figures: [figure, earlier], printed: figure.printed, computed: earlier.printed,
      formula: "\(figure.printed) = \(earlier.printed)")
  }

  private static func conflict(_ figure: Figure, _ earlier: Figure) -> Remark {
    Remark(
      severity: .error, confidence: .proven,
      message: Message(
        "\(figure.chineseName)两处所载不一致：\(figure.printed)与\(earlier.printed)",
        "\(figure.englishName) is printed with two values: \(figure.printed) and "
          + earlier.printed),
      figures: [figure, earlier], printed: figure.printed, computed: earlier.printed,
      formula: "\(figure.printed) ≠ \(earlier.printed)")
  }
}

extension Audit.Context {
  /// The name of a rate with its object, which a bare name takes from the rate before it.
  ///
  /// In 干部结业考试参考率100%,合格率96.1% the second is 干部结业考试合格率.
  fileprivate func objectName(of rate: Figure) -> [Unicode.Scalar] {
    let name = name(of: rate).scalars
    guard name.count <= 4, rate.index > 0 else { return name }
    let before = figures[rate.index - 1]
    let object = self.name(of: before).scalars
    guard before.sentence == rate.sentence, before.isPercentage, object.last == "率",
      object.count > 4
    else { return name }
    return object.dropLast(3) + name
  }
}
