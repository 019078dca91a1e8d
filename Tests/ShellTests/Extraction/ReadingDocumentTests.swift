import RuleOfLawModel
import Testing

@testable import RuleOfLawShell

struct ReadingDocumentTests {
  @Test func `a reading is written as the contract says`() {
    var json = JSONWriter()
    ReadingDocument(entry: .example, language: .chinese).write(id: "1".utf8, to: &json)
    #expect(String(decoding: json.takeBytes(), as: UTF8.self) == Self.expected)
  }

  @Test func `a derived fact says from what and by which rule`() {
    var entry = Dataset.Entry.example
    var fact = entry.reading.facts[0]
    fact.id = FactID(1, isDerived: true)
    fact.provenance.derivedFrom = [FactID(1), FactID(2)]
    fact.provenance.rule = "rate.fromParts"
    entry.reading.derivedFacts = [fact]
    var json = JSONWriter()
    ReadingDocument(entry: entry, language: .chinese).write(id: "1".utf8, to: &json)
    let text = String(decoding: json.takeBytes(), as: UTF8.self)
    #expect(text.contains(#","rule":"rate.fromParts","from":["f1","f2"]}],"findings":["#))
  }

  static let expected = [
    #"{"id":1,"report":{"title":"江南区2022年报告","authority":"江南区人民政府","year":2022,"#,
    #""published":"2023-03-29","kind":"government"},"#,
    #""facts":[{"id":"f1","indicator":"reconsideration.correctionRate","label":"纠错率","#,
    #""value":51.28,"unit":"%","qualifier":"exact","#,
    #""change":{"direction":"up","value":49.2,"unit":"%","reading":"relative"},"#,
    #""scope":null,"role":"result","period":"2022","path":"一/(一)","quote":"纠错率51.28%","#,
    #""span":[62,77]},"#,
    #"{"id":"f2","indicator":["a.one","a.two"],"label":"事项","value":70,"unit":"个","#,
    #""qualifier":"nearly","change":{"direction":"down","from":164,"unit":"个","#,
    #""reading":"fromTo"},"moreChanges":[{"direction":"flat","value":0,"unit":"%","#,
    #""reading":"undetermined"}],"scope":"departments","role":"target","period":null,"#,
    #""path":"一/(一)","quote":"近70个","span":[100,108],"#,
    #""breakdown":{"of":"reconsideration.accepted","by":"matter","value":"行政处罚"}},"#,
    #"{"id":"f3","indicator":null,"label":"效率","value":null,"unit":"","qualifier":"exact","#,
    #""change":{"direction":"up","value":25,"unit":"%","reading":"relative"},"scope":null,"#,
    #""role":"result","period":null,"path":"一/(一)","quote":"提升25%","span":[129,138]}],"#,
    #""numbers":[{"span":[71,76],"kind":"fact","text":"51.28"}],"#,
    #""problems":[{"path":"二/(一)","heading":"力量不足","scope":"部分、少数","causes":["人少"],"#,
    #""facts":["f2"],"commitments":["三/(一)"],"span":[0,3]}],"#,
    #""commitments":[{"path":"三/(一)","text":"保持100%","verb":"maintain","indicator":"a.one","#,
    #""target":"100%","due":"2023","problems":["二/(一)"],"span":[3,6]}],"#,
    #""mechanisms":[{"name":"三项制度","kind":"mechanism","stage":"deepened","path":"一/(一)","#,
    #""span":[6,9]}],"derived":[],"#,
    #""findings":[{"rule":"rate.partOfWhole","family":"arithmetic","severity":"info","#,
    #""message":"相符","spans":[[62,77]],"printed":"51.28%","computed":"51.28%","#,
    #""formula":"(11+9)/39","facts":["f1"],"confidence":"proven"}],"#,
    #""diagnostics":[{"code":"reader.x","severity":"warning","message":"注意","span":[0,3]}],"#,
    #""version":1}"#,
  ].joined()
}
