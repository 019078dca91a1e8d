import RuleOfLawDocuments
import RuleOfLawModel

/// The line of a terminal that tells how far a long reading has come (进度行).
struct ProgressLine {
  /// The language of the line.
  let language: Language
  private var lastShown: Double?

  /// How long a reading may take before anything is shown, and between two changes, in seconds.
  private static let patience = 1.0
  private static let pause = 0.2
  private static let clearing = "\r\u{1B}[K"

  init(language: Language) { self.language = language }

  /// What to write now; nil for nothing.
  mutating func next(_ progress: BatchProgress) -> String? {
    guard progress.seconds >= (lastShown.map { $0 + Self.pause } ?? Self.patience) else {
      return nil
    }
    lastShown = progress.seconds
    let rate = Int(progress.rate.rounded())
    var text = language.words(
      "已读 \(progress.done)/\(progress.total)，每秒 \(rate) 份",
      "read \(progress.done) of \(progress.total), \(rate) a second")
    if let left = progress.secondsLeft {
      let seconds = Int(left.rounded(.up))
      text += language.words("，约剩 \(seconds) 秒", ", about \(seconds) s left")
    }
    return Self.clearing + text
  }

  /// What takes the line away again; nil where none was shown.
  var end: String? { lastShown == nil ? nil : Self.clearing }
}
