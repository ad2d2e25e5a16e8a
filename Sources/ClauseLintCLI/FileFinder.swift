#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

enum FileKind {
  case file, folder
}

/// What a path leads to; symbolic links are followed.
func kind(of path: String) throws(FileProblem) -> FileKind {
  var status = stat()
  guard stat(path, &status) == 0 else { throw FileProblem(path: path, message: systemMessage()) }
  return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
}

/// Walks folders for files of one sort, in the order of their paths.
struct FileFinder: Sendable {
  /// Whether a file counts, by its path as the walk names it.
  let accepts: @Sendable (String) -> Bool

  /// What is never walked into: hidden folders, and those that hold other people's texts.
  private static let skipped: Set<String> = ["node_modules", "vendor", "Pods", "DerivedData"]

  func files(under folder: String) throws(FileProblem) -> [String] {
    var found: [String] = []
    try walk(folder, into: &found)
    return found
  }

  private func walk(_ folder: String, into found: inout [String]) throws(FileProblem) {
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch entry(at: path) {
      case S_IFDIR where !Self.skipped.contains(name): try walk(path, into: &found)
      // A link may lead to a file, but not to a folder: it could lead back to where it is.
      case S_IFLNK where (try? kind(of: path)) != .file: continue
      case S_IFREG, S_IFLNK: if accepts(path) { found.append(path) }
      default: continue
      }
    }
  }

  /// The kind of what a folder lists under this path, links not followed; nil where it is gone already.
  private func entry(at path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private func names(in folder: String) throws(FileProblem) -> [String] {
    guard let stream = opendir(folder) else { throw FileProblem(path: folder, message: systemMessage()) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        // The system ends the name with a zero, so it is read in place.
        tuple.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

extension FileFinder {
  static let ruleFiles = FileFinder { path in
    [".yaml", ".yml"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Texts whose name or one of whose folders says that they are policies.
  static let policies = FileFinder { path in
    let path = path.lowercased()
    guard policyEndings.contains(where: path.hasSuffix) else { return false }
    let name = path.split(separator: "/").last ?? ""
    guard !projectFiles.contains(where: name.hasPrefix) else { return false }
    return policyWords.contains(where: path.contains)
  }

  static let policyEndings = [".md", ".markdown", ".txt"]
  static let policyWords = ["privacy", "policy", "policies", "terms", "legal", "cookie", "notice", "disclosure"]
  /// What lies beside policies in a project and is none.
  private static let projectFiles = ["readme", "license", "licence", "changelog", "contributing", "code_of_conduct"]
}
