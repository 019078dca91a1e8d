/// The words and marks by which parts of a page are told apart (网页用语).
enum PageWords {
  /// Whether a text has the punctuation of running text.
  static func hasSentence(_ text: String) -> Bool {
    let marks = text.utf8.span
    var commas = 0
    var index = 0
    while index + 2 < marks.count {
      switch (marks[index], marks[index + 1], marks[index + 2]) {
      // 。 and ；
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x9B): return true
      // ， and 、
      case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81): commas += 1
      default: if marks[index] == 0x2C, marks[index + 1] >= 0xE0 { commas += 1 }
      }
      index += 1
    }
    return commas >= 2
  }

  /// Whether a text begins as numbered headings do, or is a date in words.
  static func isHeadingOrDate(_ text: String) -> Bool {
    if begins(text, withNumberOf: numerals, "、）)部章节.．年") { return true }
    return text.utf8.count <= 60 && text.hasSuffix("日") && year.isIn(text)
  }

  /// Whether a text says its own number, as 一、 or （1） or ① or 第三条.
  static func beginsWithNumber(_ text: String) -> Bool {
    if let first = text.unicodeScalars.first, (0x2460...0x249B).contains(first.value) {
      return true
    }
    return begins(text, withNumberOf: numerals, "、）)部章节条.．")
      || begins(text, withNumberOf: digits, "、）).．")
  }

  /// Whether a text begins with a number of these signs and one of these marks behind it.
  private static func begins(
    _ text: String, withNumberOf signs: Set<Unicode.Scalar>, _ marks: String
  ) -> Bool {
    var rest = text.unicodeScalars[...]
    if let first = rest.first, first == "（" || first == "(" || first == "第" { rest.removeFirst() }
    guard let first = rest.first, signs.contains(first) else { return false }
    guard let mark = rest.drop(while: { signs.contains($0) }).first else { return false }
    return marks.unicodeScalars.contains(mark)
  }

  private static let year: SoughtWords = ["年"]
  private static let numerals: Set<Unicode.Scalar> = Set("〇一二三四五六七八九十".unicodeScalars)
  private static let digits: Set<Unicode.Scalar> = Set("0123456789".unicodeScalars)

  /// Whether a text is of the foot of a site.
  static func isFooter(_ text: String) -> Bool {
    text.utf8.count <= 900 && footers.isIn(text)
  }

  private static let footers: SoughtWords = [
    "ICP备", "公网安备", "网站标识码", "版权所有", "主办单位", "承办单位", "技术支持", "Copyright",
    "建议使用", "网站地图", "联系我们", "当前位置", "所在位置",
  ]

  /// Whether a text is a field that says something of the report: 发布时间：2023-03-29.
  static func isField(_ text: String) -> Bool {
    text.utf8.count <= 900 && fields.isIn(text)
  }

  /// The names of the field with the day of publication.
  static let dates = SoughtWords(dateLabels)
  /// The names of the field with the source.
  static let sources = SoughtWords(sourceLabels)
  /// The names of the field with the document number.
  static let numbers = SoughtWords(numberLabels)
  /// The names of the field with the issuing body.
  static let issuers = SoughtWords(issuerLabels)

  private static let fields = SoughtWords(
    dateLabels + sourceLabels + numberLabels + issuerLabels + ["时间：", "时间:", "日期：", "日期:"])
  private static let dateLabels = ["发布时间", "发布日期", "更新时间", "成文日期", "信息提供日期", "生成日期"]
  private static let sourceLabels = ["来源"]
  private static let numberLabels = ["发文字号", "文号"]
  private static let issuerLabels = ["发布机构", "发文机关", "制发机构", "发布单位", "发文单位"]

  /// Whether the class or the id of an element says that it is beside the report.
  static func isBeside(_ names: String) -> Bool {
    words(of: names).contains { beside.contains($0) }
  }

  private static let beside: Set<String> = [
    "nav", "navbar", "navigation", "menu", "topbar", "foot", "footer", "bottom", "share",
    "bdsharebuttonbox", "bshare", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "location",
    "position", "dqwz", "weizhi", "mbx", "sidebar", "aside", "related", "xgxw", "xgyd",
    "recommend", "copyright", "fontsize", "toolbar", "tools", "speech", "player", "counter",
    "hits", "search", "login", "friendlink", "links", "wza", "banner", "qrcode", "erweima",
    "pagination", "prevnext", "sxp", "widget", "assistant", "ai", "dialog", "popup",
  ]

  /// Whether the class or the id of an element says that it is a title.
  static func isTitle(_ names: String) -> Bool {
    words(of: names).contains { $0.hasSuffix("title") || titles.contains($0) }
  }

  private static let titles: Set<String> = ["bt", "tit", "biaoti", "headline"]

  /// Whether the class or the id of an element says that it holds the report.
  static func isContent(_ names: String) -> Bool {
    words(of: names).contains { content.contains($0) }
  }

  private static let content: Set<String> = [
    "zoom", "ucap", "ucapcontent", "trs", "trseditor", "pages", "article", "articlecontent",
    "content", "contentbox", "contxt", "con", "conttext", "view", "nrtxt", "wzcon", "detail",
    "maincontent", "artcon", "editor", "vsbcontent", "infocontent", "zwxl", "mainbody", "text",
  ]

  /// The words of a name in lower case: `TRS_Editor` is trs and editor, and trseditor.
  private static func words(of names: String) -> [String] {
    let parts = names.lowercased().split(separator: " ")
    return parts.flatMap { part -> [String] in
      let words = part.split { !$0.isLetter }.map(String.init)
      return words + [words.joined()]
    }
  }
}
