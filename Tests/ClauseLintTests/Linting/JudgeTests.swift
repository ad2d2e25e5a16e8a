import Testing

@testable import ClauseLint

@Suite struct JudgeTests {
  private func status(_ text: String, _ rules: String) -> Status { lint(text, rules).verdicts[0].status }

  @Test("two phrases in one passage hold in any order, and only in one passage")
  func withHoldsInAnyOrder() {
    let rules = disclosure("keep", stated: "  - { phrase: delete, with: [logs] }")
    #expect(status("We delete the logs.", rules) == .stated)
    #expect(status("Logs are deleted.", rules + "---\ninflection: { endings: [e>ed, +d] }\n") == .stated)
    #expect(status("We delete drafts. Logs stay.", rules) == .missing)
  }

  @Test("a veto in the same passage silences a clause, `except` the whole disclosure")
  func vetoes() {
    let rules = disclosure(
      "opt-out", stated: "  - { phrase: opt out, unless: [not] }\n  - unsubscribe", more: "except: [essential notices]")
    #expect(status("You may opt out of mailings.", rules) == .stated)
    #expect(status("Customers may not opt out of mailings.", rules) == .missing)
    #expect(status("You cannot unsubscribe from essential notices.", rules) == .missing)
    #expect(status("Customers may not opt out of essential notices. You may unsubscribe.", rules) == .stated)
  }

  @Test("a denial answers the question where the rule says so, and is recorded")
  func polarityIsRecorded() {
    let rules = disclosure("sale", stated: "  - { phrase: do not sell, polarity: denied }\n  - we sell")
    #expect(lint("We don't sell your data.", rules).verdicts[0].polarity == .denied)
    #expect(lint("We sell your data.", rules).verdicts[0].polarity == .affirmed)
  }

  @Test("a list item is read with the words that introduce the list")
  func leadInIsRead() {
    let rules = disclosure("law", stated: "  - may disclose ...6 subpoena")
    let outcome = lint("We may disclose your data:\n\n- to run the service;\n- to obey a subpoena.\n", rules)
    #expect(outcome.verdicts[0].status == .stated)
    #expect(outcome.verdicts[0].evidence.map { outcome.words($0.range) } == ["to obey a subpoena"])
  }

  @Test("a part of an enumeration is read with the words before it")
  func enumerationIsRead() {
    let rules = disclosure("deletion", stated: "  - right to delete")
    #expect(status("You have the right to (1) know what we hold, (2) delete it, and (3) complain.", rules) == .stated)
  }

  @Test("a heading is context for the text under it and states nothing itself")
  func headingIsContext() {
    let rules = disclosure(
      "retention", stated: "  - { phrase: for a year, under: section }", more: "section: [retention]")
    #expect(
      status("Retention\n\nWe hold it for a year, and not a day more than that.\n\nAnd so on it goes.", rules)
        == .stated)
    #expect(
      status("Security\n\nWe hold it for a year, and not a day more than that.\n\nAnd so on it goes.", rules)
        == .missing)
  }

  @Test("a broad clause decides and is not cited where a sharp one holds")
  func sharpIsCited() {
    let rules = disclosure("keep", stated: "  - { phrase: keep, broad: true }\n  - keep logs")
    let outcome = lint("We keep things. We keep logs.", rules)
    #expect(outcome.verdicts[0].evidence.map { outcome.words($0.range) } == ["We keep logs"])
    #expect(status("We keep things.", rules) == .stated)
  }

  @Test("evidence may need a neighbour within some passages")
  func nearIsCounted() {
    let rules = disclosure("contact", stated: "  - { phrase: write to Ada, near: [questions], within: 2 }")
    #expect(status("Any questions? We answer. Write to Ada.", rules) == .stated)
    #expect(status("Any questions? We answer. We do. Often. Write to Ada.", rules) == .missing)
  }

  @Test("where a document speaks to an audience apart, passages for others do not count")
  func audienceDecides() {
    let rules =
      disclosure("right", stated: "  - right to correct", more: "audience: california") + """
        ---
        audiences:
          california: { headings: [california] }
          europe: { headings: [europe] }
        """
    let europe = "Notice for Europe\n\nYou have the right to correct your data at any time you like.\n\n"
    let california = "Notice for California\n\nYou have the right to know what we hold about you, at any time.\n\n"
    #expect(status(europe + "Thank you for reading all of this.", rules) == .stated)
    #expect(status(europe + california + "Thank you for reading all of this.", rules) == .missing)
  }

  @Test("a mention says why it falls short, and is no mention where the same sentence states it")
  func mentionsSayWhy() {
    let rules = disclosure(
      "keep", stated: "  - keep ...4 for a year", more: "mentioned:\n  - { phrase: keep, because: names no period }")
    let outcome = lint("We keep data.", rules)
    #expect(outcome.verdicts[0].status == .mentioned)
    #expect(outcome.verdicts[0].mentions.map(\.because) == ["names no period"])
    #expect(lint("We keep data for a year.", rules).verdicts[0].mentions.isEmpty)
  }
}
