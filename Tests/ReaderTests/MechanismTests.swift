import RuleOfLawModel
import RuleOfLawReader
import TestSupport
import Testing

/// Mechanisms: that they are named, where, and in which stage.
struct MechanismTests {
  @Test(
    arguments: [
      ("建立行政执法公示制度，落实行政执法“三项制度”。", "三项制度"), ("坚持政府常务会议学法。", "常务会议学法"),
      ("党政主要负责人履行第一责任人职责。", "第一责任人"), ("推行证明事项告知承诺制。", "告知承诺"),
    ])
  func `a mechanism is found by its name`(_ text: String, _ name: String) {
    #expect(Reader().read(text).mechanisms.contains { $0.name.contains(name) }, "\(text)")
  }

  @Test(.enabled(if: SharedFolder.isPresent, "\(SharedFolder.notice)"))
  func `the report names every mechanism, in the places that are listed`() throws {
    let reading = Reader().read(try SharedFolder.text(of: "reports/jiangnan-2022.txt"))
    let paths = Dictionary(grouping: reading.mechanisms, by: \.name).mapValues { mentions in
      Set(mentions.map(\.path.description))
    }
    #expect(paths.count == 130)
    for row in try SharedFolder.text(of: "vocabulary/mechanisms.tsv").split(separator: "\n") {
      let fields = row.split(separator: "\t").map(String.init)
      guard let found = paths[fields[3]] else { continue }
      for place in Self.places(fields[2]) {
        #expect(found.contains(place), "\(fields[3]) \(place) \(found)")
      }
    }
  }

  /// The paths of a list of places: `一(一)(二),三(一)` is 一/(一), 一/(二), 三/(一).
  private static func places(_ list: String) -> [String] {
    list.split(separator: ",").flatMap { group -> [String] in
      let parts = group.split(separator: "(").map { $0.filter { $0 != ")" } }
      guard let part = parts.first else { return [] }
      return parts.dropFirst().map { "\(part)/(\($0))" }
    }
  }
}
