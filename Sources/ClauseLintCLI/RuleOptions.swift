import ArgumentParser
import BundledRules
import ClauseLint

/// Which rule files a command reads.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "A rule file, or a folder of them, that adds to the bundled rules; what has the same id replaces.",
      valueName: "path"))
  var paths: [String] = []

  /// What the rule files say; their problems are told.
  func read(trouble: inout Trouble) -> RuleBook {
    let layers = [RuleOptions.bundled] + paths.map { RuleOptions.files(at: $0, trouble: &trouble) }
    let (book, problems) = readRules(layers: layers)
    trouble.report(problems)
    return book
  }

  private static var bundled: [RuleFile] {
    BundledRules.files.map { RuleFile(path: $0.path, text: $0.text) }
  }

  /// The rule files at a path; what cannot be read is told and left out.
  static func files(at path: String, trouble: inout Trouble) -> [RuleFile] {
    do {
      return try files(at: path)
    } catch {
      trouble.report(error)
      return []
    }
  }

  private static func files(at path: String) throws(FileProblem) -> [RuleFile] {
    guard try kind(of: path) == .folder else { return [try file(at: path)] }
    let paths = try FileFinder.ruleFiles.files(under: path)
    if paths.isEmpty { throw FileProblem(path: path, message: "no rule files (.yaml, .yml) in this folder") }
    return try paths.map { path throws(FileProblem) in try file(at: path) }
  }

  private static func file(at path: String) throws(FileProblem) -> RuleFile {
    let bytes = try readFile(path)
    do {
      return RuleFile(
        path: path, text: String(decoding: try SourceText(path: path, contents: bytes).bytes, as: UTF8.self))
    } catch {
      throw FileProblem(path: path, message: error.description)
    }
  }
}
