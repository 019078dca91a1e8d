import RuleOfLawModel

/// A condition on a number and the characters around it.
///
/// Conditions are made once, from words and from each other: `.precededBy("第") &&
/// .followedBy("条 款")`. Each knows the cue without which it cannot hold.
struct NumberCondition: Sendable {
  /// What a number must show at a glance.
  let cue: NumberCue
  /// Whether the condition holds of a number.
  let holds: @Sendable (borrowing NumberContext) -> Bool

  init(
    cue: NumberCue = .none, _ holds: @escaping @Sendable (borrowing NumberContext) -> Bool
  ) {
    self.cue = cue
    self.holds = holds
  }

  static func && (lhs: NumberCondition, rhs: NumberCondition) -> NumberCondition {
    NumberCondition(cue: lhs.cue.and(rhs.cue)) { lhs.holds($0) && rhs.holds($0) }
  }

  static func || (lhs: NumberCondition, rhs: NumberCondition) -> NumberCondition {
    NumberCondition(cue: lhs.cue.or(rhs.cue)) { lhs.holds($0) || rhs.holds($0) }
  }

  static prefix func ! (condition: NumberCondition) -> NumberCondition {
    NumberCondition { !condition.holds($0) }
  }
}

/// Words around a number.
extension NumberCondition {
  /// One of the words stands just before the digits.
  static func precededBy(_ words: WordList) -> NumberCondition {
    NumberCondition(cue: NumberCue(before: words.tails.all)) { $0.isPreceded(by: words) }
  }

  /// One of the words stands just behind the digits.
  static func followedBy(_ words: WordList) -> NumberCondition {
    NumberCondition(cue: NumberCue(behind: words.heads.all)) { $0.isFollowed(by: words) }
  }

  /// One of the words stands behind the number and its measure word.
  static func measureFollowedBy(_ words: WordList) -> NumberCondition {
    NumberCondition(cue: NumberCue(behindMeasure: words.heads.all)) {
      $0.isFollowedBehindUnit(by: words, within: 0)
    }
  }

  /// One of the words begins behind the number and its measure word, within a distance.
  static func measureFollowedBy(_ words: WordList, within distance: Int) -> NumberCondition {
    NumberCondition { $0.isFollowedBehindUnit(by: words, within: distance) }
  }

  /// A Latin letter stands just before the digits.
  static let letterBefore = NumberCondition(cue: NumberCue(traits: .besideLetter)) {
    $0.before().isLetter
  }

  /// A Latin letter stands just behind the digits.
  static let letterBehind = NumberCondition(cue: NumberCue(traits: .besideLetter)) {
    $0.behind().isLetter
  }

  /// A Chinese character stands just behind the digits.
  static let hanBehind = NumberCondition { $0.behind().isHan }

  /// Digits stand at these distances before the number; 1 is just before it.
  static func digitsBefore(_ distances: ClosedRange<Int>) -> NumberCondition {
    NumberCondition { number in distances.allSatisfy { number.before($0).isDigit } }
  }

  /// Digits stand at these distances behind the number; 0 is just behind it.
  static func digitsBehind(_ distances: ClosedRange<Int>) -> NumberCondition {
    NumberCondition { number in distances.allSatisfy { number.behind($0).isDigit } }
  }

  /// The number is the first thing of its paragraph.
  static let beginsParagraph = NumberCondition {
    $0.number.digits.lowerBound == $0.paragraphStart
  }
}

/// What a number stands in.
extension NumberCondition {
  /// It stands in a title 《…》.
  static let inTitle = NumberCondition(cue: NumberCue(traits: .titled)) { $0.title != nil }

  /// It stands in a quotation of at most so many characters.
  static func inQuotation(upTo length: Int) -> NumberCondition {
    NumberCondition(cue: NumberCue(traits: .quoted)) { ($0.quotation?.count ?? .max) <= length }
  }

  /// It stands in a known name.
  static let inName = NumberCondition(cue: NumberCue(traits: .named)) { $0.name != nil }
}

/// The number itself.
extension NumberCondition {
  /// Four digits that could be a year.
  static let isYear = NumberCondition(cue: NumberCue(traits: .yearLike)) { $0.looksLikeYear }

  /// The value lies within a range.
  static func value(in range: ClosedRange<FixedDecimal>) -> NumberCondition {
    NumberCondition { $0.number.value.map(range.contains) ?? false }
  }

  /// It has so many ASCII digits.
  static func digitCount(_ counts: ClosedRange<Int>) -> NumberCondition {
    NumberCondition(cue: counts.lowerBound >= 5 ? NumberCue(traits: .long) : .none) {
      counts.contains($0.digitCount)
    }
  }

  /// Its digits begin with two given ones.
  static func digitsBegin(with first: UInt16, _ second: UInt16) -> NumberCondition {
    NumberCondition {
      $0.glyphs[$0.number.digits.lowerBound] == first
        && $0.glyphs[$0.number.digits.lowerBound + 1] == second
    }
  }

  /// It has no measure word.
  static let isBare = NumberCondition { $0.number.unitNumber == nil }

  /// It is written in Chinese numerals.
  static let isChinese = NumberCondition { $0.number.isChinese }

  /// It is printed without a qualifier.
  static let isExact = NumberCondition { $0.number.hedge == .exact }

  /// It is printed as more than its digits: 超过, 余.
  static let isOver = NumberCondition { $0.number.hedge == .over }

  /// Its measure word is one of these.
  static func measured(in units: RuleOfLawModel.Unit...) -> NumberCondition {
    let numbers = units.compactMap { MeasureWords.standard.number(of: $0) }
    return NumberCondition(cue: NumberCue(measures: numbers)) {
      $0.number.unitNumber.map(numbers.contains) ?? false
    }
  }
}
