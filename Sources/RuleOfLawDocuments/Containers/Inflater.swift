internal import CZlib

/// Unpacks what is deflated (解压), up to a limit.
enum Inflater {
  /// Returns the unpacked bytes.
  ///
  /// - Parameters:
  ///   - bytes: raw deflated data, as archives hold it.
  ///   - limit: the most bytes that may come out.
  /// - Throws: `bomb` where more would come out, `broken` where the data is damaged.
  static func inflated(
    _ bytes: ArraySlice<UInt8>, limit: Int
  ) throws(ArchiveError) -> [UInt8] {
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    // Negative: neither a header nor a checksum around the data.
    let start = unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, size)
    guard start == Z_OK else { throw .broken }
    defer { unsafe inflateEnd(&stream) }
    var input = Array(bytes)
    var output: [UInt8] = []
    var status = Z_OK
    while status == Z_OK {
      let room = min(1 << 18, limit - output.count + 1)
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        unsafe stream.next_out = buffer.baseAddress
        unsafe stream.avail_out = UInt32(room)
        let done = unsafe Int(stream.total_in)
        status = unsafe input.withUnsafeMutableBufferPointer { source in
          unsafe stream.next_in = source.baseAddress.map { unsafe $0 + done }
          unsafe stream.avail_in = UInt32(source.count - done)
          return unsafe inflate(&stream, Z_NO_FLUSH)
        }
        count = unsafe room - Int(stream.avail_out)
      }
      output += chunk
      guard output.count <= limit else { throw .bomb }
      if status == Z_OK, chunk.isEmpty { throw .broken }
    }
    guard status == Z_STREAM_END else { throw .broken }
    return output
  }
}

/// Why an archive cannot be read.
enum ArchiveError: Error {
  /// No archive, or a damaged one.
  case broken
  /// Unpacked it would be out of all measure.
  case bomb
  /// Under a password.
  case encrypted
}
