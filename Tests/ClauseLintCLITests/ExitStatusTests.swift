import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test("0 where every demand is met") func clean() throws {
    let run = try clauselint(["good-policy.md"] + byHouseRules, in: houseFolder())
    #expect(run.status == 0)
    #expect(run.output == "no findings in 1 policy\n")
    #expect(run.trouble == "")
  }

  @Test("1 where a finding reaches the threshold")
  func findings() throws {
    let run = try clauselint(["bad-policy.md"] + byHouseRules, in: houseFolder())
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("\n1 error in 1 policy\n"))
    #expect(run.trouble == "")
  }

  @Test("the threshold is the user's", arguments: [("error", 0), ("warning", 1), ("note", 1), ("never", 0)])
  func threshold(failOn: String, status: Int32) throws {
    let folder = try houseFolder()
    try folder.write("house.yaml", houseRules + "\n    severity: warning\n")
    let run = try clauselint(["bad-policy.md", "--fail-on", failOn] + byHouseRules, in: folder)
    #expect(run.status == status)
    #expect(run.output.contains("1 warning in 1 policy"))
  }

  @Test("a checklist has no findings to fail on") func checklist() throws {
    let run = try clauselint(["checklist", "bad-policy.md"] + byHouseRules, in: houseFolder())
    #expect(run.status == 0)
  }

  @Test(
    "2 for a mistake in the usage",
    arguments: [
      [], ["lint"], ["lint", "--nonsense", "x.md"], ["--format", "xml", "x.md"], ["--today", "2026-13-01", "x.md"],
      ["--today", "yesterday", "x.md"], ["--stdin-name", "x.md", "y.md"], ["explain"],
      ["--ruleset", "", "x.md"], ["checklist", "--disclosures", ",", "x.md"],
    ])
  func usage(arguments: [String]) throws {
    let run = try clauselint(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.trouble != "")
  }

  @Test(
    "asking for help or the version is no mistake",
    arguments: [["--help"], ["lint", "--help"], ["version"], ["--version"]])
  func help(arguments: [String]) throws {
    let run = try clauselint(arguments)
    #expect(run.status == 0)
    #expect(run.output != "")
    #expect(run.trouble == "")
  }

  @Test("a reader that closes the pipe early hears no complaint") func brokenPipe() throws {
    let reader = Pipe()
    try reader.fileHandleForReading.close()
    let run = try clauselint(["rules", "--format", "json"], output: reader.fileHandleForWriting)
    #expect(run.status == 0)
    #expect(run.trouble == "")
  }
}
