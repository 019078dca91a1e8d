/// The numbering of a Word document (自动编号): its lists, and how far each has counted.
struct WordNumbering {
  /// A level of a list.
  struct Level {
    var start = 1
    var format = NumberFormat(name: "decimal")
    /// The number with what is around it: `（%2）`.
    var pattern = ""
    /// Whether all numbers are written in plain digits.
    var isLegal = false
    /// The level whose numbers begin this one anew; nil for every higher one.
    var restart: Int?
  }

  private struct List {
    var abstract = ""
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var abstracts: [String: [Int: Level]] = [:]
  private var lists: [String: List] = [:]
  private var counts: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  /// Reads `word/numbering.xml`; a document without one numbers nothing.
  init(_ xml: [UInt8]?) {
    guard let xml else { return }
    var abstract = ""
    var list: String?
    var level = 0
    var element = ""
    var isOverride = false
    Markup(.xml, xml).forEach { event in
      switch event {
      case .start(let name, _):
        element = name
        if name == "w:abstractNum" { list = nil }
        if name == "w:lvlOverride" { isOverride = true }
      case .end(let name):
        if name == "w:num" { list = nil }
        if name == "w:lvlOverride" { isOverride = false }
      case .attribute(let name, let value):
        switch (element, name) {
        case ("w:abstractNum", "abstractNumId"): abstract = value
        case ("w:num", "numId"):
          list = value
          lists[value] = List()
        case ("w:abstractNumId", "val"): if let list { lists[list]?.abstract = value }
        case ("w:lvl", "ilvl"), ("w:lvlOverride", "ilvl"):
          level = Int(value) ?? 0
          if element == "w:lvl" { set(Level(), abstract, list, level) }
        case ("w:startOverride", "val"): if let list { lists[list]?.starts[level] = Int(value) }
        case (_, "val"):
          guard list == nil || isOverride else { return }
          change(abstract, list, level) { Self.set(element, value, of: &$0) }
        default: break
        }
      case .text: break
      }
    }
  }

  private static func set(_ element: String, _ value: String, of level: inout Level) {
    switch element {
    case "w:start": level.start = min(max(0, Int(value) ?? 1), 1_000_000)
    case "w:numFmt": level.format = NumberFormat(name: value)
    case "w:lvlText": level.pattern = value
    case "w:isLgl": level.isLegal = value != "0"
    case "w:lvlRestart": level.restart = Int(value)
    default: break
    }
  }

  private mutating func set(_ value: Level, _ abstract: String, _ list: String?, _ level: Int) {
    if let list {
      lists[list]?.levels[level] = value
    } else {
      abstracts[abstract, default: [:]][level] = value
    }
  }

  private mutating func change(
    _ abstract: String, _ list: String?, _ level: Int, _ body: (inout Level) -> Void
  ) {
    if let list {
      if var value = lists[list]?.levels[level] {
        body(&value)
        lists[list]?.levels[level] = value
      }
    } else if var value = abstracts[abstract]?[level] {
      body(&value)
      abstracts[abstract]?[level] = value
    }
  }

  /// Counts a paragraph of a list and returns what Word writes before it; nothing for a bullet.
  mutating func next(list number: String, level: Int) -> String {
    guard let list = lists[number] else { return "" }
    let levels = (abstracts[list.abstract] ?? [:]).merging(list.levels) { $1 }
    guard let current = levels[level] else { return "" }
    var count = counts[list.abstract] ?? [:]
    if begun.insert(number).inserted {
      for (level, start) in list.starts { count[level] = start - 1 }
    }
    count[level] = (count[level] ?? current.start - 1) + 1
    for lower in count.keys where lower > level {
      if levels[lower]?.restart.map({ $0 > level }) ?? true { count[lower] = nil }
    }
    counts[list.abstract] = count
    return Self.text(current, levels: levels, counts: count)
  }

  private static func text(
    _ level: Level, levels: [Int: Level], counts: [Int: Int]
  ) -> String {
    guard level.format.name != "bullet" else { return "" }
    var text = ""
    var isPlace = false
    for character in level.pattern {
      if isPlace, let place = character.wholeNumberValue, let named = levels[place - 1] {
        let format = level.isLegal ? NumberFormat(name: "decimal") : named.format
        text += format.text(counts[place - 1] ?? named.start)
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        isPlace = false
        text.append(character)
      }
    }
    return text
  }
}
