import RuleOfLawModel
import Testing

@Suite struct `Near spellings` {
  private static let fields = Entity.facts.schema.fields.map {
    Vocabulary.Word(name: $0.name, label: $0.label)
  }

  @Test(arguments: [
    ("vaule", ["value"]), ("scop", ["scope"]), ("indicatr", ["indicator"]), ("领遇", ["area"]),
    ("rol", ["role"]), ("zzz", []), ("x", []), ("xy", []),
  ])
  func `these names are near`(word: String, near: [String]) {
    let found = Spelling.nearest(to: word, among: Self.fields)
    for name in near { #expect(found.contains { $0.name == name }, "\(found)") }
    #expect(near.isEmpty == found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    ("sorce", ["source"]), ("sotr", ["sort"]), ("xyz", []), ("复仪", ["复议"]), ("", []),
  ])
  func `only words within a third of the length are near`(word: String, near: [String]) {
    #expect(Spelling.nearest(to: word, among: ["sort", "show", "source", "复议"]) == near)
  }
}
