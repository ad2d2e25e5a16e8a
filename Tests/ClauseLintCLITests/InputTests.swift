import Foundation
import Testing

@Suite struct InputTests {
  @Test("'-' reads standard input, under the name that is given") func standardInput() throws {
    let policy = Data("You may write to us.".utf8)
    let named = try clauselint(["-", "--stdin-name", "draft.md"] + byHouseRules, in: houseFolder(), input: policy)
    #expect(named.output.hasPrefix("draft.md:1:"))
    let nameless = try clauselint(["-"] + byHouseRules, in: houseFolder(), input: policy)
    #expect(nameless.output.hasPrefix("<stdin>:1:"))
  }

  @Test("UTF-16 and a byte order mark are read", arguments: [String.Encoding.utf16, .utf8])
  func encodings(encoding: String.Encoding) throws {
    let folder = try houseFolder()
    let text = "\u{FEFF}Please write to hello@quay.test."
    let data = try #require(encoding == .utf16 ? text.data(using: .utf16LittleEndian) : text.data(using: .utf8))
    try folder.write("policy.txt", data)
    let run = try clauselint(["policy.txt"] + byHouseRules, in: folder)
    #expect(run.output == "no findings in 1 policy\n")
  }

  @Test("a folder is walked for policies, in the order of their paths") func folders() throws {
    let folder = try houseFolder()
    for path in [
      "site/privacy.md", "site/legal/b.txt", "site/legal/a.txt", "site/Cookie-Notice.markdown", "site/readme.md",
      "site/legal/README.md", "site/node_modules/x/privacy.md", "site/.hidden/privacy.md", "site/privacy.swift",
      "site/notes.md", "site/vendor/terms.md",
    ] {
      try folder.write(path, "Write to hello@quay.test.")
    }
    let run = try clauselint(["checklist", "site", "--format", "json"] + byHouseRules, in: folder)
    let paths = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let documents = try #require(paths["documents"] as? [[String: Any]])
    #expect(
      documents.compactMap { $0["path"] as? String } == [
        "site/Cookie-Notice.markdown", "site/legal/a.txt", "site/legal/b.txt", "site/privacy.md",
      ])
  }

  @Test("a link back up does not send the walk in circles") func links() throws {
    let folder = try houseFolder()
    try folder.write("site/privacy.md", "Write to hello@quay.test.")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "site/loop"), withDestinationURL: folder.url.appending(path: "site"))
    let run = try clauselint(["site"] + byHouseRules, in: folder)
    #expect(run.output == "no findings in 1 policy\n")
  }

  @Test("a file named twice is judged once") func twice() throws {
    let run = try clauselint(["good-policy.md", "good-policy.md"] + byHouseRules, in: houseFolder())
    #expect(run.output == "no findings in 1 policy\n")
  }
}
