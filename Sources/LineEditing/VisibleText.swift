extension String {
  /// The text with everything that could drive a terminal replaced by a picture of it.
  ///
  /// Each scalar becomes one scalar, so places in the text stay what they are. Newlines are kept:
  /// they are drawn as lines.
  var withVisibleControls: String {
    // Nearly every entry is left alone.
    guard unicodeScalars.contains(where: { $0.visiblePicture != nil }) else { return self }
    var visible = UnicodeScalarView()
    for scalar in unicodeScalars { visible.append(scalar.visiblePicture ?? scalar) }
    return String(visible)
  }
}

extension Unicode.Scalar {
  /// What to draw instead of this scalar, if it is not text.
  fileprivate var visiblePicture: Unicode.Scalar? {
    switch value {
    case 0x0A: nil
    case ..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    // C1 controls, line separators, and the marks that turn the direction of what follows.
    case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069: "\u{2426}"
    default: nil
    }
  }
}
