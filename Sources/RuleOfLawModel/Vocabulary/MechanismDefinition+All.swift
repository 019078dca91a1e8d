extension MechanismDefinition {
  /// Every entry of the vocabulary, family by family.
  public static let all: [MechanismDefinition] = [
    leadership,
    grassroots,
    services,
    decision,
    enforcement,
    oversight,
    disputes,
    publicity,
  ].flatMap { $0 }
}
