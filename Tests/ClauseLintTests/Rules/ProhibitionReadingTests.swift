import Testing

@testable import ClauseLint

@Suite struct ProhibitionReadingTests {
  private let rest = ", title: T, message: M., fix: F., examples: { found: [a], clean: [b] } }"

  private func rules(_ row: String) -> String { "ruleset: house\ntitle: House\nforbids:\n  - " + row }

  private func prohibition(_ check: String) throws -> Prohibition {
    try #require(book(rules("{ id: x, " + check + rest)).ruleSet("house")?.forbids.first)
  }

  @Test func everyCheckIsRead() throws {
    guard case .phrases(let clauses) = try prohibition("phrases: [a, { phrase: b, unless: c }]").check else {
      Issue.record("no phrases")
      return
    }
    #expect(clauses.map { $0.phrases.map(\.text) } == [["a"], ["b"]])
    guard case .together(let lists) = try prohibition("together: [[a, b], [c]]").check else {
      Issue.record("not together")
      return
    }
    #expect(lists.map(\.count) == [2, 1])
    guard case .differ(.duration, let differing) = try prohibition("differ: duration, phrases: ['a {duration}']").check
    else {
      Issue.record("no difference")
      return
    }
    #expect(differing.count == 1)
    guard case .emptyHeading = try prohibition("structure: empty-heading").check else {
      Issue.record("no structure")
      return
    }
  }

  @Test func everyOtherKeyIsRead() throws {
    let row = """
      { id: x, title: T, disclosure: retention-period, phrases: [a], cite: Law, verified: false, severity: warning,
          message: M., fix: F., examples: { found: [a], clean: [b, c] } }
      """
    let prohibition = try #require(book(soundDisclosure + rules(row)).ruleSet("house")?.forbids.first)
    #expect(prohibition.disclosure == "retention-period" && prohibition.citations == ["Law"])
    #expect(!prohibition.isVerified && prohibition.severity == .warning)
    #expect(prohibition.message == "M." && prohibition.fix == "F.")
    #expect(prohibition.found.map(\.text) == ["a"] && prohibition.clean.map(\.text) == ["b", "c"])
  }

  @Test func mistakesAreTold() {
    func expect(_ check: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation) {
      expectProblem(rules(check.replacing("&", with: rest)), message, sourceLocation: sourceLocation)
    }
    expect("«{ id: x&", "a prohibition needs `phrases`, `together` or `structure`")
    expect("«{ phrases: [a]&", "`id` is missing")
    expect("{ id: x, phrases: [a], «structure: empty-heading&", "has `phrases` or `structure`, not both")
    expect("{ id: x, together: «[[a]]&", "two or more lists")
    expect("{ id: x, together: «a&", "two or more lists")
    expect("{ id: x, together: [[a], «[]]&", "`together` is an empty list")
    expect("{ id: x, «differ: duration, structure: empty-heading&", "`differ` compares what `phrases` find")
    expect("{ id: x, differ: «durations, phrases: [a]&", "did you mean `duration`?")
    expect("{ id: x, differ: «date, phrases: ['a {duration}']&", "compares values that `a {duration}` does not read")
    expect("{ id: x, structure: «empty&", "`structure` cannot be `empty`")
    expect("{ id: x, «phrase: [a], phrases: [b]&", "did you mean `phrases`?")
    expect("{ id: x, phrases: «[]&", "`phrases` is an empty list")
    expect("{ id: x, disclosure: «sale, phrases: [a]&", "no disclosure is named `sale`")
    expect("{ id: x, phrases: [{ phrase: a, under: «section }]&", "no section of its own")
    expect("{ id: x, phrases: [{ phrase: a, «because: b }]&", "belongs to entries of `mentioned` only")
  }

  @Test func everyProhibitionShowsWhatItFindsAndWhatItDoesNot() {
    let head = "{ id: x, title: T, message: M., fix: F., "
    expectProblem(rules("«" + head + "structure: empty-heading }"), "at least one each of `found` and `clean`")
    expectProblem(rules(head + "phrases: [a], examples: «{ found: [a] } }"), "at least one for `clean`")
    expectProblem(rules(head + "phrases: [a], examples: «{ clean: [a] } }"), "at least one for `found`")
  }

  @Test func rowsOfARuleSetShareNoId() {
    let row = "{ id: x, phrases: [a]" + rest
    let second = "{ id: «x, phrases: [a]" + rest
    expectProblem(rules(row + "\n  - " + second), "has a row `x` already")
  }
}
