internal import RuleOfLawModel

/// A word that may stand at a place, in both its spellings, before it is known what was typed.
struct Offer {
  var name: String
  var label: String
  var kind: Completion.Kind
  var count: Int?
  var help: Message
  var suffix: String

  init(
    _ name: String, _ label: String, _ kind: Completion.Kind, count: Int? = nil,
    help: Message = Message("", ""), suffix: String = " "
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.count = count
    self.help = help
    self.suffix = suffix
  }

  init(_ entity: Entity) {
    self.init(entity.name, entity.label, .source, help: entity.help)
  }

  init(_ keyword: Keyword, _ kind: Completion.Kind, suffix: String = " ") {
    self.init(keyword.name, keyword.label, kind, help: keyword.help, suffix: suffix)
  }

  init(_ field: FieldDefinition, suffix: String) {
    let type = field.type.kind
    let english = field.summary.isEmpty ? type.english : field.summary
    self.init(
      field.name, field.label, .field, help: Message(type.chinese, english), suffix: suffix)
  }

  /// A sign of the language.
  init(sign: String, _ chinese: String, _ english: String, suffix: String = "") {
    self.init(sign, sign, .operator, help: Message(chinese, english), suffix: suffix)
  }

  /// The offer in one of its spellings.
  func candidate(usesLabel: Bool, alwaysQuotes: Bool) -> Completion.Candidate {
    let (spelling, other) = usesLabel ? (label, name) : (name, label)
    var text = spelling
    if kind == .value || kind == .path {
      text = alwaysQuotes ? Plan.quoted(spelling) : Plan.quotedIfNeeded(spelling)
    }
    return Completion.Candidate(
      text: text, otherSpelling: other == spelling ? "" : other, kind: kind, count: count,
      help: help, suffix: suffix)
  }
}
