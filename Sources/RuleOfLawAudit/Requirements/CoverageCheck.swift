import RuleOfLawModel

/// How a report covers the framework of its year.
enum CoverageCheck {
  /// Marks every area and item.
  static func coverage(of text: ReportText) -> Coverage {
    let counted = Set(text.context.figures.filter { $0.fact.role == .result }.map(\.sentence))
    var countedAreas: Set<Area> = []
    for figure in text.context.figures where figure.fact.role == .result {
      countedAreas.formUnion(figure.fact.areas)
    }
    let areas = text.framework.areas.map { area in
      let items = area.items.enumerated().map { place, item in
        Coverage.Item(
          item, places: text.places(ofItem: place, in: area.id), in: text, counted: counted)
      }
      let marks = Set(items.map(\.mark))
      let isCounted = area.area.map { countedAreas.contains($0) } ?? false
      // The vocabulary goes from the fullest to the emptiest.
      let best = CoverageMark.vocabulary.first { marks.contains($0.key) }?.key ?? .absent
      return Coverage.Area(
        id: area.id, area: area.area, title: area.title, mark: isCounted ? .number : best,
        items: items)
    }
    return Coverage(framework: text.framework.name, areas: areas)
  }
}

extension Coverage.Item {
  /// Marks an item by where its words stand.
  fileprivate init(
    _ item: Framework.Item, places: [SourceSpan], in text: ReportText, counted: Set<Int>
  ) {
    let places = places.filter(text.isInBody)
    let told = places.filter { ![.problems, .plan].contains(text.role(at: $0)) }
    let number = told.first { counted.contains(text.context.sentenceNumber(at: $0.start)) }
    let evidence = number ?? told.first ?? places.first
    let mark: CoverageMark
    if number != nil {
      mark = .number
    } else if !told.isEmpty {
      mark = .narrative
    } else if !places.isEmpty {
      mark = .planOnly
    } else {
      mark = item.isOfLegislators && !text.mayLegislate ? .notApplicable : .absent
    }
    self.init(
      number: item.number, title: item.title, mark: mark, evidence: [evidence].compactMap { $0 })
  }
}

extension ReportText {
  /// Whether the authority has the power to make rules: governments from a city with districts up.
  ///
  /// Legislation Law (立法法), articles 82 and 93 as amended in 2023; article 82 in 2015.
  fileprivate var mayLegislate: Bool {
    guard let authority = report.authority else { return true }
    return authority.kind == .government
      && ![.county, .township].contains(authority.level)
  }
}
