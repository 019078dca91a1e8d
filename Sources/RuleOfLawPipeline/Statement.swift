public import RuleOfLawModel

/// One statement of a script or of an entry, with its place (语句).
public struct Statement: Hashable, Sendable {
  /// The text of the statement, comments within it included.
  public var text: String
  /// Where it stands, in UTF-8 offsets of the whole text.
  public var span: SourceSpan

  /// Splits a text into its statements.
  ///
  /// A statement ends at the end of a line, unless the line ends in `|` or the next begins with
  /// one; a command, which begins with a dot, always ends with its line. Empty lines and lines of comment stand between statements and belong to none.
  public static func split(_ text: some StringProtocol) -> [Statement] {
    var statements: [Statement] = []
    var isOpen = false
    var isApart = false
    var isCommand = false
    for line in Line.lines(of: Array(text.utf8)) {
      guard !line.isBlank else {
        isApart = isApart || line.isEmpty
        continue
      }
      // A command ends with its line; what follows goes on with the last answer.
      let continues = !isCommand && (isOpen || (line.beginsWithPipe && !isApart))
      if continues, let last = statements.indices.last {
        statements[last].span = SourceSpan(statements[last].span.start, line.span.end)
      } else {
        statements.append(Statement(text: "", span: line.span))
        isCommand = line.beginsWithDot
      }
      isOpen = line.endsWithPipe
      isApart = false
    }
    let bytes = Array(text.utf8)
    for index in statements.indices {
      statements[index].text = String(decoding: bytes[statements[index].span.range], as: UTF8.self)
    }
    return statements
  }

  /// Whether an entry needs no further line: it says something and does not end in `|`.
  public static func isComplete(_ entry: some StringProtocol) -> Bool {
    guard let last = Line.lines(of: Array(entry.utf8)).last(where: { !$0.isBlank }) else {
      return false
    }
    return !last.endsWithPipe
  }
}

/// A line of a text without its comment and the space around it.
private struct Line {
  var span: SourceSpan
  /// Nothing stands on the line, no comment either.
  var isEmpty = true
  var beginsWithPipe = false
  var endsWithPipe = false
  var beginsWithDot = false

  /// Whether the line says nothing.
  var isBlank: Bool { span.length == 0 }

  static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] == 0x0A {
      lines.append(Line(bytes[start..<offset]))
      start = offset + 1
    }
    return lines
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    var scalars: [(scalar: Unicode.Scalar, start: Int, end: Int)] = []
    var offset = bytes.startIndex
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      scalars.append((scalar, offset, min(end, bytes.endIndex)))
      offset = end
    }
    span = SourceSpan(bytes.startIndex, bytes.startIndex)
    var closing: Unicode.Scalar?
    var isEscaped = false
    var last: Unicode.Scalar = " "
    for (scalar, start, end) in scalars {
      let folded = Folding.folded(scalar)
      if let quote = closing {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == quote || (quote == "\"" && scalar == "＂") {
          closing = nil
        }
      } else if folded == "\"" {
        closing = scalar == "\"" || scalar == "＂" ? "\"" : "\u{201D}"
      } else if folded == "#", last.properties.isWhitespace || last == "|" {
        isEmpty = false
        return
      }
      last = folded
      guard !folded.properties.isWhitespace else { continue }
      isEmpty = false
      if span.length == 0 {
        span = SourceSpan(start, end)
        beginsWithPipe = folded == "|"
        beginsWithDot = folded == "." || scalar == "。"
      } else {
        span = SourceSpan(span.start, end)
      }
      endsWithPipe = closing == nil && folded == "|"
    }
  }
}
