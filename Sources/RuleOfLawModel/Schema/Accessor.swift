/// A field of a sort of things together with the way to read it.
public struct Accessor<Root: Sendable>: Sendable {
  /// What the field is.
  public let definition: FieldDefinition
  /// Reads the field of a thing.
  let read: @Sendable (Root, EvaluationContext) -> Value
  /// Finds a field of what this one leads to; nil for a field that leads nowhere.
  let follow: (@Sendable (ArraySlice<Substring>) -> Accessor<Root>?)?
  /// Finds the things that the field leads to; nil for one that leads nowhere.
  var expansion: (@Sendable () -> Expansion<Root>)?
}

extension Described {
  /// Finds a field by its name or path, `report.year`, in either tongue.
  static func accessor(_ path: some StringProtocol) -> Accessor<Self>? {
    accessor(along: Substring(path).split(separator: ".", omittingEmptySubsequences: false)[...])
  }

  /// Finds a field by the steps of its path.
  static func accessor(along steps: ArraySlice<Substring>) -> Accessor<Self>? {
    guard let first = steps.first,
      let accessor = accessors.first(where: {
        $0.definition.name == first || $0.definition.label == first
      })
    else { return nil }
    let rest = steps.dropFirst()
    return rest.isEmpty ? accessor : accessor.follow?(rest)
  }
}
