import RuleOfLawModel

/// The parts and items of a report as one list, and the way to find one by what a person types.
struct Outline {
  /// A part or an item.
  struct Section: Hashable, Sendable {
    let path: OutlinePath
    let heading: String
    let span: SourceSpan
    /// What a part is for; nil for an item.
    let role: PartRole?
    /// 0 for a part, 1 for its items.
    let depth: Int
  }

  /// The sections in the order of the text, each before those within it.
  let sections: [Section]

  /// Lists the sections of a report.
  init(of report: AnnualReport) {
    var sections: [Section] = []
    func add(_ items: [Item], depth: Int) {
      for item in items {
        sections.append(
          Section(
            path: item.path, heading: item.heading, span: item.span, role: nil, depth: depth))
        add(item.items, depth: depth + 1)
      }
    }
    for part in report.parts {
      sections.append(
        Section(
          path: part.path, heading: part.heading, span: part.span, role: part.role, depth: 0))
      add(part.items, depth: 1)
    }
    self.sections = sections
  }

  /// Finds a section by its path: `一/(七)`, `一（七）`, `1/7` and `一/七` are all the same.
  func section(at spelling: String) -> Section? {
    let wanted = Self.marks(of: spelling)
    return sections.first { Self.marks(of: $0.path.description) == wanted }
  }

  /// The marks of a path without brackets, numerals as digits.
  private static func marks(of path: String) -> [String] {
    path.split { "/／ ()（）、.．".contains($0) }.map { ChineseNumeral.digits(of: $0) }
  }
}

/// Chinese numerals as list marks use them, 一 to 九十九.
private enum ChineseNumeral {
  private static let digits: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// Returns a numeral in digits; any other text as it is.
  static func digits(of text: Substring) -> String {
    var value = 0
    var digit = 0
    for character in text {
      if character == "十" {
        value += (digit == 0 ? 1 : digit) * 10
        digit = 0
      } else if let next = digits[character], digit == 0 {
        digit = next
      } else {
        return String(text)
      }
    }
    return String(value + digit)
  }
}
