/// How Chinese characters are read, without tones (拼音).
package enum Pinyin {
  /// Returns the readings of a character; none for one that the table lacks.
  package static func readings(of character: Unicode.Scalar) -> [[UInt8]] {
    readings[character] ?? []
  }

  private static let readings: [Unicode.Scalar: [[UInt8]]] = {
    var readings: [Unicode.Scalar: [[UInt8]]] = [:]
    readings.reserveCapacity(5_000)
    for line in table.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let syllable = Array(line[..<space].utf8)
      for character in line[space...].unicodeScalars.dropFirst() {
        readings[character, default: []].append(syllable)
      }
    }
    return readings
  }()
}
