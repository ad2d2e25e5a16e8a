import Foundation

struct NotUTF8: Error, CustomStringConvertible {
  let path: String
  var description: String { "\(path) is not UTF-8" }
}

/// The rule files under a folder, sorted by path; paths start with `Rules/`.
func ruleFiles(under folder: String) throws -> [(path: String, text: String)] {
  try FileManager.default.subpathsOfDirectory(atPath: folder)
    .filter { $0.hasSuffix(".yaml") }
    .sorted()
    .map { path in
      let bytes = try Data(contentsOf: URL(filePath: folder).appending(path: path))
      guard let text = String(validating: bytes, as: UTF8.self) else { throw NotUTF8(path: path) }
      return ("Rules/" + path, text)
    }
}
