import RuleOfLawModel

/// Where documents lie: what files, folders and patterns come to, in a fixed order.
///
/// Arguments keep their order, names within a folder go by their bytes, and a file that is reached
/// twice is taken once. Within folders and patterns only files that may be documents by their names are taken; what is passed over
/// is kept, so that it can be told.
struct DocumentLocator {
  /// The paths of the documents; `-` is standard input.
  private(set) var paths: [String] = []
  /// What was asked for and cannot be had.
  private(set) var errors: [DocumentError] = []
  /// Files in folders that are no documents.
  private(set) var skipped: [String] = []
  private var visited: Set<[UInt64]> = []

  /// The deepest folder within a folder that is looked into.
  static let depthLimit = 64

  /// Finds the documents that arguments name.
  init(_ arguments: [String]) {
    for argument in arguments { add(argument) }
  }

  private mutating func add(_ argument: String) {
    guard argument != "-" else {
      if !paths.contains("-") { paths.append("-") }
      return
    }
    do throws(SystemError) {
      try addNamed(argument, status: FileStatus(of: argument))
    } catch {
      if PathPattern.hasWildcards(argument) {
        addMatches(of: argument)
      } else {
        errors.append(DocumentError(path: argument, error))
      }
    }
  }

  private mutating func addNamed(_ path: String, status: FileStatus) {
    switch status.kind {
    case .file: addFile(path, status: status)
    case .folder: addFolder(path, status: status, depth: 0)
    case .pipe, .socket:
      refuse(path, Message("这是管道，请用 - 读标准输入", "this is a pipe; name - to read standard input"))
    case .device: refuse(path, Message("这是设备，不能当报告读", "this is a device and no report"))
    }
  }

  private mutating func addFile(_ path: String, status: FileStatus) {
    if visited.insert(status.identity).inserted { paths.append(path) }
  }

  private mutating func addFolder(_ folder: String, status: FileStatus, depth: Int) {
    // A folder that was seen before is a loop of links, or was named twice.
    guard visited.insert(status.identity).inserted else { return }
    guard depth < Self.depthLimit else {
      return refuse(folder, Message("文件夹嵌套太深", "folders are nested too deeply"))
    }
    do throws(SystemError) {
      for name in try FileSystem.names(in: folder) {
        addFound(folder.hasSuffix("/") ? folder + name : folder + "/" + name, depth: depth + 1)
      }
    } catch {
      errors.append(DocumentError(path: folder, error))
    }
  }

  /// Adds what a folder or a pattern led to: folders and documents, the rest only told.
  private mutating func addFound(_ path: String, depth: Int) {
    do throws(SystemError) {
      let status = try FileStatus(of: path)
      switch status.kind {
      case .folder: addFolder(path, status: status, depth: depth)
      case .file where Self.isReadable(path): addFile(path, status: status)
      default: skipped.append(path)
      }
    } catch {
      errors.append(DocumentError(path: path, error))
    }
  }

  private mutating func addMatches(of pattern: String) {
    let found = matches(of: pattern)
    if found.isEmpty {
      refuse(pattern, Message("没有符合的文件", "no file fits this pattern"))
    }
    for path in found { addFound(path, depth: 0) }
  }

  /// Expands a pattern component by component.
  private func matches(of pattern: String) -> [String] {
    var found = [pattern.hasPrefix("/") ? "/" : ""]
    for component in pattern.split(separator: "/") {
      found = found.flatMap { base -> [String] in
        guard PathPattern.hasWildcards(component) else { return [base + component + "/"] }
        let wildcard = PathPattern(component)
        let names = (try? FileSystem.names(in: base.isEmpty ? "." : base)) ?? []
        return names.filter(wildcard.matches).map { base + $0 + "/" }
      }
    }
    return found.map { String($0.dropLast()) }.filter { (try? FileStatus(of: $0)) != nil }
  }

  private mutating func refuse(_ path: String, _ message: Message) {
    errors.append(DocumentError(path: path, message: message))
  }

  private static func isReadable(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return DocumentForm.endings.contains(path[path.index(after: dot)...].lowercased())
  }
}
