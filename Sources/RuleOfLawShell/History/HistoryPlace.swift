package import RuleOfLawDocuments

/// Where the statements of a session are kept (历史的位置).
package enum HistoryPlace {
  /// The file of the project that a folder belongs to, else that of the person.
  ///
  /// A project is a folder with a `.rol` folder in it. The person's file is `rol/history.jsonl` in
  /// `XDG_STATE_HOME`, or in `~/.local/state` where that is not set; nil where there is no home.
  package static func file(
    for folder: String?, variable: (String) -> String?
  ) -> LineFile? {
    if let project = folder.flatMap(project(around:)) {
      return LineFile(path: project + "/history.jsonl")
    }
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") {
      return LineFile(path: state + "/rol/history.jsonl")
    }
    // A home that is not there is that of nobody, and is not made.
    guard let home = variable("HOME"), home.hasPrefix("/"), FileSystem.exists(home) else {
      return nil
    }
    return LineFile(path: home + "/.local/state/rol/history.jsonl")
  }

  /// The `.rol` folder in a folder or the nearest one above it.
  private static func project(around folder: String) -> String? {
    var folder = folder[...]
    while true {
      let candidate = folder + "/.rol"
      if FileSystem.isFolder(String(candidate)) { return String(candidate) }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = folder[..<slash]
    }
  }
}
