/// The character set that a page claims to be in: `charset=` near its beginning (自称的字符集).
enum DeclaredCharacterSet {
  /// Returns the name as the page has it; nil where there is none in the first 4,096 bytes.
  static func name(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for label in ["charset", "encoding"] {
      let label = Array(label.utf8)
      var index = 0
      while index + label.count < head.count {
        if head[index] == label[0], head[index..<index + label.count].elementsEqual(label) {
          let rest = head[(index + label.count)...].drop { isFiller($0) }
          let name = rest.prefix { !isEnd($0) }.prefix(24)
          if rest.startIndex > index + label.count, !name.isEmpty {
            return String(decoding: name, as: UTF8.self)
          }
        }
        index += 1
      }
    }
    return nil
  }

  private static func isFiller(_ byte: UInt8) -> Bool {
    [0x20, 0x3D, 0x22, 0x27, 0x09].contains(byte)
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 || [0x22, 0x27, 0x3E, 0x3B, 0x2F].contains(byte)
  }
}
