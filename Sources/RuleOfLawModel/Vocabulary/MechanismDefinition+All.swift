extension MechanismDefinition {
  /// Every entry of the vocabulary, family by family.
  public static let all: [MechanismDefinition] = []
}
