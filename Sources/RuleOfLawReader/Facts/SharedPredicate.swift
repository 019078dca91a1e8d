/// What a list of counted things does or what is done to it, said once behind its last member
/// (共同谓语): 12个镇、46个部门|开展机构编制评估.
enum SharedPredicate {
  /// Gives the members of a list the words behind the noun of its last one.
  ///
  /// A member is a number with its noun and nothing else behind it, and stands next to a 、 on either side.
  static func share(
    _ phrases: inout [(number: Int, phrase: Phrase)], numbers: [NumberToken], in glyphs: Glyphs
  ) {
    guard phrases.count > 1 else { return }
    var predicate: Range<Int>?
    for place in phrases.indices.reversed() {
      let after = phrases[place].phrase.after
      let noun = LabelReader.noun(in: after, of: glyphs)
      let isMember = !noun.isEmpty && !phrases[place].phrase.isInherited
      if place + 1 < phrases.count, isMember, noun == after,
        glyphs[after.upperBound] == Unit16.listComma,
        after.upperBound + 1 == numbers[phrases[place + 1].number].extent.lowerBound
      {
        if phrases[place].phrase.verb == nil { phrases[place].phrase.verb = predicate }
      } else {
        let words = noun.upperBound..<max(noun.upperBound, after.upperBound)
        predicate =
          isMember && words.count > 1 && !glyphs.begins(words, with: wholes) ? words : nil
      }
    }
  }

  /// What the members make together is said of none of them.
  private static let wholes: WordList = "组成"
}
