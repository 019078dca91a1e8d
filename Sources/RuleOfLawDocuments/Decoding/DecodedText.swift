import RuleOfLawModel

/// Bytes as text: a byte-order mark taken off, invalid bytes replaced and counted.
///
/// Any bytes give a text; what is doubtful about them is said and nothing is dropped.
struct DecodedText: Hashable, Sendable {
  /// The text.
  let text: String
  /// What is doubtful about the bytes.
  let diagnostics: [Diagnostic]

  /// Decodes UTF-8.
  init(_ bytes: [UInt8]) {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    var diagnostics: [Diagnostic] = []
    if let text = String(validating: bytes, as: UTF8.self) {
      self.text = text
    } else {
      text = String(decoding: bytes, as: UTF8.self)
      diagnostics.append(Self.invalidUTF8(in: bytes, decodedAs: text))
    }
    if bytes.isEmpty {
      diagnostics.append(.emptyDocument)
    } else if let offset = text.utf8.firstOffset(of: 0) {
      diagnostics.append(.binaryDocument(at: offset))
    }
    self.diagnostics = diagnostics
  }

  /// Counts the replacements that decoding made, and finds the first.
  private static func invalidUTF8(in bytes: [UInt8], decodedAs text: String) -> Diagnostic {
    var offset = 0
    for (byte, decoded) in zip(bytes, text.utf8) {
      if byte != decoded { break }
      offset += 1
    }
    // Where an invalid byte equals the first byte of U+FFFD, the difference shows one byte late.
    let decoded = Array(text.utf8)
    while offset > 0, decoded[min(offset, decoded.count - 1)] & 0xC0 == 0x80 { offset -= 1 }
    let count = replacements(in: decoded) - replacements(in: bytes)
    return .invalidUTF8(count: count, at: SourceSpan(offset, min(offset + 3, decoded.count)))
  }

  /// Counts the replacement characters (U+FFFD) in UTF-8.
  private static func replacements(in bytes: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index + 2 < bytes.count {
      let found = bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD
      count += found ? 1 : 0
      index += found ? 3 : 1
    }
    return count
  }
}

extension String.UTF8View {
  fileprivate func firstOffset(of byte: UInt8) -> Int? {
    span.indices.first { span[$0] == byte }
  }
}

extension Diagnostic {
  static let emptyDocument = Diagnostic(
    Code(rawValue: "document.empty"), .warning,
    Message("文件是空的", "the file is empty"), at: SourceSpan(0, 0))

  static func binaryDocument(at offset: Int) -> Diagnostic {
    Diagnostic(
      Code(rawValue: "document.binary"), .error,
      Message("含有零字节，不像是文本文件", "holds zero bytes, so it is hardly a text file"),
      at: SourceSpan(offset, offset + 1))
  }

  static func invalidUTF8(count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      Code(rawValue: "document.invalidUTF8"), .warning,
      Message(
        "有 \(count) 处字节不是有效的 UTF-8，已换成 U+FFFD",
        "\(count) invalid UTF-8 \(count == 1 ? "sequence" : "sequences") replaced by U+FFFD"),
      at: span)
  }
}
