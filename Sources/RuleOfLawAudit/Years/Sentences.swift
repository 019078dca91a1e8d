import RuleOfLawModel

/// The sentences of some stretches of a text, divided at line feeds and 。；！？.
struct Sentences {
  /// Where they stand, in order.
  private(set) var spans: [SourceSpan] = []

  /// Divides stretches of a text.
  init(of text: SourceText, in stretches: [SourceSpan]) {
    for stretch in stretches {
      var start = stretch.start
      var offset = start
      var last: UInt32 = 0
      for byte in text[stretch].utf8 {
        offset += 1
        last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
        guard byte == 0x0A || byte == 0x3B || Self.ends.contains(last) else { continue }
        if offset - start > 1 { spans.append(SourceSpan(start, offset)) }
        start = offset
      }
      if offset > start { spans.append(SourceSpan(start, offset)) }
    }
  }

  /// 。；！？ in UTF-8.
  private static let ends: Set<UInt32> = [0xE3_8082, 0xEF_BC9B, 0xEF_BC81, 0xEF_BC9F]
}
