/// The content of a field that leads to other things: `report`, `commitments`.
///
/// A field of those things is a member of it: `$0.report.authority.level`.
public enum Related<Target: Described>: Sendable {}

extension Field {
  /// Declares a field that leads to other things, shown by their display names.
  init<Target: Described>(
    _ name: String, _ label: String, _ summary: String, isList: Bool = false,
    related: @escaping @Sendable (Root, EvaluationContext) -> [Target]
  ) where Content == Related<Target> {
    self.init(
      name, label, summary, isList: isList, vocabulary: nil, related: related,
      shown: { root, context in related(root, context).map { .text($0.displayName(in: context)) } })
  }

  /// Declares a field that leads to other things, with the cells it is shown by.
  init<Target: Described>(
    _ name: String, _ label: String, _ summary: String, isList: Bool, vocabulary: Vocabulary?,
    related: @escaping @Sendable (Root, EvaluationContext) -> [Target],
    shown: @escaping @Sendable (Root, EvaluationContext) -> [Value]
  ) where Content == Related<Target> {
    let definition = FieldDefinition(
      name: name, label: label, type: vocabulary == nil ? .text : .term, isList: isList,
      vocabulary: vocabulary, summary: summary)
    accessor = Accessor(
      definition: definition,
      read: { Value(list: shown($0, $1)) },
      follow: { steps in
        guard let target = Target.accessor(along: steps) else { return nil }
        return Self.following(target, from: definition, related: related)
      },
      expansion: { Expansion(along: related) })
  }

  /// Reads a field of each of the things that a field leads to.
  private static func following<Target: Described>(
    _ target: Accessor<Target>, from definition: FieldDefinition,
    related: @escaping @Sendable (Root, EvaluationContext) -> [Target]
  ) -> Accessor<Root> {
    Accessor(
      definition: definition.leading(to: target.definition),
      read: { root, context in
        Value(list: related(root, context).flatMap { target.read($0, context).elements })
      },
      follow: { steps in
        target.follow?(steps).map { following($0, from: definition, related: related) }
      })
  }
}

extension Field {
  /// The field of what this one leads to, `$0.report.year`.
  public subscript<Target: Described, Member>(
    dynamicMember member: KeyPath<Target.Fields, Field<Target, Member>>
  ) -> Field<Root, Member> where Content == Related<Target> {
    let field = Target.fields[keyPath: member]
    let steps = field.name.split(separator: ".")
    guard let accessor = accessor.follow?(steps[...]) else {
      preconditionFailure("the fields of a thing are among its accessors: \(field.name)")
    }
    return Field<Root, Member>(accessor: accessor)
  }
}
