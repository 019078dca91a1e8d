import RuleOfLawDocuments
import RuleOfLawModel

/// The standard streams of the program.
///
/// Answers go to standard output and remarks to standard error. When nobody reads the answers any
/// more, the program ends as if it were done.
package struct Console: Sendable {
  /// Creates the console; from then on a closed pipe is no reason to die.
  package init() {
    ProcessEnvironment.surviveClosedPipes()
  }

  /// Whether answers go to a terminal.
  package var outputIsTerminal: Bool { FileDescriptor.standardOutput.isTerminal }
  /// Whether remarks go to a terminal.
  package var remarksAreOnTerminal: Bool { FileDescriptor.standardError.isTerminal }
  /// Whether input comes from a terminal.
  package var inputIsTerminal: Bool { FileDescriptor.standardInput.isTerminal }

  /// Writes what came of a statement.
  package func show(_ outcome: Outcome) {
    write(Array(outcome.output.utf8))
    remark(outcome.remarks)
  }

  /// Writes to standard error; where nobody listens, nothing is lost.
  package func remark(_ text: String) {
    guard !text.isEmpty else { return }
    try? FileDescriptor.standardError.put(Array(text.utf8))
  }

  /// Writes bytes to standard output.
  package func write(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    do throws(SystemError) {
      try FileDescriptor.standardOutput.put(bytes)
    } catch {
      if error.isClosedPipe { end(.done) }
      remark(failure(of: "标准输出", "standard output", error))
      end(.unreadable)
    }
  }

  private func failure(of chinese: String, _ english: String, _ error: SystemError) -> String {
    prefersEnglish
      ? "error: \(english): \(error.message.english)\n"
      : "错误：\(chinese)：\(error.message.chinese)\n"
  }

  /// Ends the program at once.
  package func end(_ status: ExitStatus) -> Never {
    ProcessEnvironment.end(status: status.rawValue)
  }

  /// Ends the program at once with an exit code.
  package func end(code: Int32) -> Never {
    ProcessEnvironment.end(status: code)
  }

  /// Returns the value of an environment variable.
  package func variable(_ name: String) -> String? {
    ProcessEnvironment.variable(name)
  }

  /// What a person asked before, here or in the project around this folder.
  package func history(isSafe: Bool) -> StatementHistory? {
    HistoryPlace.file(for: FileSystem.workingFolder, variable: variable)
      .map { StatementHistory($0, isSafe: isSafe) }
  }

  /// The program that shows long answers; nil where there is none.
  package var pager: Pager? { Pager(variable: variable) }

  /// The script that a person has put aside for the start of each conversation, if it is there.
  package var initScript: String? {
    let folder =
      variable("XDG_CONFIG_HOME").flatMap { $0.isEmpty ? nil : $0 }
      ?? variable("HOME").map { $0 + "/.config" }
    guard let path = folder.map({ $0 + "/rol/init.rol" }) else { return nil }
    return DocumentBatch([path]).paths.first
  }

  /// Whether the environment asks for English.
  package var prefersEnglish: Bool {
    Invocation().settings(variable: variable).language == .english
  }

  /// Filters standard input to standard output; each answer leaves before more input is awaited.
  package func run(_ extraction: Extraction) -> ExitStatus {
    var extraction = extraction
    while true {
      do throws(SystemError) {
        let bytes = try FileDescriptor.standardInput.nextBytes(atMost: 1 << 18)
        if bytes.isEmpty {
          extraction.finish(write: write)
          return extraction.hasFailures ? .unreadable : .done
        }
        extraction.consume(bytes, write: write)
      } catch {
        extraction.finish(write: write)
        remark(failure(of: "标准输入", "standard input", error))
        return .unreadable
      }
    }
  }
}
