import RuleOfLawDocuments
import RuleOfLawModel

/// Carries out a script (执行).
struct ReadCommand: Command {
  let name = "read"
  let label = "执行"
  let usage = "SCRIPT"
  let summary = Message("执行脚本文件中的语句", "carry out the statements of a script")
  let takesPath = true
  let examples = [".read Playground-scripts/01-first-look.rol"]

  func run(_ arguments: [String], in session: inout Session) throws(StatementError) -> Outcome {
    guard arguments.count == 1 else { throw misuse }
    guard session.scriptDepth < Session.scriptDepthLimit else {
      throw StatementError("脚本互相嵌套太深", "scripts read one another too deeply")
    }
    let path = arguments[0]
    let script: Document
    do throws(DocumentError) {
      script = try DocumentBatch.read(path)
    } catch {
      throw StatementError(
        "\(path)：\(error.message.chinese)", "\(path): \(error.message.english)")
    }
    session.scriptDepth += 1
    defer { session.scriptDepth -= 1 }
    var whole = Outcome()
    let end = session.run(script: script.text, name: path) { outcome in
      whole.output += outcome.output
      whole.remarks += outcome.remarks
    }
    whole.isFailure = !end.succeeded
    whole.endsSession = end.ended
    return whole
  }
}
