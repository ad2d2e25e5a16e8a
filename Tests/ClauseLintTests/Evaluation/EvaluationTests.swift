import Testing

@testable import ClauseLint

@Suite struct EvaluationTests {
  private let rules =
    disclosure("keep", stated: "  - for a year\n  - { phrase: keep, broad: true }", more: "section: [retention]")

  private func policies(_ text: String) throws -> [LabelledPolicy] {
    try LabelledPolicy.read(RuleFile(path: "gold.jsonl", text: text))
  }

  private func evaluate(_ gold: String, _ texts: [String]) throws -> Evaluation {
    Evaluation(zip(try policies(gold), texts).map { ($0, lint($1, rules)) })
  }

  @Test("a label counts by its weight and by one over the number of near duplicates")
  func weights() throws {
    let gold = """
      {"file": "a", "cluster": "one", "labels": {"keep": [true, 3]}}
      {"file": "b", "cluster": "one", "labels": {"keep": true}}
      {"file": "c", "labels": {"keep": false}}
      """
    let row = try #require(
      try evaluate(gold, ["We store it for a year.", "We bake bread.", "We keep bread."]).rows.first)
    #expect(row.truePositives == 1.5)
    #expect(row.falseNegatives == 0.5)
    #expect(row.falsePositives == 1)
    #expect(row.recall == 0.75)
    #expect(row.balancedAccuracy == 0.375)
    #expect(row.stated == 2)
    #expect(row.notStated == 1)
    #expect(row.mistakes.map(\.isStated) == [true, false])
  }

  @Test("a cited line is right where a person marked it, too")
  func evidence() throws {
    let gold = #"{"file": "a", "labels": {"keep": true}, "lines": {"keep": [[3, 4]]}}"#
    let row = try #require(
      try evaluate(gold, ["We store it for a year.\n\nWe hold it for a year."]).rows.first)
    #expect(row.evidencePrecision == 0.5)
  }

  @Test("disclosures with too few policies, and ignored ones, take no part in the means")
  func means() throws {
    let gold =
      (0..<5).map { #"{"file": "s\#($0)", "labels": {"keep": true}}"# }.joined(separator: "\n")
      + "\n" + (0..<5).map { #"{"file": "n\#($0)", "labels": {"keep": false}}"# }.joined(separator: "\n")
    let texts = Array(repeating: "We store it for a year.", count: 5) + Array(repeating: "We bake.", count: 5)
    #expect(try evaluate(gold, texts).mean(\.balancedAccuracy) == 1)
    let judged = zip(try policies(gold), texts).map { ($0, lint($1, rules)) }
    #expect(Evaluation(judged, ignoring: ["keep"]).mean(\.balancedAccuracy) == nil)
    #expect(try evaluate(String(gold.prefix { $0 != "\n" }), [texts[0]]).mean(\.balancedAccuracy) == nil)
  }

  @Test("confidence grows with the number of sharp passages and falls where the text comes near")
  func confidence() {
    func level(_ text: String) -> Confidence { lint(text, rules).verdicts[0].confidence.level }
    #expect(level("We store it for a year. We hold it for a year.") == .high)
    #expect(level("We store it for a year.") == .medium)
    #expect(level("We keep it.") == .low)
    #expect(level("We bake bread.") == .high)
    #expect(level("We care.\n\nRetention\n\nWe hold what we need, and we are careful with it.") == .low)
  }

  @Test(
    "a mistake in a gold file is told at its place",
    arguments: [
      (#"{"labels": {}}"#, 1, "a policy needs `file`"),
      ("\n" + #"{"file": "a", "labels": {"keep": "perhaps"}}"#, 2, "expected true or false"),
      (#"{"file": "a", "labels": {"keep": [true]}}"#, 1, "a label is `true`, `false` or `[true, weight]`"),
      (#"{"file": "a", "lines": {"keep": [[4, 3]]}}"#, 1, "lines are written `[first, last]`"),
      (#"{"file": "a""#, 1, ""),
    ])
  func mistakes(text: String, line: Int, message: String) {
    do {
      _ = try policies(text)
      Issue.record("nothing was told")
    } catch {
      #expect((error as? RuleProblem)?.place.line == line)
      #expect((error as? RuleProblem)?.message.hasPrefix(message) == true)
    }
  }
}
