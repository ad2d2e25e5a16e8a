import Foundation
import Testing

/// Each kind of bad input: one clear line, status 2, and the other files are linted.
@Suite struct BadInputTests {
  /// Lints the good policy beside what is bad, and holds the run against what it must be.
  private func lint(
    _ bad: String, in folder: TemporaryFolder, says expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try clauselint([bad, "good-policy.md"] + byHouseRules, in: folder)
    #expect(run.troubleLines == ["clauselint: " + expected], sourceLocation: sourceLocation)
    #expect(run.output == "no findings in 1 policy\n", sourceLocation: sourceLocation)
    #expect(run.status == 2, sourceLocation: sourceLocation)
  }

  @Test func missingFile() throws {
    try lint("nowhere.md", in: houseFolder(), says: "nowhere.md: No such file or directory")
  }

  @Test("an unreadable file", .enabled(if: getuid() != 0, "root can read everything")) func unreadableFile() throws {
    let folder = try houseFolder()
    let file = try folder.write("secret.md", "text")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path())
    try lint("secret.md", in: folder, says: "secret.md: Permission denied")
  }

  @Test func folderWithoutPolicies() throws {
    let folder = try houseFolder()
    try folder.write("src/main.txt", "text")
    try lint(
      "src", in: folder,
      says: """
        src: no policies in this folder (.md, .markdown, .txt with one of privacy, policy, policies, terms, legal, \
        cookie, notice, disclosure in the path); name a file to lint it
        """)
  }

  @Test func binaryFile() throws {
    let folder = try houseFolder()
    try folder.write("picture.md", Data([0x89, 0x50, 0x4E, 0x47, 0x00, 0x01]))
    try lint("picture.md", in: folder, says: "picture.md: not a text: byte 4 of the file is NUL")
  }

  @Test func invalidUTF8() throws {
    let folder = try houseFolder()
    try folder.write("latin.md", Data("caf".utf8) + [0xE9] + Data(" au lait".utf8))
    try lint("latin.md", in: folder, says: "latin.md: not UTF-8: line 1, byte 3 of the file")
  }

  @Test func formatThatIsNotRead() throws {
    let folder = try houseFolder()
    try folder.write("policy.pdf", "%PDF")
    try lint(
      "policy.pdf", in: folder, says: "policy.pdf: .pdf is not read; save the policy as plain text or Markdown")
  }

  @Test func unknownRuleSet() throws {
    let run = try clauselint(
      ["good-policy.md", "--rules", "house.yaml", "--ruleset", "house,hause"], in: houseFolder())
    #expect(run.troubleLines == ["clauselint: hause: no such rule set; did you mean house?"])
    #expect(run.output == "no findings in 1 policy\n")
    #expect(run.status == 2)
  }

  @Test func unknownDisclosure() throws {
    let run = try clauselint(
      ["checklist", "good-policy.md", "--disclosures", "house-contract"] + byHouseRules, in: houseFolder())
    #expect(run.troubleLines == ["clauselint: house-contract: no such disclosure; did you mean house-contact?"])
    #expect(run.status == 2)
  }

  @Test("every problem of a rule file has its place") func brokenRuleFile() throws {
    let folder = try houseFolder()
    try folder.write("broken.yaml", "disclosure: x\ntitel: X\nstated: [\"...99\"]\n")
    let run = try clauselint(["good-policy.md", "--rules", "broken.yaml"] + byHouseRules, in: folder)
    #expect(run.troubleLines.count > 1)
    #expect(run.troubleLines.allSatisfy { $0.hasPrefix("broken.yaml:") && $0.contains(": error: ") })
    #expect(run.troubleLines.contains { $0.hasPrefix("broken.yaml:2:1: error: ") })
    #expect(run.output == "no findings in 1 policy\n")
    #expect(run.status == 2)
  }

  @Test("a rule file that is not YAML") func notYAML() throws {
    let folder = try houseFolder()
    try folder.write("broken.yaml", "disclosure: [x\n")
    let run = try clauselint(["good-policy.md", "--rules", "broken.yaml"] + byHouseRules, in: folder)
    #expect(run.troubleLines.count == 1)
    #expect(run.trouble.hasPrefix("broken.yaml:"))
    #expect(run.status == 2)
  }

  @Test func missingRuleFile() throws {
    let run = try clauselint(["good-policy.md", "--rules", "gone.yaml"] + byHouseRules, in: houseFolder())
    #expect(run.troubleLines == ["clauselint: gone.yaml: No such file or directory"])
    #expect(run.status == 2)
  }

  @Test("an empty policy states nothing") func emptyFile() throws {
    let folder = try houseFolder()
    try folder.write("empty.md", "")
    let run = try clauselint(["empty.md"] + byHouseRules, in: folder)
    #expect(run.output.hasPrefix("empty.md:1:1: error: "))
    #expect(run.trouble == "")
    #expect(run.status == 1)
  }
}
