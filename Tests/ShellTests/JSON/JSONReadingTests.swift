import Testing

@testable import RuleOfLawShell

struct JSONReadingTests {
  @Test(arguments: [
    ("null", JSONValue.null),
    (" true ", .boolean(true)),
    ("\t\r\n[]", .array([])),
    ("{}", .object([])),
    ("0", .number("0")),
    ("-0.0e+10", .number("-0.0e+10")),
    ("123456789012345678901234567890.10", .number("123456789012345678901234567890.10")),
    (#""复议""#, .string("复议")),
    (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u590D\u8bae""#, .string("复议")),
    (#""\ud83d\ude00""#, .string("😀")),
    (#""\ud83d""#, .string("\u{FFFD}")),
    (#""\ude00\ud83dx""#, .string("\u{FFFD}\u{FFFD}x")),
    (#""\ud83d\u0041""#, .string("\u{FFFD}A")),
    (#""\u0000""#, .string("\u{0}")),
    (
      "[1, [2], {\"a\": null}]",
      .array([
        .number("1"), .array([.number("2")]), .object([.init(name: "a", value: .null)]),
      ])
    ),
    (
      #"{"a": 1, "a": 2}"#,
      .object([
        .init(name: "a", value: .number("1")), .init(name: "a", value: .number("2")),
      ])
    ),
  ])
  func `valid JSON is read as it was written`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)) == value)
    var scanner = JSONScanner(Array(text.utf8))
    try scanner.skipValue()
    try scanner.end()
  }

  @Test(arguments: [
    ("", JSONError.Reason.unexpectedEnd, 0),
    ("nul", .unexpectedEnd, 3),
    ("nulL", .unexpectedByte, 3),
    ("True", .unexpectedByte, 0),
    ("01", .trailingBytes, 1),
    ("1.", .badNumber, 2),
    (".5", .unexpectedByte, 0),
    ("+1", .unexpectedByte, 0),
    ("-", .badNumber, 1),
    ("1e", .badNumber, 2),
    ("NaN", .unexpectedByte, 0),
    ("[1,]", .unexpectedByte, 3),
    ("[1 2]", .unexpectedByte, 3),
    ("[1", .unexpectedEnd, 2),
    ("{\"a\"}", .unexpectedByte, 4),
    ("{a:1}", .unexpectedByte, 1),
    ("{\"a\":1,}", .unexpectedByte, 7),
    ("'a'", .unexpectedByte, 0),
    ("\"a", .unexpectedEnd, 2),
    ("\"a\nb\"", .controlInString, 2),
    (#""\x""#, .badEscape, 1),
    (#""\u12G4""#, .badEscape, 1),
    (#""\u12"#, .unexpectedEnd, 1),
    ("\"\\", .unexpectedEnd, 1),
    ("1 2", .trailingBytes, 2),
    ("// c\n1", .unexpectedByte, 0),
  ])
  func `a mistake has a reason and a place`(
    text: String, reason: JSONError.Reason, offset: Int
  ) {
    let expected = JSONError(reason: reason, offset: offset)
    #expect(throws: expected) { try JSONValue(parsing: Array(text.utf8)) }
    #expect(throws: expected) {
      var scanner = JSONScanner(Array(text.utf8))
      try scanner.skipValue()
      try scanner.end()
    }
  }

  @Test func `nesting has a limit and the limit is no crash`() throws {
    let deepest = JSONScanner.depthLimit
    let fits = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    _ = try JSONValue(parsing: Array(fits.utf8))
    let tooDeep = Array(repeatElement(UInt8(ascii: "["), count: 1_000_000))
    #expect(throws: JSONError(reason: .tooDeep, offset: deepest + 1)) {
      try JSONValue(parsing: tooDeep)
    }
  }

  @Test func `the last of several members with a name counts`() throws {
    let value = try JSONValue(parsing: Array(#"{"a": 1, "a": 2}"#.utf8))
    #expect(value["a"] == .number("2"))
    #expect(value["b"] == nil)
  }
}
