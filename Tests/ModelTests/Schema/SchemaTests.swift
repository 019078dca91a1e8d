import Testing

@testable import RuleOfLawModel

@Suite struct `Fields of sources` {
  @Test(arguments: [
    (
      Entity.facts,
      "id indicator label value unit qualifier change direction reading scope role period area part path quote breakdown derived report"
    ),
    (.reports, "title authority level region year published source kind file"),
    (.sections, "path part heading text report"),
    (.problems, "path heading scope causes commitments facts report"),
    (.shortcomings, "path heading text answer commitments report"),
    (.commitments, "path text verb indicator target due problems report"),
    (.mechanisms, "name kind stage path count report"),
    (.documents, "title number issuer period path report"),
    (.numbers, "text kind reason path report"),
    (.findings, "rule family severity message printed computed path report"),
    (.requirements, "id result article evidence report"),
    (.indicators, "indicator label area kind unit"),
    (.honours, "title kind scope path report"),
    (.organizations, "name kind level count report"),
    (.compare, "indicator label scope earlier later growth printed outcome report"),
    (.carried, "path part text earlier share report"),
    (.recurring, "path heading before earlier likeness commitments report"),
    (.track, "path text verb target status confidence reason evidence report"),
  ])
  func `a source has these fields at least`(entity: Entity, fields: String) {
    let names = Set(entity.schema.fields.map(\.name))
    #expect(names.isSuperset(of: fields.split(separator: " ").map(String.init)))
  }

  @Test(arguments: Entity.allCases)
  func `names are told apart in both tongues, and are words of the language`(entity: Entity) {
    let fields = entity.schema.fields
    #expect(Set(fields.map(\.name)).count == fields.count)
    #expect(Set(fields.map(\.label)).count == fields.count)
    for field in fields {
      #expect(Plan.isName(field.name) && Plan.isName(field.label))
      #expect(entity.schema.field(named: field.name) == field)
      #expect(entity.schema.field(named: field.label) == field)
      #expect(field.summary.hasSuffix("."))
    }
    #expect(!entity.schema.usualFields.isEmpty)
  }

  @Test func `every declared field is among those of its source`() {
    func check<Root: Described>(_ root: Root.Type) {
      let declared = Mirror(reflecting: Root.fields).children.compactMap(\.label)
      #expect(Root.accessors.map(\.definition.name) == declared)
    }
    check(AnnualReport.self)
    check(Authority.self)
    check(Breakdown.self)
    check(CarriedSentence.self)
    check(Commitment.self)
    check(ComparedMeasure.self)
    check(DocumentReference.self)
    check(Fact.self)
    check(Finding.self)
    check(Honour.self)
    check(IndicatorDefinition.self)
    check(MechanismMention.self)
    check(NumberMention.self)
    check(Organization.self)
    check(Problem.self)
    check(Requirement.self)
    check(Section.self)
    check(RecurringProblem.self)
    check(Shortcoming.self)
    check(TrackedPromise.self)
  }

  @Test(arguments: [
    ("report.authority.level", "report.authority.level", "报告.机关.层级"),
    ("报告.机关.层级", "report.authority.level", "报告.机关.层级"),
    ("报告.level", "report.level", "报告.层级"),
    ("年度", "report.year", "报告.年度"),
    ("indicator.label", "indicator.label", "指标.名目"),
    ("breakdown.of", "breakdown.of", "细分.总体"),
  ])
  func `a path leads from facts to this field`(path: String, name: String, label: String) {
    let field = Entity.facts.schema.field(named: path)
    #expect(field?.name == name)
    #expect(field?.label == label)
  }

  @Test(arguments: ["", ".", "report.", "report.nothing", ".label", "label.length", "报 告"])
  func `a path that leads nowhere is none`(path: String) {
    #expect(Entity.facts.schema.field(named: path) == nil)
  }

  @Test func `named values are found by either spelling`() throws {
    let vocabulary = try #require(Entity.facts.schema.field(named: "area")?.vocabulary)
    #expect(vocabulary.name(spelled: "矛盾纠纷") == "disputes")
    #expect(vocabulary.name(spelled: "disputes") == "disputes")
    #expect(vocabulary.name(spelled: "nothing") == nil)
    #expect(vocabulary.label(of: "disputes") == "矛盾纠纷")
  }

  @Test(arguments: [
    ("(直接)纠错率", "a.rate"), ("直接纠错率", "a.rate"), ("纠错率", "a.rate"), ("a.rate", "a.rate"),
    ("审结案件", "a.cases"), ("案件", nil), ("纠错", nil),
  ])
  func `a label with brackets is understood without them`(spelling: String, name: String?) {
    let vocabulary = Vocabulary(words: [
      Vocabulary.Word(name: "a.rate", label: "(直接)纠错率"),
      Vocabulary.Word(name: "a.cases", label: "审结案件"),
      Vocabulary.Word(name: "a.closed", label: "审结案件(旧)"),
      Vocabulary.Word(name: "a.one", label: "案件(一)"),
      Vocabulary.Word(name: "a.two", label: "案件(二)"),
    ])
    #expect(vocabulary.name(spelled: spelling) == name)
  }
}
