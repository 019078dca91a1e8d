/// Text with colours, taken apart into scalars and the sequences that set the colours.
///
/// A colour is set by a control sequence that ends in `m` (SGR). Every other escape sequence is
/// passed over: what a program colours cannot move the cursor.
struct StyledText: Sequence, IteratorProtocol {
  enum Token: Hashable {
    case scalar(Unicode.Scalar)
    case style(String)
  }

  private var scalars: String.UnicodeScalarView.Iterator

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  mutating func next() -> Token? {
    while let scalar = scalars.next() {
      guard scalar == "\u{1B}" else { return .scalar(scalar) }
      if let sequence = controlSequence() { return .style(sequence) }
    }
    return nil
  }

  /// The rest of an escape sequence, if it is one that sets colours.
  private mutating func controlSequence() -> String? {
    guard scalars.next() == "[" else { return nil }
    var sequence = "\u{1B}["
    while let scalar = scalars.next() {
      sequence.unicodeScalars.append(scalar)
      let isFinal = (0x40...0x7E).contains(scalar.value)
      if isFinal { return scalar == "m" ? sequence : nil }
    }
    return nil
  }

  /// Whether a sequence ends all colours before it.
  static func isReset(_ sequence: String) -> Bool {
    sequence == "\u{1B}[m" || sequence == "\u{1B}[0m"
  }

  /// A text without its colours.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for case .scalar(let scalar) in StyledText(text) { plain.append(scalar) }
    return String(plain)
  }
}
