/// Values that are given to names in turn (分别): 区级、镇级分别发布337条、757条.
enum Distribution {
  /// Gives each number of a clause its own name, where the clause names as many as it counts.
  ///
  /// Directions are no names: 批次、人次分别上升… is read with the changes.
  static func distribute(
    _ phrases: inout [(number: Int, phrase: Phrase)], numbers: [NumberToken], in glyphs: Glyphs
  ) {
    guard phrases.count > 1, let first = phrases.first,
      let marker = marker.first(in: glyphs, first.phrase.before)
    else { return }
    let start = numbers[first.number].extent.lowerBound
    guard
      ChangeWords.direction(before: start, floor: marker.upperBound, in: glyphs) == nil,
      ChangeWords.target(before: start, floor: marker.upperBound, in: glyphs) == nil
    else { return }
    let names = Conjunctions.members(
      of: Filler.trimmed(first.phrase.before.lowerBound..<marker.lowerBound, in: glyphs),
      in: glyphs)
    guard names.count == phrases.count else { return }
    for (place, name) in names.enumerated() {
      phrases[place].phrase = Phrase(
        before: name, after: marker.upperBound..<start, isInherited: true)
    }
  }

  private static let marker: WordList = "分别"
}
