#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Turns the bytes of a character set into UTF-8 with the converter of the system (转码).
enum Transcoder {
  /// What came of it.
  struct Result {
    /// UTF-8, with U+FFFD for what was no character.
    var bytes: [UInt8] = []
    /// How often that was.
    var invalidCount = 0
    /// Where the first of them is in `bytes`.
    var firstInvalid: Int?
  }

  /// Returns the text; nil where the system does not know the set.
  static func decoded(_ input: ArraySlice<UInt8>, as set: CharacterSet) -> Result? {
    let converter = unsafe iconv_open("UTF-8", set.systemName)
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var source = Array(input)
    var result = Result()
    result.bytes.reserveCapacity(source.count * 3 / 2 + 16)
    var done = 0
    while done < source.count {
      let room = max(64, (source.count - done) * 3)
      let (output, used, code) = unsafe converted(&source, from: done, room: room, by: converter)
      result.bytes += output
      done += used
      if code == 0 || code == E2BIG, used > 0 || !output.isEmpty { continue }
      // A character that is not in the set, or the half of one at the end.
      result.firstInvalid = result.firstInvalid ?? result.bytes.count
      result.invalidCount += 1
      result.bytes += [0xEF, 0xBF, 0xBD]
      done += code == EINVAL ? source.count - done : set.lengthOfInvalid(source[done...])
    }
    return result
  }

  private static func converted(
    _ source: inout [UInt8], from start: Int, room: Int, by converter: iconv_t?
  ) -> (output: [UInt8], used: Int, code: Int32) {
    var used = 0
    var code: Int32 = 0
    // In pieces, so that a text full of mistakes does not ask for memory each time.
    let room = min(room, 1 << 16)
    let output = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      unsafe source.withUnsafeMutableBytes { bytes in
        var from = unsafe bytes.baseAddress.map {
          unsafe ($0 + start).assumingMemoryBound(to: CChar.self)
        }
        var to = unsafe buffer.baseAddress.map {
          unsafe UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self)
        }
        var left = bytes.count - start
        var free = room
        let outcome = unsafe iconv(converter, &from, &left, &to, &free)
        code = outcome == -1 ? errno : 0
        used = bytes.count - start - left
        count = room - free
      }
    }
    return (output, used, code)
  }
}
