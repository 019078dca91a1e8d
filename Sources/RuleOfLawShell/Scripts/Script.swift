import RuleOfLawModel
import RuleOfLawPipeline

/// Statements in the order in which they are to be carried out (脚本).
///
/// A statement is a line, or several where one ends or the next begins with `|`. What follows a `#`
/// is comment, the `#!` of a first line among it.
struct Script: Hashable, Sendable {
  /// A statement and where it begins.
  struct Step: Hashable, Sendable {
    /// The text, line feeds included.
    let text: String
    /// The number of its first line, from 1.
    let line: Int
  }

  /// The statements in order.
  let statements: [Step]

  /// Splits a text into statements.
  init(_ text: String) {
    var line = 1
    var offset = 0
    let bytes = text.utf8.span
    var statements: [Step] = []
    for statement in Statement.split(text) {
      while offset < statement.span.start {
        if bytes[offset] == 0x0A { line += 1 }
        offset += 1
      }
      statements.append(Step(text: statement.text, line: line))
    }
    self.statements = statements
  }
}
