import Foundation
import Testing

/// A golden is a transcript: its first line is a command, run in the package's folder; the rest is what came of it.
/// `make goldens` writes the rest anew.
@Suite struct GoldenTests {
  private static let folder = packageRoot.appending(path: "Tests/Goldens")

  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".golden") }.sorted()
  }

  @Test("each example policy has a golden") func everyExample() throws {
    let examples = try FileManager.default.contentsOfDirectory(
      atPath: packageRoot.appending(path: "Examples/policies").path())
    let goldens = try Self.names(in: Self.folder.appending(path: "examples"))
    #expect(Set(examples.map { $0 + ".golden" }).subtracting(goldens) == [])
  }

  @Test("the output is what was recorded", arguments: try names(in: folder))
  func golden(name: String) throws {
    let file = Self.folder.appending(path: name)
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let command = String(recorded.prefix { $0 != "\n" })
    let actual = command + "\n" + (try transcript(of: command))
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try actual.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(actual == recorded)
    }
  }

  private func transcript(of command: String) throws -> String {
    let words = command.split(separator: " ").map(String.init)
    try #require(words.prefix(2) == ["$", "clauselint"])
    let run = try clauselint(Array(words.dropFirst(2)))
    let trouble = run.trouble.isEmpty ? "" : "[standard error]\n" + run.trouble
    return run.output + trouble + "[exit status \(run.status)]\n"
  }
}
