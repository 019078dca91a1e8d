import Testing

@testable import RuleOfLawDocuments

/// How Word writes numbers.
struct NumberFormatTests {
  @Test(arguments: [
    ("chineseCounting", 10, "十"), ("chineseCountingThousand", 12, "十二"),
    ("chineseCounting", 21, "二十一"), ("chineseCounting", 105, "一百零五"),
    ("chineseCountingThousand", 1010, "一千零一十"), ("chineseLegalSimplified", 32, "叁拾贰"),
    ("ideographDigital", 20, "二〇"), ("ideographTraditional", 3, "丙"), ("decimal", 7, "7"),
    ("decimalZero", 7, "07"), ("decimalFullWidth", 12, "１２"), ("upperRoman", 14, "XIV"),
    ("lowerRoman", 9, "ix"), ("upperLetter", 27, "AA"), ("lowerLetter", 3, "c"),
    ("decimalEnclosedCircle", 3, "③"), ("decimalEnclosedCircle", 21, "21"), ("none", 3, ""),
    ("bullet", 3, ""), ("unheardOf", 3, "3"),
  ])
  func `a number is written in its format`(_ name: String, _ number: Int, _ text: String) {
    #expect(NumberFormat(name: name).text(number) == text)
  }
}
