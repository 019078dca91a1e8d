/// A ZIP archive for tests; its members are stored, or already deflated.
public struct StoredArchive {
  /// A member of the archive.
  public struct Member {
    let name: String
    let bytes: [UInt8]
    let size: Int
    let method: UInt16

    /// A member that is stored as it is.
    public init(_ name: String, _ text: String) {
      self.init(name, stored: Array(text.utf8))
    }

    /// A member that is stored as it is.
    public init(_ name: String, stored bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
      size = bytes.count
      method = 0
    }

    /// A member that is deflated.
    public init(_ name: String, deflated bytes: [UInt8], size: Int) {
      self.name = name
      self.bytes = bytes
      self.size = size
      method = 8
    }
  }

  /// The bytes of the archive.
  public private(set) var bytes: [UInt8] = []

  /// Creates an archive.
  public init(_ members: [Member]) {
    var directory: [UInt8] = []
    for member in members {
      let name = Array(member.name.utf8)
      let offset = bytes.count
      let common =
        Self.number(20, 2) + Self.number(0, 2) + Self.number(Int(member.method), 2)
        + Self.number(0, 8) + Self.number(member.bytes.count, 4) + Self.number(member.size, 4)
        + Self.number(name.count, 2) + Self.number(0, 2)
      bytes += Self.number(0x0403_4B50, 4) + common + name + member.bytes
      directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common
      directory += Self.number(0, 10) + Self.number(offset, 4) + name
    }
    let start = bytes.count
    bytes += directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4)
    bytes += Self.number(members.count, 2) + Self.number(members.count, 2)
    bytes += Self.number(directory.count, 4) + Self.number(start, 4) + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}
