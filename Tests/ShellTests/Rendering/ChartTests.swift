import RuleOfLawModel
import TerminalText
import Testing

@testable import RuleOfLawShell

struct ChartTests {
  /// Several years of an invented district, a figure each.
  private static func session(_ figures: [(year: Int, words: String)], width: Int = 40) -> Session {
    var session = Session(settings: Settings(width: width))
    session.open(
      figures.map { year, words in
        Dataset.Entry(
          reading: """
            临屿市澄溪区人民政府\(year)年度法治政府建设情况报告

            一、主要成效
            \(words)
            """)
      })
    return session
  }

  private static let years = [
    (2019, "办理行政处罚案件300件。"), (2020, "办理行政处罚案件近400件。"),
    (2022, "办理行政处罚案件500件。"), (2023, "办理行政处罚案件100件。"),
  ]

  /// Numbers of a text may be names of rows, however long they are.
  @Test(arguments: ["line", "spark"])
  func `places too far apart for a scale stand side by side`(kind: String) {
    var session = Self.session([(2022, "编号9223372036854775807、-9223372036854775808和0。")])
    let output = session.run("numbers | group text: count | chart \(kind) text count").output
    #expect(output.hasSuffix("行）\n"))
  }

  @Test func `a bar is as long as its number, and a hedged one is no exact one`() {
    var session = Self.session(Self.years)
    #expect(
      session.run("facts | chart bar year value").output == """
        数值（件）
        1  2019 ██████████████▍            300件
        2  2020 ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒      近400件
        3  2022 ████████████████████████   500件
        4  2023 ████▊                      100件
        ▒ 约数，不是确数
        （4 行）

        """)
  }

  @Test func `a year without a figure stays empty`() {
    var session = Self.session(Self.years)
    #expect(
      session.run("数据 ｜ 图 线 年度 数值").output == """
        数值（件）
        500件 ┤                 ●
              │
              │       ○
              │  ●
              │
              │
              │
        100件 ┤            ·         ●
              └─────────────────────────
               2019 2020 2021 2022 2023
        ○ 约数，不是确数
        · 缺，不作推算
        （4 行）

        """)
  }

  @Test func `a terminal that gives blocks two cells gets signs of one`() {
    var session = Self.session(Self.years)
    _ = session.run(".ambiguous wide")
    let wide = DisplayWidth(ambiguous: .wide)
    for chart in ["bar year value", "line year value", "spark year value"] {
      let output = session.run("facts | chart \(chart)").output
      #expect(!output.contains { "█▒●○│·".contains($0) }, "\(output)")
      for line in output.split(separator: "\n") { #expect(wide.of(line) <= 40, "\(line)") }
    }
    #expect(session.run("facts | chart spark year value").output.contains("5~.81  300件 -> 100件"))
  }

  @Test func `a line of text shows gaps and hedges too`() {
    var session = Self.session(Self.years)
    #expect(
      session.run("facts | chart spark year value").output == """
        数值（件） 2019–2023
        ▅~·█▁  300件 → 100件
        ~ 约数，不是确数
        · 缺，不作推算
        （4 行）

        """)
  }

  @Test func `a changed definition is marked and told`() {
    var session = Self.session([
      (2021, "全区主动公开政府信息400条。"), (2022, "区本级主动公开政府信息300条。"), (2023, "主动公开政府信息350条。"),
    ])
    let line = session.run("facts | chart line year value").output
    #expect(line.contains("2022*") && !line.contains("2023*"))
    #expect(line.contains("* 2022：口径改变，与此前不可比（全区 → 区本级）"))
    #expect(session.run("| chart spark year value").output.contains("400条 → 350条*"))
    // Of two authorities neither goes on with the other.
    session.open([
      Dataset.Entry(
        reading: "临屿市苇港区人民政府2023年度法治政府建设情况报告\n\n一、主要成效\n区本级主动公开政府信息90条。")
    ])
    #expect(!session.run("facts | chart line year value").output.contains("2023*"))
  }

  @Test func `bars of negative numbers stand on the other side of nought`() {
    var session = Self.session([
      (2021, "办理行政处罚案件400件,同比下降20%。"), (2022, "办理行政处罚案件480件,同比增长20%。"),
      (2023, "办理行政处罚案件480件。"),
    ])
    #expect(
      session.run("facts | chart bar year change").output == """
        变化（%）
        1  2021 █████████████│              -20%
        2  2022              │█████████████ +20%
        3  2023              │                 —
        — 缺，不作推算
        （3 行）

        """)
  }

  @Test func `what is of another unit is told of and not drawn`() {
    var session = Self.session([(2022, "办理行政处罚案件400件,罚没金额1.2亿元。")])
    let output = session.run("facts | chart bar label value").output
    #expect(output.contains("单位不同，未画：亿元"))
    #expect(!output.split(separator: "\n")[2].contains("█"))
  }

  @Test func `money is drawn by its amount`() {
    var session = Self.session([(2021, "罚没金额6000万元。"), (2022, "罚没金额1.2亿元。")])
    let lines = session.run("facts | chart bar year value").output.split(separator: "\n")
    let blocks = lines.map { line in line.count { $0 == "█" } }
    #expect(blocks[2] > 20 && abs(blocks[2] - 2 * blocks[1]) <= 1)
  }

  @Test(
    arguments: [28, 40, 80], ["bar label value", "line year value", "spark label year value"])
  func `a chart fits its width`(width: Int, chart: String) {
    var session = Self.session(
      (2000...2023).map { ($0, "办理行政处罚案件\($0)件,以区政府为被告的一审行政诉讼案件\($0 - 1990)件。") }, width: width)
    let output = session.run("facts | chart \(chart)").output
    for line in output.split(separator: "\n") where !line.hasPrefix("*") && !line.hasPrefix("只") {
      #expect(DisplayWidth().of(line) <= width, "\(line)")
    }
  }

  @Test func `the data of a chart is its table in other forms, and a question goes on without it`()
  {
    var session = Self.session(Self.years)
    _ = session.run("facts | chart bar year value")
    #expect(session.run("| skip 3 | show label value").output.contains("办理行政处罚案件  100件"))
    session.settings.format = .csv
    #expect(session.run("facts | chart bar year value").output.contains("2019,300"))
    #expect(session.run("explain facts | chart bar year value").output.contains("图 柱"))
  }

  @Test func `nothing to draw is said`() {
    var session = Self.session([(2022, "加强领导。")])
    #expect(session.run("facts | chart line year value").output.contains("没有可画的数值"))
    #expect(session.run("facts | chart bar year value").output.contains("没有可画的数值"))
    #expect(session.run("facts | chart spark year value").output.contains("没有可画的数值"))
  }

  @Test func `words of a report cannot drive the terminal`() {
    var session = Self.session([(2022, "办理\u{1B}[31m案件400件。")])
    #expect(!session.run("facts | chart bar label value").output.contains("\u{1B}"))
  }
}
