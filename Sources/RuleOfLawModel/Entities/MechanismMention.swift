/// A mention of a named mechanism (制度) in a report, with how far it is said to have come.
public struct MechanismMention: Hashable, Sendable {
  /// The canonical name.
  public var name: String
  /// What it is.
  public var kind: MechanismKind
  /// How far it has come, by the verb.
  public var stage: MechanismStage
  /// Where in the outline it stands.
  public var path: OutlinePath
  /// The words that name it.
  public var span: SourceSpan

  /// Creates a mention.
  public init(
    name: String, kind: MechanismKind, stage: MechanismStage, path: OutlinePath, span: SourceSpan
  ) {
    self.name = name
    self.kind = kind
    self.stage = stage
    self.path = path
    self.span = span
  }
}
