import Foundation
import Testing

@testable import ClauseLint

@Suite struct ReportTests {
  private let rules =
    disclosure("contact", stated: "  - \"write to {email}\"")
    + "---\n"
    + disclosure(
      "retention", stated: "  - \"keep ...8 for {duration}\"",
      more: "mentioned:\n  - { phrase: as long as necessary, because: names no period }")
      + """
      ---
      ruleset: house
      title: House rules
      requires:
        - { disclosure: contact, cite: House 1, severity: warning }
        - { disclosure: retention, cite: House 2 }

      """

  private func outcome(_ text: String) -> Outcome { lint(text, rules, ruleSets: ["house"]) }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("a finding begins as compilers' messages do, so that editors can jump to it") func firstLine() {
    let report = TextReport().render([outcome("We keep data as long as necessary.\nWrite to a@quay.test.\n")])
    #expect(report.hasPrefix("policy.txt:1:14: error: "))
    #expect(report.prefix { $0 != "\n" }.hasSuffix(" [house/retention]"))
  }

  @Test("the last line counts")
  func summary() {
    let none = outcome("Write to a@quay.test. We keep data for a year.")
    let both = outcome("Lanterns.")
    func text(_ outcomes: [Outcome]) -> String { Summary(outcomes).text }
    #expect(text([none]) == "no findings in 1 policy")
    #expect(text([none, none]) == "no findings in 2 policies")
    #expect(text([both]) == "1 error, 1 warning in 1 policy")
    #expect(text([both, none, both]) == "2 errors, 2 warnings in 2 of 3 policies")
  }

  @Test("colours change nothing but the decoration") func colors() {
    let outcomes = [outcome("We keep data as long as necessary.")]
    let colored = TextReport(style: .colored).render(outcomes)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == TextReport().render(outcomes))
  }

  @Test("JSON gives places in scalars, the end just past the last one, and values in their normal form")
  func evidence() throws {
    let report = try object(JSONReport().checklist([outcome("é\n\n漁 Write to   a@quay.test in  May.")]))
    let documents = try #require(report["documents"] as? [[String: Any]])
    let disclosures = try #require(documents.first?["disclosures"] as? [[String: Any]])
    #expect(disclosures.compactMap { $0["id"] as? String } == ["contact", "retention"])
    let evidence = try #require((disclosures[0]["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["line"] as? Int == 3)
    #expect(evidence["column"] as? Int == 1)
    #expect(evidence["endLine"] as? Int == 3)
    #expect(evidence["endColumn"] as? Int == 33)
    #expect(evidence["values"] as? [String: String] == ["email": "a@quay.test"])
    #expect(evidence["text"] as? String == "漁 Write to a@quay.test in May")
    #expect(report["findings"] == nil)
    #expect(disclosures[1]["status"] as? String == "missing")
  }

  @Test("JSON lists only the disclosures asked for") func chosen() throws {
    let report = try object(JSONReport(disclosures: ["retention"]).findings([outcome("Lanterns.")]))
    let documents = try #require(report["documents"] as? [[String: Any]])
    let disclosures = try #require(documents.first?["disclosures"] as? [[String: Any]])
    #expect(disclosures.compactMap { $0["id"] as? String } == ["retention"])
    #expect((report["summary"] as? [String: Int]) == ["errors": 1, "warnings": 1, "notes": 0])
  }

  @Test("a quoted passage is one line of at most so many scalars") func quote() {
    let source = SourceText(path: "policy.txt", text: "  We  keep\n\tit, always. ")
    #expect(source.quote(source.bytes.indices, limit: 300) == "We keep it, always.")
    #expect(source.quote(source.bytes.indices, limit: 7) == "We keep…")
  }

  @Test("what can be explained is explained, and nothing else") func explanation() {
    let explanation = Explanation(book: book(rules))
    for id in explanation.ids { #expect(explanation.render(id) != nil, "\(id)") }
    #expect(explanation.ids == ["contact", "retention", "house", "house/contact", "house/retention"])
    #expect(explanation.render("house/nothing") == nil)
  }
}
