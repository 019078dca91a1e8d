/// The characters 和, 及 and 与 where they join two things (连词).
enum Conjunctions {
  /// Whether a unit joins what stands before and behind it, and is no part of a word: 和解, 及时.
  static func isConjunction(at index: Int, in glyphs: Glyphs) -> Bool {
    switch glyphs[index] {
    case and: !peaceful.contains(glyphs[index + 1]) && !calm.contains(glyphs[index - 1])
    case also: !timely.contains(glyphs[index + 1]) && !touching.contains(glyphs[index - 1])
    case with: !meeting.contains(glyphs[index + 1]) && !taking.contains(glyphs[index - 1])
    default: false
    }
  }

  /// The members of a list: the stretches between 、 and conjunctions.
  static func members(of range: Range<Int>, in glyphs: Glyphs) -> [Range<Int>] {
    var members: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where glyphs[index] == Unit16.listComma || isConjunction(at: index, in: glyphs) {
      if index > start { members.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { members.append(start..<range.upperBound) }
    return members
  }

  private static let and = Unit16.and
  private static let also = "及".utf16.first ?? 0
  private static let with = "与".utf16.first ?? 0
  private static let peaceful: UnitList = "解谐平睦"
  private static let calm: UnitList = "调缓共平饱"
  private static let timely: UnitList = "时格早"
  private static let touching: UnitList = "涉以普波触顾危"
  private static let meeting: UnitList = "会"
  private static let taking: UnitList = "参赋授给"
}
