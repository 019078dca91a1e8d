import RuleOfLawModel

/// A reading as one JSON document: the contract of `rol extract`.
///
/// Members are added to it, never renamed, as long as its `version` is 1.
struct ReadingDocument {
  /// What is written: the reading with its findings.
  let entry: Dataset.Entry
  /// The language of messages.
  let language: Language

  private var reading: Reading { entry.reading }

  /// Writes the document; `id` is JSON already.
  ///
  /// `spill` is called between facts and between numbers, of which a text can have very many: it
  /// may take what was written by then.
  func write(
    id: some Sequence<UInt8>, to json: inout JSONWriter,
    spill: (inout JSONWriter) -> Void = { _ in }
  ) {
    json.object { json in
      json.key(.id)
      json.token(id)
      json.key(.report)
      writeReport(to: &json)
      json.key(.facts)
      // By their places, so that none is copied.
      json.array(reading.facts.indices) { json, place in
        json.fact(reading.facts[place])
        spill(&json)
      }
      json.key(.numbers)
      json.array(reading.numbers.indices) { json, place in
        json.object { json in
          json.member(.span, reading.numbers[place].span)
          json.member(.kind, name: reading.numbers[place].kind.rawValue)
          json.key(.text)
          json.string(reading.text[reading.numbers[place].span])
        }
        spill(&json)
      }
      json.key(.problems)
      json.array(reading.problems) { $0.problem($1) }
      json.key(.commitments)
      json.array(reading.commitments) { $0.commitment($1) }
      json.key(.mechanisms)
      json.array(reading.mechanisms) { $0.mechanism($1) }
      json.key(.derived)
      json.array(reading.derivedFacts) { $0.fact($1) }
      json.key(.findings)
      json.array(entry.findings) { $0.finding($1, language: language) }
      json.key(.diagnostics)
      json.array(reading.diagnostics) { $0.diagnostic($1, language: language) }
      json.key(.version)
      json.integer(1)
    }
  }

  private func writeReport(to json: inout JSONWriter) {
    let report = reading.report
    json.object { json in
      json.member(.title, report.title.isEmpty ? nil : report.title)
      json.member(.authority, report.authority?.name)
      json.key(.year)
      json.integer(report.year)
      json.member(.published, report.published?.description)
      json.member(.kind, name: report.authority?.kind.rawValue)
    }
  }
}
