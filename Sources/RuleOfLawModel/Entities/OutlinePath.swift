/// A place in the outline of a report (位置): the marks from the part down, `一/(七)`.
///
/// Brackets are half-width whatever was printed; the empty path is the lead before the first part.
public struct OutlinePath: Hashable, Sendable, CustomStringConvertible {
  /// The marks joined by slashes.
  public let description: String

  /// Creates a path from its description.
  public init(_ description: String = "") { self.description = description }

  /// The marks from the part down.
  public var marks: [Substring] { description.split(separator: "/") }

  /// Returns the path of a section below this one.
  public func appending(_ mark: String) -> OutlinePath {
    OutlinePath(description.isEmpty ? mark : description + "/" + mark)
  }

  /// Whether this is `other` or lies below it.
  public func isWithin(_ other: OutlinePath) -> Bool {
    description == other.description || other.description.isEmpty
      || description.utf8.starts(with: (other.description + "/").utf8)
  }
}
