import RuleOfLawModel
import Testing

@testable import RuleOfLawShell
import TerminalText

struct TableTests {
  static let table = Table(
    columns: [
      .text("label", "名目"),
      Table.Column(name: "value", label: "数值", type: .quantity), .text("unit", "单位"),
      Table.Column(name: "change", label: "变化", type: .change),
      .term("direction", "方向", Direction.self),
    ],
    rows: [
      .init([
        .text("纠错率"), .quantity(Quantity(FixedDecimal(parsing: "51.28"), .percent)), .text("%"),
        .quantity(Quantity(FixedDecimal(parsing: "49.2"), .percent)), .text("up"),
      ]),
      .init([
        .text("接待|群众<b>"), .quantity(Quantity(7000, "人次", qualifier: .over)), .text("人次"),
        .quantity(Quantity(FixedDecimal(parsing: "-2.5"), .percentagePoint)), .text("down"),
      ]),
      .init([.text("=1+1,\"x\""), .null, .text(""), .null, .null]),
    ])

  private func drawn(
    _ format: OutputFormat, language: Language = .chinese, width: Int? = nil
  ) -> String {
    Self.table.drawn(as: format, Drawing(language: language, width: width))
  }

  @Test func `a table is aligned by display width with numbers flush right`() {
    #expect(
      drawn(.table) == """
        #  名目            数值  单位        变化  方向
        -  ------------  ------  ----  ----------  ----
        1  纠错率         51.28  %         +49.2%  上升
        2  接待|群众<b>  7000余  人次  -2.5百分点  下降
        3  =1+1,"x"

        """)
  }

  @Test func `a table in English has canonical names`() {
    #expect(
      drawn(.table, language: .english) == """
        #  label         value  unit      change  direction
        -  ------------  -----  ----  ----------  ---------
        1  纠错率        51.28  %         +49.2%  up
        2  接待|群众<b>  >7000  人次  -2.5百分点  down
        3  =1+1,"x"

        """)
  }

  @Test func `a narrow screen cuts words and never numbers`() {
    #expect(
      drawn(.table, width: 43) == """
        #  名目        数值  单位        变化  方向
        -  --------  ------  ----  ----------  ----
        1  纠错率     51.28  %         +49.2%  上升
        2  接待|群…  7000余  人次  -2.5百分点  下降
        3  =1+1,"x"

        """)
  }

  @Test func `columns that have no room are left out and a mark says so`() {
    #expect(
      drawn(.table, width: 28) == """
        #  名目        数值  单位  …
        -  --------  ------  ----  -
        1  纠错率     51.28  %     …
        2  接待|群…  7000余  人次  …
        3  =1+1,"x"                …

        """)
  }

  @Test func `lines of a table fit into any width that its first column leaves`() {
    for width in 5...60 {
      let lines = drawn(.table, width: width).lines
      #expect(lines.allSatisfy { DisplayWidth().of($0) <= width })
    }
  }

  @Test func `JSON has canonical keys and values and exact numbers`() {
    #expect(
      drawn(.json) == #"""
        [{"label":"纠错率","value":51.28,"unit":"%","change":49.2,"direction":"up"},
         {"label":"接待|群众<b>","value":7000,"unit":"人次","change":-2.5,"direction":"down"},
         {"label":"=1+1,\"x\"","value":null,"unit":"","change":null,"direction":null}]

        """#)
    #expect(
      drawn(.jsonl).lines.first
        == #"{"label":"纠错率","value":51.28,"unit":"%","change":49.2,"direction":"up"}"#)
    #expect(Table(columns: [.text("a", "甲")], rows: []).drawn(as: .json, Drawing()) == "[]\n")
    #expect(Table(columns: [.text("a", "甲")], rows: []).drawn(as: .jsonl, Drawing()) == "")
  }

  @Test func `CSV follows RFC 4180 and starts no formula`() {
    #expect(
      drawn(.csv)
        == [
          "label,value,unit,change,direction", "纠错率,51.28,%,49.2,up",
          "接待|群众<b>,7000,人次,-2.5,down", "\"'=1+1,\"\"x\"\"\",,,,", "",
        ].joined(separator: "\r\n"))
  }

  @Test(arguments: [
    ("=A1", "'=A1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'␉x"),
    ("a\nb", "\"a\nb\""),
    ("\r\n", "\"'␍\n\""), ("a=b", "a=b"),
  ])
  func `a text that a spreadsheet would run is disarmed`(text: String, field: String) {
    let table = Table(columns: [.text("a", "甲")], rows: [.init([.text(text)])])
    #expect(table.drawn(as: .csv, Drawing()) == "a\r\n\(field)\r\n")
  }

  @Test func `markup in cells is escaped`() {
    #expect(
      drawn(.markdown) == """
        | 名目 | 数值 | 单位 | 变化 | 方向 |
        | --- | ---: | --- | ---: | --- |
        | 纠错率 | 51.28 | % | +49.2% | 上升 |
        | 接待\\|群众&lt;b> | 7000余 | 人次 | -2.5百分点 | 下降 |
        | =1+1,"x" |  |  |  |  |

        """)
    let html = drawn(.html)
    #expect(html.contains("<th>名目</th><th class=\"number\">数值</th>"))
    #expect(html.contains("<td>接待|群众&lt;b&gt;</td><td class=\"number\">7000余</td>"))
    #expect(html.contains("<td>=1+1,&quot;x&quot;</td>"))
  }

  @Test func `a row stands upright where texts are long`() {
    #expect(
      drawn(.vertical).lines.prefix(7).joined(separator: "\n") == """
        -- 1 --
        名目  纠错率
        数值  51.28
        单位  %
        变化  +49.2%
        方向  上升

        """)
  }

  @Test func `text from a report cannot drive a terminal in any format`() {
    let table = Table(
      columns: [.text("a", "甲")], rows: [.init([.text("x\u{1B}[2J\u{202E}\u{9B}\ny")])])
    for format in OutputFormat.allCases {
      let text = table.drawn(as: format, Drawing())
      #expect(!text.unicodeScalars.contains { [0x1B, 0x202E, 0x9B].contains($0.value) })
    }
  }

  @Test func `a quantity keeps its unit where no column holds it`() {
    let table = Table(
      columns: [Table.Column(name: "value", label: "数值", type: .quantity)],
      rows: [.init([.quantity(Quantity(500, "份", qualifier: .nearly))])])
    #expect(table.drawn(as: .markdown, Drawing()).contains("| 近500份 |"))
    #expect(
      table.drawn(as: .markdown, Drawing(language: .english)).contains("| nearly 500份 |"))
  }
}
