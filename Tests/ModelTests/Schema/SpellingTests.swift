import RuleOfLawModel
import Testing

@Suite struct `Near spellings` {
  private static let pairs = Entity.facts.schema.fields.map { ($0.name, $0.label) }

  @Test(arguments: [
    ("vaule", ["value"]), ("scop", ["scope"]), ("indicatr", ["indicator"]), ("领遇", ["area"]),
    ("rol", ["role"]), ("zzz", []), ("x", []), ("xy", []),
  ])
  func `these names are near`(word: String, near: [String]) {
    let hints = Spelling.nearest(to: word, among: Self.pairs)
    for name in near { #expect(hints.contains { $0.english.contains(name) }, "\(hints)") }
    #expect(near.isEmpty == hints.isEmpty, "\(hints)")
  }

  @Test(arguments: [
    ("sorce", ["source"]), ("sotr", ["sort"]), ("xyz", []), ("复仪", ["复议"]), ("", []),
  ])
  func `only words within a third of the length are near`(word: String, near: [String]) {
    #expect(Spelling.nearest(to: word, among: ["sort", "show", "source", "复议"]) == near)
  }
}
