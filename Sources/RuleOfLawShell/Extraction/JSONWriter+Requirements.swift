import RuleOfLawModel

/// The sheet of requirements as JSON, for `rol check --format json`.
extension JSONWriter {
  /// Writes the members `requirements` and `coverage` of an entry.
  mutating func sheet(of entry: Dataset.Entry, language: Language) {
    key("requirements")
    array(entry.requirements) { $0.requirement($1, of: entry.reading, language: language) }
    key("coverage")
    object { json in
      json.member("framework", entry.coverage.framework)
      json.key("areas")
      json.array(entry.coverage.areas) { $0.area($1, language: language) }
    }
  }

  private mutating func requirement(
    _ requirement: Requirement, of reading: Reading, language: Language
  ) {
    object { json in
      json.member("id", requirement.id)
      json.member("title", requirement.title.text(in: language))
      json.member("result", requirement.result.rawValue)
      json.member("article", requirement.article)
      json.member("message", requirement.message.text(in: language))
      json.member("evidence", requirement.evidence.map { String(reading.text[$0]) })
      json.key("spans")
      json.array(requirement.evidence) { $0.span($1) }
    }
  }

  private mutating func area(_ area: Coverage.Area, language: Language) {
    object { json in
      json.member("id", area.id)
      json.member("area", area.area?.rawValue)
      json.member("title", area.title.text(in: language))
      json.member("mark", area.mark.rawValue)
      json.key("items")
      json.array(area.items) { json, item in
        json.object { json in
          json.key("number")
          json.integer(item.number)
          json.member("title", item.title.text(in: language))
          json.member("mark", item.mark.rawValue)
          json.key("spans")
          json.array(item.evidence) { $0.span($1) }
        }
      }
    }
  }
}
