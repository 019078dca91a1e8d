public import RuleOfLawModel

/// What is known besides the text of an entry (上下文): what painting and completion draw on.
public struct EntryContext {
  /// The plan of the last answer, which a line that begins with `|` goes on with.
  public var previous: Plan?
  /// What names with `$` stand for.
  public var variables: Variables
  /// The language in which words are offered where the entry does not show one.
  public var language: Language
  /// The commands of the shell.
  public var commands: [CommandOutline]
  /// Finds the values that a field of a source has in what is open, the most frequent first.
  public var values: (Entity, String) -> [CountedValue]
  /// Finds the paths that begin with a text.
  public var paths: (String) -> [String]

  /// Creates a context in which nothing is open.
  public init(
    previous: Plan? = nil, variables: Variables = Variables(), language: Language = .chinese,
    commands: [CommandOutline] = [],
    values: @escaping (Entity, String) -> [CountedValue] = { _, _ in [] },
    paths: @escaping (String) -> [String] = { _ in [] }
  ) {
    self.previous = previous
    self.variables = variables
    self.language = language
    self.commands = commands
    self.values = values
    self.paths = paths
  }
}

/// What a command of the shell takes, for those who only type it.
public struct CommandOutline: Hashable, Sendable {
  /// A word with both its spellings.
  public struct Word: Hashable, Sendable {
    /// The English spelling.
    public var name: String
    /// The Chinese spelling.
    public var label: String

    /// Creates a word.
    public init(_ name: String, _ label: String) {
      self.name = name
      self.label = label
    }
  }

  /// What its first argument may be.
  public enum Argument: Hashable, Sendable {
    /// One of these words, or anything.
    case words([Word])
    /// The path of a file.
    case path
  }

  /// The name without its dot.
  public var name: String
  /// The Chinese name.
  public var label: String
  /// One line that says what it does.
  public var summary: Message
  /// What its first argument may be.
  public var argument: Argument

  /// Creates an outline.
  public init(name: String, label: String, summary: Message, argument: Argument) {
    self.name = name
    self.label = label
    self.summary = summary
    self.argument = argument
  }
}

/// A value with the number of rows that have it.
public struct CountedValue: Hashable, Sendable {
  /// The value as it is typed, without quotes; for a named value its canonical name.
  public var text: String
  /// The number of rows.
  public var count: Int

  /// Creates a value.
  public init(_ text: String, count: Int) {
    self.text = text
    self.count = count
  }
}
