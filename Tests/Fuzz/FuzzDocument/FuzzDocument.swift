import RuleOfLawDocuments
import RuleOfLawModel

/// Reads the bytes of a fuzzer as a document and stops where a promise about it breaks.
///
/// Built by `ROL_FUZZ=1 swift build -c release --sanitize=fuzzer --product FuzzDocument`.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
  let input = unsafe Array(buffer)
  let document = read(input)
  precondition(document == read(input), "the same bytes give the same document")
  if let document { check(document) }
  return 0
}

/// Reads without starting programs; nil where the bytes are refused.
private func read(_ bytes: [UInt8]) -> Document? {
  try? Document(path: "fuzz", bytes: bytes, startsConverters: false)
}

/// Stops where a remark lies outside the text, or a line has no place in the original.
private func check(_ document: Document) {
  let utf8 = Array(document.text.utf8)
  for remark in document.diagnostics {
    precondition(remark.span.end <= utf8.count, "a remark lies inside the text")
    for end in [remark.span.start, remark.span.end] where end < utf8.count {
      precondition(utf8[end] & 0xC0 != 0x80, "a remark has whole characters")
    }
  }
  guard !document.origins.isEmpty else { return }
  for offset in utf8.indices where offset == 0 || utf8[offset - 1] == 0x0A {
    precondition(document.origins.origin(at: offset) != nil, "a line has a place")
  }
}
