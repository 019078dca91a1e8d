extension FileSystem {
  /// Lists the paths that begin with a text, as they would be typed; folders end in `/`.
  ///
  /// Names with a leading dot are left out, and a folder that cannot be read has none.
  package static func paths(beginningWith text: String) -> [String] {
    let slash = text.lastIndex(of: "/").map { text.index(after: $0) } ?? text.startIndex
    let folder = String(text[..<slash])
    let names = (try? names(in: folder.isEmpty ? "." : folder)) ?? []
    let beginning = text[slash...]
    return names.filter { $0.utf8.starts(with: beginning.utf8) }.prefix(pathLimit).map { name in
      let path = folder + name
      return isFolder(path) ? path + "/" : path
    }
  }

  /// The number of paths that are listed; nobody looks through more.
  private static let pathLimit = 500
}
