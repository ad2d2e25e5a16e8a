import BundledRules
import Foundation
import Testing

@Suite struct BundledRulesTests {
  @Test("the rules in the program are the files of Rules/, byte for byte") func sameBytes() throws {
    let folder = packageRoot.appending(path: "Rules")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".yaml") }
      .sorted()
    #expect(BundledRules.files.map(\.path) == paths.map { "Rules/" + $0 })
    for file in BundledRules.files {
      #expect(try Data(file.text.utf8) == Data(contentsOf: packageRoot.appending(path: file.path)), "\(file.path)")
    }
  }
}
