import RuleOfLawModel

extension AuditRule {
  static let growthFromTo = AuditRule(
    "growth.statedBase", .arithmetic, .error,
    summary: Message(
      "同时载明前后两数（或增减量）与增减幅度的，三者是否相符。",
      "Whether a printed growth agrees with the earlier number printed with it."),
    formula: Message(
      "增减% = 100 × |本期 − 上期| / 上期；百分点 = |本期 − 上期|",
      "growth % = 100 × |current − earlier| / earlier; points = |current − earlier|"),
    source: "统计上的增长速度定义；百分点用法",
    examples: [
      "事项由〔164个 from〕精简至〔70个 powerList.items〕,压减〔52.3% down〕。",
      "受理〔63件 reconsideration.accepted〕,同比增加〔18件 up〕,同比增长〔28.6% up〕。",
      "去年受理〔45件 reconsideration.accepted ^2021〕。今年受理〔63件 reconsideration.accepted〕,同比增长〔44% up〕。",
      "败诉率由〔10.83% from〕降至〔6.88% litigation.lossRate〕,下降〔4.95个百分点 down〕。",
      "事项由〔164个 from〕精简至〔70个 powerList.items〕,压减〔57.3% down〕。",
      "罚没款〔1250.6万元 enforcement.fines〕,比上年的980.4万元增长〔21.5% up〕。",
      "事项由〔326项 from〕精简至〔281项 powerList.items〕,减少〔55项 down〕。",
      "受理仲裁案件〔1530件〕,同比增长〔1.5倍 up〕,上年为〔842件〕。",
      "立案〔342起〕,同比下降〔11.2% down〕,去年同期立案为〔396起〕。",
      "培训〔2340人次〕,同比增长〔17.3% up〕,2021年为〔1920人次〕。",
      "2021年办理公证〔1240件 ^2021〕,2022年办理公证〔1580件〕,同比增长〔24.7% up〕。",
      "办理公证〔2260件〕,比去年同期的1980件多办理〔260件〕。",
      "办案〔2.46万件〕,较上年的2.05万件增长〔26%〕。",
      "审结案件〔84件〕,去年为112件,同比下降〔33.3%〕。",
      "申请量〔260件〕,是上年120件的〔3倍〕。",
      "受理公证〔960件〕,较上年的360件翻了一番。",
      "2020年至2022年参评率分别为〔81.2%〕、〔88.6%〕、〔94.3%〕,三年累计提升〔15.1个百分点〕。",
    ],
    counterexamples: [
      "办理公证〔2260件〕,比去年同期的1980件多办理〔280件〕。",
      "办案〔2.46万件〕,较上年的2.05万件增长〔20%〕。",
      "受理公证〔740件〕,较上年的360件翻了一番。",
      "2020年、2021年、2022年收案分别为〔84件〕、〔117件〕、〔160件〕,年均增长〔38%〕。",
      "事项由〔164个 from〕精简至〔70个 powerList.items〕,压减近〔60% down〕。",
      "受理〔63件 reconsideration.accepted〕,同比增加〔18件 up〕,同比增长〔40% up〕。",
      "受理〔63件 reconsideration.accepted〕,较2019年增加〔18件 up〕,同比增长〔34% up〕。",
      "败诉率由〔10.83% from〕降至〔6.88% litigation.lossRate〕,下降〔3.95个百分点 down〕。",
      "败诉率由〔10.83% from〕降至〔6.88% litigation.lossRate〕,下降〔36.5% down〕。",
      "罚没款〔1250.6万元 enforcement.fines〕,比上年的980.4万元增长〔27.6% up〕。",
      "受理仲裁案件〔1530件〕,同比增长〔0.8倍 up〕,上年为〔842件〕。",
      "2021年办理公证〔1240件 ^2021〕,2022年办理公证〔1580件〕,同比增长〔27.4% up〕。",
    ]
  ) { context in
    let remarks = context.figures.flatMap { figure in
      figure.changes.compactMap { StatedBaseCheck(figure, $0, in: context)?.remark }
    }
    // What the figures have decided, the words need not.
    let pairs = WordedComparison.pairs(in: context)
    return remarks
      + pairs.compactMap {
        WordedDoubling.doubt(from: $0.earlier, to: $0.current, in: context)
      }
      + WordedComparison.all(of: pairs, in: context).compactMap { comparison in
        let isDecided = remarks.contains { remark in
          (remark.figures.map(\.span) + remark.spans).contains {
            $0.overlaps(comparison.size.span)
          }
        }
        return isDecided ? nil : comparison.doubt
      }
  }
}
