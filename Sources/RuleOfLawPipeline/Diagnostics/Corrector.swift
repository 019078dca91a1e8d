internal import RuleOfLawModel

/// Looks for the query that a text with a mistake was probably meant to be (改正).
///
/// Repairs are only proposed; one counts when the text that it makes reads as a query, after further
/// repairs if need be. What is told to the person is therefore a line that runs.
struct Corrector {
  let previous: Plan?
  let variables: Variables
  /// How many texts may still be tried.
  private var attempts = 40

  init(after previous: Plan?, variables: Variables) {
    self.previous = previous
    self.variables = variables
  }

  /// The longest text that is worth putting right: a person reads the hint.
  private static let longest = 600

  /// Returns the error with what to type instead.
  mutating func advise(on error: PipelineError, in text: String) -> PipelineError {
    var advised = error
    advised.notes = []
    advised.unknown = nil
    let near = error.unknown.map { nearestNames(to: $0.word, among: $0.candidates) } ?? []
    let question = near.isEmpty ? [] : [Spelling.hint(for: near)]
    let isShort = text.utf8.count <= Self.longest && !text.utf8.contains(UInt8(ascii: "\n"))
    if isShort, let line = correction(of: text, after: error, depth: 0) {
      advised.correction = line
      let hint = Message("写作 \(line)", "write \(line)")
      advised.hints = [hint] + (near.count > 1 ? question : []) + error.notes
    } else {
      advised.hints = (near.isEmpty ? error.hints : question) + error.notes
    }
    return advised
  }

  private mutating func correction(
    of text: String, after error: PipelineError, depth: Int
  ) -> String? {
    guard depth < 12 else { return nil }
    for repair in Scene(text, error).repairs {
      let changed = repair.applied(to: text)
      guard changed != text else { continue }
      guard attempts > 0 else { return nil }
      attempts -= 1
      do throws(PipelineError) {
        var parser = try Parser(changed, after: previous, variables: variables)
        _ = try parser.parse()
        return changed
      } catch {
        if let line = correction(of: changed, after: error, depth: depth + 1) { return line }
      }
    }
    return nil
  }
}
