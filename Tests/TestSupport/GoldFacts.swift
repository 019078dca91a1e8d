public import Foundation

/// A text with the facts that people found in it.
public struct GoldText: Decodable, Sendable {
  /// Its name.
  public let id: String
  /// The text.
  public let text: String
  /// The facts in order.
  public let facts: [GoldFact]

  /// Reads the texts of a gold file, one a line.
  public static func read(_ file: String) throws -> [GoldText] {
    try SharedFolder.text(of: file).split(separator: "\n").map {
      try JSONDecoder().decode(GoldText.self, from: Data($0.utf8))
    }
  }
}

/// A fact that people found.
public struct GoldFact: Decodable, Sendable {
  /// The words it stands in.
  public let quote: String
  /// The number, nil where only its change is printed.
  public let value: Decimal?
  /// The unit.
  public let unit: String
  /// The agreed indicator, nil without one; several of one value are left to the scorer.
  public let indicator: String?
  /// What it is told for.
  public let role: String?
  /// Whose figure it is.
  public let scope: String?
  /// Where it stands.
  public let path: String?
  /// The first comparison.
  public let change: GoldChange?

  private enum CodingKeys: CodingKey {
    case quote, value, unit, indicator, role, scope, path, change
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    quote = try fields.decode(String.self, forKey: .quote)
    value = try fields.decodeIfPresent(Decimal.self, forKey: .value)
    unit = try fields.decodeIfPresent(String.self, forKey: .unit) ?? ""
    indicator = try? fields.decodeIfPresent(String.self, forKey: .indicator)
    role = try fields.decodeIfPresent(String.self, forKey: .role)
    scope = try fields.decodeIfPresent(String.self, forKey: .scope)
    path = try fields.decodeIfPresent(String.self, forKey: .path)
    change = try fields.decodeIfPresent(GoldChange.self, forKey: .change)
  }
}

/// A printed comparison.
public struct GoldChange: Decodable, Sendable {
  /// Up, down or flat.
  public let direction: String
  /// The printed size.
  public let value: Decimal?
}
