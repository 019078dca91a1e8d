import RuleOfLawModel
import RuleOfLawPipeline

/// Reads the bytes of a fuzzer as an entry with a cursor, and stops where a promise about painting
/// and completing it breaks.
///
/// The first two bytes say where the cursor is. Built by
/// `ROL_FUZZ=1 swift build -c release --sanitize=fuzzer --product FuzzEntry`.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard count > 2 else { return 0 }
  let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
  let place = unsafe Int(buffer[0]) << 8 | Int(buffer[1])
  let entry = unsafe String(decoding: buffer.dropFirst(2), as: UTF8.self)
  let scalars = entry.unicodeScalars
  let head = scalars.prefix(place % (scalars.count + 1))
  let cursor = String(head).utf8.count
  check(Painting(of: entry, cursor: cursor, in: context), entry)
  check(Completion(of: entry, at: cursor, in: context), entry, cursor)
  return 0
}

/// Something of everything that names may stand for.
private var context: EntryContext {
  var variables = Variables()
  variables["a"] = "100件"
  variables["b"] = "facts $a"
  return EntryContext(
    previous: previous, variables: variables,
    commands: [
      CommandOutline(
        name: "open", label: "打开", summary: Message("", ""), argument: .path),
      CommandOutline(
        name: "mode", label: "形式", summary: Message("", ""),
        argument: .words([CommandOutline.Word("csv", "csv")])),
    ],
    values: { _, _ in
      [
        CountedValue("行政 复议", count: 3), CountedValue("\"\\\n", count: 2),
        CountedValue("", count: 1),
      ]
    },
    paths: { [$0 + "a b/", $0 + "行政"] })
}

private let previous = try? Plan(parsing: "facts | group area: count, sum(value)")

/// Stops where spans are out of order, outside the entry, or break a character.
private func check(_ painting: Painting, _ entry: String) {
  var end = 0
  let bytes = Array(entry.utf8)
  for span in painting.spans {
    precondition(span.span.start >= end && span.span.length > 0, "spans are in order")
    end = span.span.end
    precondition(end <= bytes.count, "spans lie inside the entry")
    for edge in [span.span.start, end] where edge < bytes.count {
      precondition(bytes[edge] & 0xC0 != 0x80, "spans do not break characters")
    }
  }
  let again = Painting(of: entry, in: context)
  precondition(
    again.spans.allSatisfy { $0.role != .bracket }, "without a cursor no bracket is marked")
}

/// Stops where a candidate replaces what is not there, or completing it again brings something else.
private func check(_ completion: Completion, _ entry: String, _ cursor: Int) {
  let bytes = Array(entry.utf8)
  precondition(completion.range.upperBound == cursor, "what is replaced ends at the cursor")
  let start = completion.range.lowerBound
  precondition(start >= 0 && (start == bytes.count || bytes[start] & 0xC0 != 0x80))
  precondition(!completion.isClear || !completion.candidates.isEmpty)
  for candidate in completion.candidates.prefix(3) {
    precondition(!candidate.text.isEmpty, "a candidate is some text")
    let inserted = Array(bytes[..<start]) + Array(candidate.text.utf8)
    let text = String(decoding: inserted, as: UTF8.self)
    _ = Completion(of: text, at: inserted.count, in: context)
  }
}
