import RuleOfLawAudit
import RuleOfLawModel
import RuleOfLawReader

/// Reads and audits the bytes of a fuzzer as a text, and stops where a promise about the reading or
/// the findings breaks.
///
/// Built by `ROL_FUZZ=1 swift build -c release --sanitize=fuzzer --product FuzzReader`.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
  let text = unsafe String(decoding: buffer, as: UTF8.self)
  let reading = Reader().read(text)
  precondition(reading == Reader().read(text), "the same text gives the same reading")
  check(reading, Audit().result(for: reading).findings)
  return 0
}

/// Stops where a span is not a stretch of whole characters of the text.
private func check(_ reading: Reading, _ findings: [Finding]) {
  let utf8 = Array(reading.text.string.utf8)
  func check(_ span: SourceSpan) {
    precondition(span.end <= utf8.count, "a span lies inside the text")
    for end in [span.start, span.end] where end < utf8.count {
      precondition(utf8[end] & 0xC0 != 0x80, "a span has whole characters")
    }
  }
  for fact in reading.facts {
    check(fact.provenance.span)
    precondition(fact.quote == reading.text[fact.provenance.span], "a quote is what is printed")
    for change in [fact.change].compactMap({ $0 }) + fact.moreChanges { check(change.span) }
  }
  for number in reading.numbers { check(number.span) }
  for part in reading.report.parts { check(part.span) }
  for problem in reading.problems { check(problem.span) }
  for commitment in reading.commitments { check(commitment.span) }
  for mechanism in reading.mechanisms { check(mechanism.span) }
  for document in reading.documents { check(document.span) }
  for honour in reading.honours { check(honour.span) }
  for organization in reading.organizations { check(organization.span) }
  for span in reading.chrome { check(span) }
  for finding in findings { for span in finding.spans { check(span) } }
}
