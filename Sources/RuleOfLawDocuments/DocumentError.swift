public import RuleOfLawModel

/// A document that could not be read, and why.
public struct DocumentError: Error, Hashable, Sendable {
  /// The path as the user named it; `-` for standard input.
  public var path: String
  /// Why, in both languages.
  public var message: Message

  /// Creates an error.
  public init(path: String, message: Message) {
    self.path = path
    self.message = message
  }

  init(path: String, _ error: SystemError) {
    self.init(path: path, message: error.message)
  }
}
