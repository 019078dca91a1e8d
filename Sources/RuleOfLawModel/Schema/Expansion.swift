/// The things that a field leads to, one by one, for joins along it.
struct Expansion<Root: Sendable>: Sendable {
  /// The fields of those things.
  let schema: Schema
  /// Counts the things that a thing leads to.
  let count: @Sendable (Root, EvaluationContext) -> Int
  /// Finds the reader of a field of those things by its name or path.
  let reader: @Sendable (String) -> (@Sendable (Root, EvaluationContext, Int) -> Value)?

  /// Follows a relation.
  init<Target: Described>(
    along related: @escaping @Sendable (Root, EvaluationContext) -> [Target]
  ) {
    schema = Schema(describing: Target.self)
    count = { related($0, $1).count }
    reader = { name in
      guard let accessor = Target.accessor(name) else { return nil }
      let read = accessor.read
      return { root, context, index in read(related(root, context)[index], context) }
    }
  }
}
