internal import RuleOfLawModel

/// A word or sign of a text that need not be a query (词).
///
/// Where the grammar says what may come next, the scanner of the parser is strict; a text with a
/// mistake is looked at with these, which never fail.
struct LooseToken: Hashable {
  enum Kind: Hashable { case word, quoted, sign }

  var kind: Kind
  /// The word with full-width signs folded, what stands between the quotes, or the sign.
  var text: String
  var span: SourceSpan

  /// The word in small letters; empty for anything else.
  var word: String { kind == .word ? text.lowercased() : "" }

  /// Whether it is this sign.
  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  /// Whether it compares what stands before it with what stands behind.
  var isRelation: Bool {
    kind == .sign && [":", "~", "=", "!=", "<", "<=", ">", ">=", "==", "<>"].contains(text)
  }

  /// Whether it has a Chinese character.
  var isChinese: Bool { text.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) } }

  /// Cuts a text into tokens.
  static func tokens(of text: String) -> [LooseToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [LooseToken] = []
    var offset = 0
    var index = 0
    while index < scalars.count {
      let start = offset
      let scalar = Folding.folded(scalars[index])
      var token = LooseToken(kind: .sign, text: "", span: SourceSpan(start, start))
      func take() {
        offset += UTF8.width(scalars[index])
        index += 1
      }
      if scalar.properties.isWhitespace {
        take()
        continue
      }
      if let closing = closing(of: scalars[index]) {
        token.kind = .quoted
        take()
        while index < scalars.count, !closing.contains(scalars[index]) {
          token.text.unicodeScalars.append(scalars[index])
          take()
        }
        if index < scalars.count { take() }
      } else if signs.contains(scalar) {
        token.text.unicodeScalars.append(scalar)
        take()
        if index < scalars.count {
          let pair = token.text + String(Folding.folded(scalars[index]))
          if pairs.contains(pair) {
            token.text = pair
            take()
          }
        }
      } else {
        token.kind = .word
        while index < scalars.count, closing(of: scalars[index]) == nil {
          let scalar = Folding.folded(scalars[index])
          guard !scalar.properties.isWhitespace, !signs.contains(scalar) else { break }
          token.text.unicodeScalars.append(scalar)
          take()
        }
      }
      token.span = SourceSpan(start, offset)
      tokens.append(token)
    }
    return tokens
  }

  private static let signs: Set<Unicode.Scalar> = [
    "|", ",", "(", ")", ":", "~", "=", "<", ">", "!", "&", ";", "、",
  ]
  private static let pairs: Set<String> = [
    "==", "!=", "<=", ">=", "<>", "&&", "||", "=>", "=<", "=~",
  ]

  /// The scalars that end what a quote of any language opens; nil for anything else.
  static func closing(of scalar: Unicode.Scalar) -> Set<Unicode.Scalar>? {
    switch scalar {
    case "\"", "＂": ["\"", "＂"]
    case "“", "”", "„", "‟": ["”"]
    case "'", "＇": ["'", "＇"]
    case "‘", "’": ["’"]
    case "「": ["」"]
    case "『": ["』"]
    case "`": ["`"]
    default: nil
    }
  }
}
