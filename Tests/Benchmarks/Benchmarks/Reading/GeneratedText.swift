import RuleOfLawModel

/// Text like that of reports, made from the vocabulary: the same for the same seed.
///
/// Sentences with figures are the examples of the indicators with other digits, so that every
/// indicator occurs; those without are strung together from topics and names of mechanisms.
struct GeneratedText {
  private var state: UInt64

  /// The text.
  private(set) var text = ""

  /// Generates pages until they have so many bytes.
  ///
  /// - Parameter figures: the share of sentences with figures, of ten.
  init(seed: UInt64, byteCount: Int, figures: Int) {
    state = seed
    text = "某某区人民政府2023年度法治政府建设情况报告\n"
    let examples = IndicatorDefinition.all.flatMap(\.examples).map {
      $0.replacing("[", with: "").replacing("]", with: "")
    }
    let nouns = Topic.all.flatMap(\.terms) + MechanismDefinition.all.map(\.name)
    while text.utf8.count < byteCount {
      for (mark, heading) in Self.headings {
        text += "\(mark)、\(heading)\n"
        for item in ["一", "二", "三", "四"] {
          text += "（\(item)）\(pick(Self.verbs))\(pick(nouns))。"
          for _ in 0..<6 {
            text += below(10) < figures ? withOtherDigits(pick(examples)) : sentence(of: nouns)
          }
          text += "\n"
        }
      }
    }
  }

  private mutating func sentence(of nouns: [String]) -> String {
    let clauses = (0..<below(3) + 2).map { _ in
      pick(Self.verbs) + pick(nouns) + pick(Self.links) + pick(nouns) + pick(Self.ends)
    }
    return clauses.joined(separator: "，") + "。"
  }

  private mutating func withOtherDigits(_ sentence: String) -> String {
    String(
      sentence.map { character in
        character.isASCII && character.isNumber ? Character(String(below(9) + 1)) : character
      })
  }

  private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

  /// The next number of a linear congruential generator.
  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static let headings = [
    ("一", "主要举措和成效"), ("二", "党政主要负责人履行第一责任人职责情况"), ("三", "存在的问题和不足"),
    ("四", "下一年工作打算"),
  ]
  private static let verbs = ["持续推进", "不断完善", "切实加强", "认真落实", "全面规范", "着力提升", "依托", "组织开展"]
  private static let links = ["与", "和", "、", "促进", "保障", "服务"]
  private static let ends = ["工作", "水平不断提高", "取得实效", "更加规范", "有序进行", "走深走实"]
}
