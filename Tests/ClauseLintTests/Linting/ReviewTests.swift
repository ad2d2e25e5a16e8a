import Testing

@testable import ClauseLint

@Suite struct ReviewTests {
  private let rules =
    disclosure(
      "retention", stated: "  - for a year",
      more: "section: [retention]\nmentioned:\n  - { phrase: as long as necessary, because: names no period }")
      + """
      ---
      ruleset: house
      title: House rules
      requires:
        - { disclosure: retention, cite: House 1 }

      """

  private func only(_ text: String) -> (finding: Finding, words: String)? {
    let outcome = lint(text, rules, ruleSets: ["house"])
    #expect(outcome.findings.count == 1)
    return outcome.findings.first.map { ($0, outcome.words($0.range)) }
  }

  @Test("an absence is reported at the best mention, with why it falls short")
  func absenceAtMention() {
    let found = only("Privacy Policy\n\nWe keep data as long as necessary and no longer than that.\n")
    #expect(found?.finding.anchor == .mention)
    #expect(found?.finding.because == "names no period")
    #expect(found?.words == "as long as necessary")
  }

  @Test("without a mention, at the heading of the section where it belongs")
  func absenceAtSection() {
    let found = only("Privacy Policy\n\nWe care about you.\n\nRetention\n\nWe keep what we need, and we are careful.\n")
    #expect(found?.finding.anchor == .section)
    #expect(found?.words == "Retention")
  }

  @Test("without either, at the title, else at the first words, else at the start of an empty file")
  func absenceAtTitle() {
    #expect(only("Privacy Policy\n\nWe care about your privacy a great deal.\n")?.words == "Privacy Policy")
    #expect(only("We care about your privacy. A great deal.")?.words == "We care about your privacy")
    #expect(only("")?.finding.range == 0..<0)
  }

  @Test("a fingerprint survives edits elsewhere in the file")
  func fingerprintSurvives() {
    let before = only("We keep data as long as necessary.")
    let after = only("A new first paragraph, which is of no matter here.\n\nWe keep data as long as necessary.")
    #expect(before?.finding.fingerprint == after?.finding.fingerprint)
    #expect(before?.finding.fingerprint.utf8.count == 16)
  }

  @Test("a conditional requirement asks only where its trigger is stated, and names it")
  func conditionIsKept() {
    let rules =
      disclosure("cookies", stated: "  - use cookies") + "---\n"
      + disclosure("controls", stated: "  - refuse cookies") + """
        ---
        ruleset: house
        title: House rules
        requires:
          - { disclosure: controls, when: cookies, cite: House 2 }

        """
    #expect(lint("We bake bread.", rules, ruleSets: ["house"]).findings.isEmpty)
    let outcome = lint("Hello there, reader. We use cookies here.", rules, ruleSets: ["house"])
    #expect(outcome.findings.map { outcome.words($0.range) } == ["use cookies"])
    #expect(outcome.findings.map(\.anchor) == [.trigger])
  }

  @Test("findings come in the order of the text, whatever the order of the rules")
  func findingsAreOrdered() {
    let rules = """
      ruleset: house
      title: House rules
      forbids:
        - { id: late, title: Late, phrases: [omega], cite: c, severity: error, message: m, fix: f, examples: { found: [omega], clean: [x] } }
        - { id: early, title: Early, phrases: [alpha], cite: c, severity: note, message: m, fix: f, examples: { found: [alpha], clean: [x] } }
      """
    #expect(
      lint("Alpha is first. Omega is last.", rules, ruleSets: ["house"]).findings.map(\.rule) == [
        "house/early", "house/late",
      ])
  }

  @Test("two statements that exclude each other are one finding, the earlier one related")
  func contradictionIsOneFinding() {
    let rules = """
      ruleset: house
      title: House rules
      forbids:
        - id: sale
          title: Sale
          together: [["do not sell"], ["may sell"]]
          cite: c
          severity: error
          message: contradicts itself
          fix: f
          examples: { found: ["We do not sell data. We may sell data."], clean: ["We do not sell data."] }
      """
    let outcome = lint("We do not sell data. On Mondays we may sell data.", rules, ruleSets: ["house"])
    #expect(outcome.findings.map { outcome.words($0.range) } == ["may sell"])
    #expect(outcome.findings.flatMap(\.related).map { outcome.words($0.range) } == ["do not sell"])
  }

  @Test("a heading that another of its level follows at once is empty")
  func emptyHeadingIsFound() {
    let rules =
      disclosure("security", stated: "  - we protect", more: "section: [security]") + """
        ---
        ruleset: house
        title: House rules
        forbids:
          - id: empty
            title: Empty
            structure: empty-heading
            cite: c
            severity: warning
            message: nothing stands under this heading
            fix: f
            examples: { found: ["Security\\n\\nRetention\\n\\nWe keep it for a year, and then it is gone."], clean: ["We keep it."] }
        """
    func empty(_ text: String) -> [String] {
      let outcome = lint(text, rules, ruleSets: ["house"])
      return outcome.findings.map { outcome.words($0.range) }
    }
    let start = "Privacy Policy\n\nWe care about you.\n\n"
    let end = "\n\nWe keep it for a year, and then it is gone.\n"
    #expect(empty(start + "Security\n\nRetention" + end) == ["Security"])
    #expect(empty(start + "2. Security\n\n2.1 Passwords" + end) == [])
    #expect(empty(start + "Baking\n\nRetention" + end) == [])
  }

  @Test("a requirement may ask for kinds of evidence; another kind is reported where it stands")
  func kindIsAskedFor() {
    let rules =
      disclosure(
        "retention", stated: "  - { phrase: for a year, kind: period }\n  - { phrase: as long as needed, kind: vague }")
        + """
        ---
        ruleset: house
        title: House rules
        requires:
          - { disclosure: retention, kind: [period], cite: House 3 }

        """
    #expect(lint("We keep it for a year.", rules, ruleSets: ["house"]).findings.isEmpty)
    let outcome = lint("We keep it as long as needed.", rules, ruleSets: ["house"])
    #expect(outcome.findings.map { outcome.words($0.range) } == ["as long as needed"])
    #expect(outcome.findings.map(\.because) == ["this is of the kind vague; asked for is one of period"])
  }
}
