import LineEditing
import RuleOfLawShell

/// A person at a terminal: entries in, answers out.
struct InteractiveShell {
  private var context: CallContext

  /// Creates a shell over a session.
  init(_ context: CallContext) {
    self.context = context
  }

  /// Converses until the person leaves.
  mutating func run(runsInit: Bool) {}
}
