@testable import LineEditing

/// Someone who types, moves and deletes at random.
struct RandomEditing {
  private(set) var draft = Draft()
  var generator: SeededGenerator

  private static let alphabet = Array("行政许可处罚不法x1 |—“”①·\n\u{301}😀🏛，".unicodeScalars)

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private var scalars: [Unicode.Scalar] { Array(draft.text.unicodeScalars) }

  mutating func step() {
    var scalars = scalars
    var position = draft.textBeforeCursor.unicodeScalars.count
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<11:
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        scalars.insert(Self.alphabet.randomElement(using: &generator) ?? "x", at: position)
        position += 1
      }
    case 11, 12:
      position = max(0, position - 1)
    case 13:
      position = min(scalars.count, position + 1)
    case 14...16:
      if position > 0 {
        position -= 1
        scalars.remove(at: position)
      }
    case 17:
      position = Bool.random(using: &generator) ? 0 : scalars.count
    case 18:
      position = Int.random(in: 0...scalars.count, using: &generator)
    default:
      if scalars.count > 90 { (scalars, position) = ([], 0) }
    }
    draft = draftOf(scalars, position)
  }

  /// Colours at random, some of which overlap, break a character or lie behind the end.
  static func spans(of text: String, seed: UInt64) -> [StyledSpan] {
    var generator = SeededGenerator(seed: seed)
    let styles = ["1;34", "36", "4;31", "", "1;7", "J\u{1B}[2"]
    return (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      let start = Int.random(in: 0...text.utf8.count, using: &generator)
      let end = start + Int.random(in: 0...12, using: &generator)
      return StyledSpan(start..<end, style: styles.randomElement(using: &generator) ?? "")
    }
  }

  private func draftOf(_ scalars: [Unicode.Scalar], _ position: Int) -> Draft {
    func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
    return Draft(text(scalars), cursor: text(scalars[..<position]).utf8.count)
  }
}
