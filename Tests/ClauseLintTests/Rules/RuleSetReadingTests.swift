import Testing

@testable import ClauseLint

@Suite struct RuleSetReadingTests {
  private let days = 30.4375

  @Test func everyKeyOfARequirementIsRead() throws {
    let yaml =
      soundDisclosure + """
        ruleset: gdpr
        title: GDPR duties
        about: A sentence.
        requires:
          - disclosure: retention-period
          - disclosure: retention-period
            id: short-retention
            title: Short retention
            cite: [Art. 1, Art. 2]
            severity: note
            verified: false
            when: retention-period
            optional: true
            where: { duration: "<= 1 month" }
            message: Too long.
            fix: Shorten it.
        """
    let ruleSet = try #require(book(yaml).ruleSet("gdpr"))
    #expect(ruleSet.title == "GDPR duties" && ruleSet.about == "A sentence.")
    let plain = try #require(ruleSet.requires.first)
    #expect(plain.id == "retention-period" && plain.severity == .error && plain.isVerified && !plain.isOptional)
    #expect(plain.title == nil && plain.citations.isEmpty && plain.when.isEmpty && plain.constraints.isEmpty)
    let full = try #require(ruleSet.requires.last)
    #expect(full.id == "short-retention" && full.disclosure == "retention-period" && full.title == "Short retention")
    #expect(full.citations == ["Art. 1", "Art. 2"] && full.severity == .note && !full.isVerified && full.isOptional)
    #expect(full.when == ["retention-period"] && full.message == "Too long." && full.fix == "Shorten it.")
    #expect(full.constraints == [Constraint(value: .duration, bound: .atMost(days), text: "<= 1 month")])
  }

  @Test func boundsAreReadInDays() {
    #expect(Constraint.Bound("<= 30 days", of: .duration) == .atMost(30))
    #expect(Constraint.Bound("<=2 weeks", of: .duration) == .atMost(14))
    #expect(Constraint.Bound(">= 1 year", of: .duration) == .atLeast(365.25))
    #expect(Constraint.Bound("= 10 business days", of: .duration) == .exactly(14))
    #expect(Constraint.Bound("within 12 months", of: .date) == .within(days: 365.25))
    #expect(Constraint.Bound("not after 90 days", of: .date) == .notAfter(days: 90))
    #expect(Constraint.Bound(">= 13", of: .age) == .atLeast(13))
    #expect(Constraint.Bound("<= 2.5", of: .number) == .atMost(2.5))
  }

  @Test(arguments: [
    ("30 days", ValueKind.duration), ("<= 30", .duration), ("<= thirty days", .duration),
    ("<= 3 fortnights", .duration), ("< 30 days", .duration),
    ("within 30 days", .duration), ("<= 30 days", .date), ("after 3 days", .date),
    ("within days", .date), (">= 13 years", .age), ("", .age), (">= -1", .number), (">= 1e3", .number),
  ])
  func whatIsNoBoundIsRefused(text: String, kind: ValueKind) {
    #expect(Constraint.Bound(text, of: kind) == nil)
  }

  @Test func mistakesInRequirementsAreTold() {
    func expect(_ row: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation) {
      let head = soundDisclosure + "ruleset: house\ntitle: House\nrequires:\n  - "
      expectProblem(head + row, message, sourceLocation: sourceLocation)
    }
    let sound = "disclosure: retention-period"
    let unknown = "no disclosure is named `retention-periods`; did you mean `retention-period`?"
    expect("{ disclosure: «retention-periods }", unknown)
    expect("«{ title: T }", "`disclosure` is missing")
    expect("«retention-period", "`requires` must be a mapping")
    expect("{ \(sound), «optionl: true }", "did you mean `optional`?")
    expect("{ \(sound), severity: «warn }", "it is one of `note`, `warning`, `error`")
    expect("{ \(sound), severity: «eror }", "did you mean `error`?")
    expect("{ \(sound), when: [«sale] }", "no disclosure is named `sale`")
    expect("{ \(sound), when: «[] }", "`when` is an empty list")
    expect("{ \(sound), verified: «'true' }", "expected true or false")
    expect("{ \(sound), where: { «durations: '<= 1 day' } }", "did you mean `duration`?")
    expect("{ \(sound), where: { «email: '<= 1' } }", "cannot be compared")
    expect("{ \(sound), where: { duration: «1 month } }", "write it like `<= 1 month`")
    expect("{ \(sound), where: { date: «soon } }", "write it like `within 12 months`")
    expect("{ \(sound), where: «{} }", "`where` is empty")
    expect("{ \(sound) }\n  - { disclosure: «retention-period }", "has a row `retention-period` already, on line 11")
  }

  @Test func aRuleSetAsksForSomething() {
    expectProblem("«ruleset: house\ntitle: House\n", "a rule set needs `requires` or `forbids`")
    let untitled = "«ruleset: house\nrequires: [{ disclosure: retention-period }]\n---\n"
    expectProblem(untitled + soundDisclosure, "`title` is missing")
  }
}
