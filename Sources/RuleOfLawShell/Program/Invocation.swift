import RuleOfLawModel

/// What the command line says about a whole run, before the environment fills the gaps.
package struct Invocation: Hashable, Sendable {
  /// When answers are coloured.
  package enum Color: String, Hashable, Sendable, CaseIterable {
    /// On a terminal, unless `NO_COLOR` is set.
    case auto
    /// Whatever the output is.
    case always
    /// Not at all.
    case never
  }

  /// The code of the language, `zh` or `en`; nil leaves it to the environment.
  package var language: String?
  /// When answers are coloured.
  package var color: Color
  /// Whether nothing may be written or started.
  package var isSafe: Bool

  /// Creates an invocation.
  package init(language: String? = nil, color: Color = .auto, isSafe: Bool = false) {
    self.language = language
    self.color = color
    self.isSafe = isSafe
  }

  /// Returns the settings of a session.
  ///
  /// - Parameters:
  ///   - screenWidth: the columns of the terminal that answers go to; nil where there is none.
  ///   - variable: finds an environment variable.
  package func settings(
    screenWidth: Int? = nil, variable: (String) -> String? = { _ in nil }
  ) -> Settings {
    var settings = Settings(language: language(variable), isSafe: isSafe)
    settings.screenWidth = screenWidth
    settings.isColored =
      switch color {
      case .always: true
      case .never: false
      case .auto:
        screenWidth != nil && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
      }
    return settings
  }

  /// A filter for `rol extract`; its words depend on the command line alone.
  package var extraction: Extraction {
    Extraction(language: Self.language(code: language))
  }

  /// The language asked for, else English where the environment says so, else Chinese.
  private func language(_ variable: (String) -> String?) -> Language {
    if let language { return Self.language(code: language) }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable)
    return names.first { !$0.isEmpty }?.hasPrefix("en") == true ? .english : .chinese
  }

  private static func language(code: String?) -> Language {
    code.flatMap(Language.init(rawValue:)) ?? .chinese
  }
}
