extension String {
  /// The UTF-16 units, beyond the basic plane U+FFFD.
  var units: [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(utf8.count)
    appendUnits(to: &units)
    return units
  }

  /// Adds the UTF-16 units to others.
  func appendUnits(to units: inout [UInt16]) {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count { units.append(Glyphs.decode(bytes, &index)) }
  }

  /// The words between spaces and line feeds, as units.
  var words: [[UInt16]] {
    var words: [[UInt16]] = []
    var word: [UInt16] = []
    for unit in units {
      if unit != Unit16.space && unit != Unit16.lineFeed {
        word.append(unit)
      } else if !word.isEmpty {
        words.append(word)
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
