import Foundation
import Testing

/// What the layout promises and the compiler does not check.
@Suite struct ArchitectureTests {
  private static func sources(_ folder: String) throws -> [(path: String, text: String)] {
    let root = packageRoot.appending(path: "Sources/" + folder)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path()).filter { $0.hasSuffix(".swift") }.map {
      ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8))
    }
  }

  @Test("the library imports nothing but the YAML reader: no files, no clock, no Foundation")
  func libraryIsPure() throws {
    for (path, text) in try Self.sources("ClauseLint") {
      let imports = text.split(separator: "\n").filter {
        $0.hasPrefix("import ") || $0.hasPrefix("@") && $0.contains(" import ")
      }
      #expect(imports.allSatisfy { $0.hasSuffix("import YAML") }, "\(path)")
    }
  }

  @Test("no Swift file knows a disclosure's id")
  func disclosuresAreData() throws {
    let rules = packageRoot.appending(path: "Rules/disclosures")
    let ids = try FileManager.default.contentsOfDirectory(atPath: rules.path()).map { $0.split(separator: ".")[0] }
    for folder in ["ClauseLint", "ClauseLintCLI", "YAML", "embed-rules"] {
      for (path, text) in try Self.sources(folder) {
        for id in ids { #expect(!text.contains("\"\(id)\""), "\(path) names \(id)") }
      }
    }
  }

  @Test("a source file has one subject and at most 400 lines")
  func filesAreShort() throws {
    for folder in ["ClauseLint", "ClauseLintCLI", "YAML", "embed-rules"] {
      for (path, text) in try Self.sources(folder) {
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 400, "\(path)")
      }
    }
  }
}
