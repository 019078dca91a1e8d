/// A part or an item of a report, as one of a flat list (章节).
public struct Section: Hashable, Sendable {
  /// Its place, `一/(七)`.
  public var path: OutlinePath
  /// What the part that it lies in is for.
  public var part: PartRole
  /// The heading without its mark.
  public var heading: String
  /// The whole section, heading included.
  public var span: SourceSpan

  /// The sections of a report from the first to the last, a part before its items.
  public static func all(of report: AnnualReport) -> [Section] {
    var sections: [Section] = []
    for part in report.parts {
      sections.append(
        Section(path: part.path, part: part.role, heading: part.heading, span: part.span))
      append(part.items, of: part.role, to: &sections)
    }
    return sections
  }

  private static func append(_ items: [Item], of part: PartRole, to sections: inout [Section]) {
    for item in items {
      sections.append(
        Section(path: item.path, part: part, heading: item.heading, span: item.span))
      append(item.items, of: part, to: &sections)
    }
  }
}
