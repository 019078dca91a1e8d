import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

struct JSONWritingTests {
  @Test(arguments: [
    ("复议“率”", #""复议“率”""#),
    ("a\"b\\c", #""a\"b\\c""#),
    ("\u{0}\n\r\t\u{1B}[31m\u{7F}", #""\u0000\n\r\t\u001b[31m\u007f""#),
    ("\u{9B}2J\u{A0}", "\"\\u009b2J\u{A0}\""),
    ("\u{202E}x\u{2066}\u{200F}\u{2028}\u{61C}", #""\u202ex\u2066\u200f\u2028\u061c""#),
    ("😀—…", #""😀—…""#),
  ])
  func `a string is written so that it can do no harm`(text: String, written: String) throws {
    var json = JSONWriter()
    json.string(text)
    let bytes = json.takeBytes()
    #expect(String(decoding: bytes, as: UTF8.self) == written)
    #expect(try JSONValue(parsing: bytes) == .string(text))
  }

  @Test(arguments: [
    "0", "7", "-3", "100", "51.28", "0.05", "-0.50", "62343.560", "999999999999999",
    "1000000000000000", "123456789012345678", "0.000000000000001", "0.00000000000000001",
    "-12345678.123456789",
  ])
  func `a number is written as it was printed`(text: String) {
    var json = JSONWriter()
    json.number(FixedDecimal(parsing: text))
    #expect(String(decoding: json.takeBytes(), as: UTF8.self) == text)
  }

  @Test(arguments: [0, 10, -1, 12_345, .min, .max])
  func `a whole number is written with all its digits`(number: Int) {
    var json = JSONWriter()
    json.integer(number)
    #expect(String(decoding: json.takeBytes(), as: UTF8.self) == String(number))
  }

  @Test func `members and elements are separated by commas`() {
    var json = JSONWriter()
    json.object { json in
      json.member("a", "x")
      json.key("b")
      json.array([1, 2]) { $0.integer($1) }
      json.key("c")
      json.object { _ in }
      json.key("d")
      json.number(FixedDecimal(parsing: "62343.560"))
      json.key("e")
      json.boolean(false)
      json.member("f", nil as String?)
      json.key("g")
      json.array([[String]()]) { json, _ in json.object { $0.member("h", []) } }
    }
    #expect(
      String(decoding: json.takeBytes(), as: UTF8.self)
        == #"{"a":"x","b":[1,2],"c":{},"d":62343.560,"e":false,"f":null,"g":[{"h":[]}]}"#)
  }
}
