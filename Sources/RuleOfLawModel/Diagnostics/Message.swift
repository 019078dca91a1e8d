/// A sentence for people in the two languages of the program.
public struct Message: Hashable, Sendable {
  /// The Chinese wording.
  public var chinese: String
  /// The English wording.
  public var english: String

  /// Creates a message.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// Returns the wording in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}

/// A language that the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Chinese (中文).
  case chinese = "zh"
  /// English.
  case english = "en"
}
