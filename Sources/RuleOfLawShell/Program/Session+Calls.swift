import RuleOfLawModel

/// What the program does when it is called for one thing and not for a conversation.
extension Session {
  /// The names of the calls.
  public static let callNames = ["run", "query", "read", "check", "extract"]

  /// Returns a hint for a file that is not there and whose name is nearly that of a call.
  public func hint(forMisspeltCall word: String) -> String {
    guard let name = Spelling.nearest(to: word, among: Self.callNames).first else { return "" }
    return settings.language.words("  提示：是不是 rol \(name)？\n", "  hint: did you mean rol \(name)?\n")
  }

  /// Answers one query in a format.
  public mutating func answer(_ query: String, as format: OutputFormat) -> Outcome {
    settings.format = format
    return run(query)
  }

  /// Tells what the reader saw in everything that is open.
  ///
  /// As JSON it is one document of the contract of `rol extract` a line, with the name of the file
  /// for an `id`.
  public mutating func read(asJSON: Bool = false, listingNumbers: Bool = false) -> Outcome {
    let drawing = settings.drawing
    if asJSON {
      var json = JSONWriter()
      for entry in dataset.entries {
        ReadingDocument(entry: entry, language: settings.language)
          .write(id: entry.json, to: &json)
        json.endLine()
      }
      return Outcome(String(decoding: json.takeBytes(), as: UTF8.self))
    }
    let pages = dataset.entries.map {
      ReadPage(entry: $0, listsNumbers: listingNumbers).drawn(drawing)
    }
    return Outcome(pages.joined(separator: "\n"))
  }

  /// Tells what the audit found in everything that is open.
  ///
  /// A failure means a finding of severity `error`, or of `warning` where `strict` says so. As JSON
  /// it is one object a line: `id`, `report`, `findings`, `requirements`, `coverage`.
  public mutating func check(asJSON: Bool = false, strict: Bool = false) -> Outcome {
    let entries = dataset.entries
    let limit = strict ? Severity.warning : .error
    let fails = entries.contains { $0.findings.contains { $0.severity >= limit } }
    guard asJSON else {
      let pages = entries.map { CheckPage(entry: $0).drawn(settings.drawing) }
      return Outcome(pages.joined(separator: "\n"), isFailure: fails)
    }
    var json = JSONWriter()
    for entry in entries {
      json.object { json in
        json.key("id")
        json.token(entry.json)
        json.member("report", entry.reading.report.title)
        json.key("findings")
        json.array(entry.findings) { $0.finding($1, language: settings.language) }
        json.sheet(of: entry, language: settings.language)
      }
      json.endLine()
    }
    return Outcome(String(decoding: json.takeBytes(), as: UTF8.self), isFailure: fails)
  }
}

extension Dataset.Entry {
  /// The name by which JSON tells it from others, as JSON: its file, or `sample`.
  fileprivate var json: [UInt8] {
    var json = JSONWriter()
    json.string(reading.report.file ?? "sample")
    return json.takeBytes()
  }
}
