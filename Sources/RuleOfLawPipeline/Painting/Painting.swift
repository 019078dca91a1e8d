internal import RuleOfLawModel

/// What each stretch of an entry is there for, told by the grammar that reads it (着色).
///
/// Whatever is typed is painted: a mistake is marked where it stands, and painting goes on behind
/// it. The spans are in order, do not overlap, and lie between scalars of the entry.
public struct Painting: Hashable, Sendable {
  /// The spans in order.
  public private(set) var spans: [PaintedSpan] = []

  /// Paints an entry.
  ///
  /// - Parameters:
  ///   - entry: the text, of any number of statements.
  ///   - cursor: the UTF-8 offset of the cursor, at which a word may be unfinished and a bracket is
  ///     marked together with its partner; nil without one.
  ///   - context: what names may stand for.
  /// - Complexity: O(*n*) in the entry, for all but queries within queries.
  public init(of entry: String, cursor: Int? = nil, in context: EntryContext) {
    let statements = Statement.split(entry)
    var brackets: [(span: SourceSpan, isOpen: Bool)] = []
    for statement in statements {
      if let command = CommandWords(statement.text) {
        spans += command.spans(in: context).map { $0.moved(by: statement.span.start) }
      } else {
        let walk = Walk(
          statement.text, context: context, cursor: cursor.map { $0 - statement.span.start })
        spans += walk.spans.map { $0.moved(by: statement.span.start) }
        forgive(walk, context)
        brackets += walk.brackets.map {
          (PaintedSpan($0.span, .bracket).moved(by: statement.span.start).span, $0.isOpen)
        }
      }
    }
    let bytes = Array(entry.utf8)
    addComments(bytes)
    mark(brackets, at: cursor)
  }

  /// Paints what stands between the words as comments, where it is no space.
  private mutating func addComments(_ bytes: [UInt8]) {
    var all: [PaintedSpan] = []
    all.reserveCapacity(spans.count + 4)
    var end = 0
    for span in spans + [PaintedSpan(SourceSpan(bytes.count, bytes.count), .comment)] {
      if let comment = Self.words(bytes, end..<max(end, span.span.start)) {
        all.append(PaintedSpan(comment, .comment))
      }
      if span.span.length > 0 { all.append(span) }
      end = max(end, span.span.end)
    }
    spans = all
  }

  /// Returns what is left of a stretch without the spaces around it; nil where that is nothing.
  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> SourceSpan? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    var start = range.lowerBound
    var end = start
    var offset = start
    for scalar in text.unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if !Folding.folded(scalar).properties.isWhitespace {
        if end == range.lowerBound { start = offset }
        end = next
      }
      offset = next
    }
    return end > range.lowerBound && offset == range.upperBound ? SourceSpan(start, end) : nil
  }

  /// Takes the mark from the last word at the cursor as long as it may become a name.
  private mutating func forgive(_ walk: Walk, _ context: EntryContext) {
    guard let place = walk.atCursor, let cursor = walk.cursor,
      let index = walk.spans.firstIndex(where: { $0.span.end == cursor && $0.role == .unknown })
    else { return }
    var names = context
    names.values = { _, _ in [] }
    let typed = TypedWord(place.surroundings.begunText)
    let mayBecome = Offers(at: place.slot, in: place.surroundings, names).words.contains { offer in
      [offer.name, offer.label].contains { name in
        typed.fit(name).map { $0 <= .beginningInPinyin } ?? false
      }
    }
    if mayBecome { spans[spans.count - walk.spans.count + index].role = .word }
  }

  /// Marks the bracket at the cursor with its partner, and what closes nothing.
  private mutating func mark(_ brackets: [(span: SourceSpan, isOpen: Bool)], at cursor: Int?) {
    var open: [SourceSpan] = []
    var marked: Set<SourceSpan> = []
    var alone: Set<SourceSpan> = []
    for bracket in brackets {
      if bracket.isOpen {
        open.append(bracket.span)
      } else if let partner = open.popLast() {
        let ends = [partner.start, partner.end, bracket.span.start, bracket.span.end]
        if let cursor, ends.contains(cursor) { marked.formUnion([partner, bracket.span]) }
      } else {
        alone.insert(bracket.span)
      }
    }
    guard !marked.isEmpty || !alone.isEmpty else { return }
    for index in spans.indices {
      if marked.contains(spans[index].span) { spans[index].role = .bracket }
      if alone.contains(spans[index].span) { spans[index].role = .unknown }
    }
  }
}

extension PaintedSpan {
  /// Returns the span as it stands in a text of which its own begins at an offset.
  func moved(by offset: Int) -> PaintedSpan {
    PaintedSpan(SourceSpan(span.start + offset, span.end + offset), role)
  }
}
