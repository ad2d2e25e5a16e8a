import Foundation
import Testing

@Suite struct EvaluateTests {
  private static let gold = packageRoot.deletingLastPathComponent().appending(path: "shared/gold")
  private static var isHere: Bool { FileManager.default.fileExists(atPath: gold.appending(path: "score").path()) }

  @Test(
    "its figures are those of the labelled policies' own scorer",
    .enabled(if: isHere, "there are no labelled policies at ../shared/gold"))
  func agreesWithScorer() throws {
    let evaluated = try clauselint(["evaluate", "--format", "json", Self.gold.appending(path: "opp115.jsonl").path()])
    let mine = try #require(try JSONSerialization.jsonObject(with: Data(evaluated.output.utf8)) as? [String: Any])
    let means = try #require(mine["mean"] as? [String: Double])

    let scorer = Process()
    scorer.executableURL = URL(filePath: "/usr/bin/env")
    scorer.arguments = [
      "python3", Self.gold.appending(path: "score").path(), "--json", "--corpus", "opp115", "--", program.path(),
      "checklist", "--disclosures", "all", "--format", "json",
    ]
    let pipe = Pipe()
    scorer.standardOutput = pipe
    try scorer.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    scorer.waitUntilExit()
    let theirs = try #require(try JSONSerialization.jsonObject(with: output) as? [String: [String: Any]])
    for (mine, their) in [
      ("balancedAccuracy", "bal"), ("notStatedF1", "missF"), ("f1", "F1"), ("evidencePrecision", "evid"),
    ] {
      let expected = try #require(theirs["opp115"]?[their] as? Double)
      #expect(abs((means[mine] ?? 0) - expected) < 0.001, "\(mine)")
    }
  }

  @Test("a gold file that names a policy that is not there, or is broken, is trouble")
  func trouble() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("gold.jsonl", #"{"file": "nowhere.txt", "labels": {}}"#)
    let missing = try clauselint(["evaluate", file.path()])
    #expect(missing.status == 2)
    #expect(missing.trouble.contains("nowhere.txt"))
    _ = try folder.write("gold.jsonl", #"{"file": "a", "labels": {"a": 7}}"#)
    let broken = try clauselint(["evaluate", file.path()])
    #expect(broken.status == 2)
    #expect(broken.trouble.contains("gold.jsonl:1:"))
  }
}
