/// A ZIP archive in memory (压缩包): its members by name, unpacked one at a time.
struct ZipArchive {
  private struct Member {
    let offset: Int
    let packed: Int
    let method: Int
    let isEncrypted: Bool
  }

  private let bytes: [UInt8]
  private var members: [String: Member] = [:]

  /// The most members that are looked at.
  private static let memberLimit = 10_000

  /// Finds the members of an archive by its central directory.
  init(_ bytes: [UInt8]) throws(ArchiveError) {
    self.bytes = bytes
    let end = try Self.endRecord(of: bytes)
    var offset = Self.integer(bytes, end + 16, 4)
    for _ in 0..<min(Self.integer(bytes, end + 10, 2), Self.memberLimit) {
      guard offset + 46 <= bytes.count, Self.integer(bytes, offset, 4) == 0x0201_4B50 else {
        throw .broken
      }
      let nameLength = Self.integer(bytes, offset + 28, 2)
      let next =
        offset + 46 + nameLength + Self.integer(bytes, offset + 30, 2)
        + Self.integer(bytes, offset + 32, 2)
      guard next <= bytes.count else { throw .broken }
      let name = String(decoding: bytes[offset + 46..<offset + 46 + nameLength], as: UTF8.self)
      members[name] = Member(
        offset: Self.integer(bytes, offset + 42, 4), packed: Self.integer(bytes, offset + 20, 4),
        method: Self.integer(bytes, offset + 10, 2),
        isEncrypted: Self.integer(bytes, offset + 8, 2) & 1 == 1)
      offset = next
    }
  }

  /// Whether there is a member of this name.
  func has(_ name: String) -> Bool { members[name] != nil }

  /// Unpacks a member; nil where there is none of this name.
  func contents(of name: String, limit: Int) throws(ArchiveError) -> [UInt8]? {
    guard let member = members[name] else { return nil }
    guard !member.isEncrypted else { throw .encrypted }
    let header = member.offset
    guard header + 30 <= bytes.count, Self.integer(bytes, header, 4) == 0x0403_4B50 else {
      throw .broken
    }
    let start =
      header + 30 + Self.integer(bytes, header + 26, 2) + Self.integer(bytes, header + 28, 2)
    guard start + member.packed <= bytes.count else { throw .broken }
    let packed = bytes[start..<start + member.packed]
    switch member.method {
    case 0:
      guard packed.count <= limit else { throw .bomb }
      return Array(packed)
    case 8: return try Inflater.inflated(packed, limit: limit)
    default: throw .broken
    }
  }

  /// Where the record is that ends an archive; a comment may follow it.
  private static func endRecord(of bytes: [UInt8]) throws(ArchiveError) -> Int {
    var offset = bytes.count - 22
    while offset >= 0, offset >= bytes.count - 22 - 65_535 {
      if integer(bytes, offset, 4) == 0x0605_4B50 { return offset }
      offset -= 1
    }
    throw .broken
  }

  private static func integer(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[offset + $1]) }
  }
}
