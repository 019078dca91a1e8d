import RuleOfLawModel
@testable import RuleOfLawPipeline
import Testing

/// The readings of the characters that are typed here.
@Suite("Pinyin") struct PinyinTests {
  private static func readings(_ character: Unicode.Scalar) -> [String] {
    Pinyin.readings(of: character).map { syllable in
      let letters = (0..<7).map(syllable.letter).prefix { $0 != 0 }
      return String(decoding: letters, as: UTF8.self)
    }.sorted()
  }

  @Test func `every character of a Chinese name has a reading`() {
    var names = Entity.allCases.map(\.label) + Keyword.allCases.flatMap { [$0.label] + $0.synonyms }
    for entity in Entity.allCases {
      for field in entity.schema.fields {
        names.append(field.label)
        names += field.vocabulary?.words.map(\.label) ?? []
      }
    }
    names += IndicatorDefinition.all.map(\.label)
    names += MechanismDefinition.all.map(\.name)
    #expect(names.count > 500)
    for name in names {
      for character in name.unicodeScalars where character.properties.isIdeographic {
        #expect(!Pinyin.readings(of: character).isEmpty, "\(character) of \(name)")
      }
    }
  }

  @Test(arguments: [
    ("行", ["hang", "xing"]), ("率", ["lv", "shuai"]), ("重", ["chong", "zhong"]),
    ("长", ["chang", "zhang"]), ("调", ["diao", "tiao"]), ("法", ["fa"]), ("议", ["yi"]),
    ("处", ["chu"]), ("女", ["nv"]), ("a", []),
  ])
  func `a character has the readings that people use`(
    character: String, expected: [String]
  ) {
    #expect(character.unicodeScalars.map(Self.readings) == [expected])
  }

  @Test(arguments: [
    ("行政复议", "xing zheng fu yi"), ("行政处罚", "xing zheng chu fa"), ("调解", "tiao jie"),
    ("合法性审查", "he fa xing shen cha"), ("政务服务", "zheng wu fu wu"), ("信访", "xin fang"),
    ("矛盾纠纷", "mao dun jiu fen"), ("出庭应诉率", "chu ting ying su lv"), ("备案", "bei an"),
    ("普法宣传", "pu fa xuan chuan"), ("权力监督", "quan li jian du"), ("听证", "ting zheng"),
    ("重大决策", "zhong da jue ce"), ("法律援助", "fa lv yuan zhu"), ("规范性文件", "gui fan xing wen jian"),
  ])
  func `the words of the genre are read right`(word: String, reading: String) {
    for (character, syllable) in zip(word.unicodeScalars, reading.split(separator: " ")) {
      #expect(Self.readings(character).contains(String(syllable)), "\(character)")
    }
  }
}
