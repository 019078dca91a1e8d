public import RuleOfLawModel

/// Where a stretch of text stood in the original document (原处).
public enum Origin: Hashable, Sendable {
  /// A stretch in an element of a page: a CSS selector that finds it, and the line of the source.
  case element(selector: String, line: Int)
  /// A paragraph of a text document, from 1, those in tables counted.
  case paragraph(Int)
  /// A row of a table, both from 1.
  case tableRow(table: Int, row: Int)
  /// A footnote or an endnote, from 1, behind a paragraph.
  case note(Int, paragraph: Int)
  /// A page of a printed document, from 1.
  case page(Int)

  /// The place in words.
  public var message: Message {
    switch self {
    case .element(let selector, let line):
      Message("\(selector)，源码第 \(line) 行", "\(selector), line \(line) of the source")
    case .paragraph(let number): Message("原文第 \(number) 段", "paragraph \(number)")
    case .tableRow(let table, let row):
      Message("原文表 \(table) 第 \(row) 行", "table \(table), row \(row)")
    case .note(let number, let paragraph):
      Message("原文第 \(paragraph) 段的注 \(number)", "note \(number) of paragraph \(paragraph)")
    case .page(let number): Message("原文第 \(number) 页", "page \(number)")
    }
  }
}
