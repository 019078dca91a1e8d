import RuleOfLawModel

/// Bytes as text: the character set decided, a byte-order mark taken off, invalid bytes replaced
/// and counted (解码).
///
/// Any bytes give a text; what is doubtful about them is said and nothing is dropped.
struct DecodedText: Hashable, Sendable {
  /// The text.
  let text: String
  /// What is doubtful about the bytes.
  let diagnostics: [Diagnostic]

  /// Decodes bytes.
  ///
  /// - Parameter declared: the character set that a page claims to be in.
  init(_ bytes: [UInt8], declared name: String? = nil) {
    let declared = name.flatMap(CharacterSet.init(declared:))
    var diagnostics: [Diagnostic] = []
    if let text = Self.plain(bytes) {
      self.text = text
      if bytes.isEmpty || text.isEmpty { diagnostics.append(.emptyDocument) }
      if let name, let declared, declared != .utf8 {
        diagnostics.append(.characterSet(.utf8, declared: name))
      }
    } else {
      let evidence = CharacterSetEvidence(bytes, declared: declared)
      let content = bytes.dropFirst(evidence.isMarked ? evidence.set.mark.count : 0)
      let decoded =
        evidence.set == .utf8
        ? Self.repaired(content) : Transcoder.decoded(content, as: evidence.set)
      let result = decoded ?? Self.repaired(content)
      text = String(decoding: result.bytes, as: UTF8.self)
      if evidence.set != .utf8 {
        let contradicted = declared == evidence.set ? nil : name
        diagnostics.append(.characterSet(evidence.set, declared: contradicted))
      }
      if let first = result.firstInvalid {
        let end = min(first + 3, result.bytes.count)
        diagnostics.append(
          .invalidBytes(evidence.set, count: result.invalidCount, at: SourceSpan(first, end)))
      }
      if result.bytes.isEmpty { diagnostics.append(.emptyDocument) }
      if let offset = text.utf8.firstOffset(of: 0) {
        diagnostics.append(.binaryDocument(at: offset))
      }
    }
    self.diagnostics = diagnostics
  }

  /// The text where it is valid UTF-8 without zero bytes, as nearly all are.
  private static func plain(_ bytes: [UInt8]) -> String? {
    let mark = CharacterSet.utf8.mark
    let text =
      bytes.starts(with: mark)
      ? String(validating: bytes[mark.count...], as: UTF8.self)
      : String(validating: bytes, as: UTF8.self)
    guard let text, text.utf8.firstOffset(of: 0) == nil else { return nil }
    return text
  }

  /// UTF-8 with U+FFFD for what is none.
  private static func repaired(_ bytes: ArraySlice<UInt8>) -> Transcoder.Result {
    var result = Transcoder.Result(bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
    result.invalidCount = replacements(in: result.bytes[...]) - replacements(in: bytes)
    guard result.invalidCount > 0 else { return result }
    var offset = 0
    for (byte, decoded) in zip(bytes, result.bytes) {
      if byte != decoded { break }
      offset += 1
    }
    // Where an invalid byte equals the first byte of U+FFFD, the difference shows one byte late.
    let last = result.bytes.count - 1
    while offset > 0, result.bytes[min(offset, last)] & 0xC0 == 0x80 { offset -= 1 }
    result.firstInvalid = offset
    return result
  }

  /// Counts the replacement characters (U+FFFD) in UTF-8.
  private static func replacements(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var index = bytes.startIndex
    while index + 2 < bytes.endIndex {
      let found = bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD
      count += found ? 1 : 0
      index += found ? 3 : 1
    }
    return count
  }
}

extension String.UTF8View {
  fileprivate func firstOffset(of byte: UInt8) -> Int? {
    let bytes = span
    return bytes.indices.first { bytes[$0] == byte }
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

  static func characterSet(_ set: CharacterSet, declared: String?) -> Diagnostic {
    let claim = declared.map { ("，文件自称 \($0)", ", though it says \($0)") } ?? ("", "")
    return Diagnostic(
      Code(rawValue: "document.characterSet"), .info,
      Message("按 \(set.name) 解码\(claim.0)", "decoded as \(set.name)\(claim.1)"),
      at: SourceSpan(0, 0))
  }

  static func invalidBytes(_ set: CharacterSet, count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      Code(rawValue: set == .utf8 ? "document.invalidUTF8" : "document.invalidBytes"), .warning,
      Message(
        "有 \(count) 处字节不是有效的 \(set.name)，已换成 U+FFFD",
        "\(count) invalid \(set.name) \(count == 1 ? "sequence" : "sequences") replaced by U+FFFD"),
      at: span)
  }
}
