import Testing

@testable import ClauseLint

@Suite struct DisclosureReadingTests {
  /// A disclosure whose missing keys are added, so that a test shows only what it is about.
  private func rules(_ given: String) -> String {
    let rest = [
      "title: Title", "asks: Question?", "fix: Mend it.", "stated: [keep]", "examples: { stated: [a], missing: [b] }",
    ]
    let lines = given.split(separator: "\n")
    let missing = rest.filter { line in
      let key = line.prefix { $0 != ":" } + ":"
      return !lines.contains { $0.hasPrefix(key) }
    }
    return "disclosure: some-id\n" + given + "\n" + missing.joined(separator: "\n") + "\n"
  }

  @Test func everyKeyIsRead() throws {
    let yaml = """
      disclosure: retention-period
      title: Retention period
      asks: How long?
      section: [retention, storage]
      stated:
        - "keep for {duration}"
        - phrase: [delete, erase]
          with: ["{duration}"]
          unless: cookie
          near: [questions]
          within: 5
          under: section
          in: heading
          broad: true
          polarity: denied
          kind: legal-right
      mentioned:
        - phrase: as long as necessary
          because: names no period
      except: ["cookie ...6 {duration}"]
      fix: Name a period.
      examples:
        stated: [One., Two.]
        mentioned: [Three.]
        missing:
          - |
            Heading

            Four.
      """
    let disclosure = try #require(book(yaml).disclosure("retention-period"))
    #expect(disclosure.title == "Retention period")
    #expect(disclosure.section.map(\.text) == ["retention", "storage"])
    let clause = try #require(disclosure.stated.last)
    #expect(clause.phrases.map(\.text) == ["delete", "erase"])
    #expect(clause.with.map(\.text) == ["{duration}"])
    #expect(clause.unless.map(\.text) == ["cookie"])
    #expect(clause.near.map(\.text) == ["questions"])
    #expect(clause.under.map(\.text) == ["retention", "storage"])
    #expect(clause.within == 5 && clause.inHeading && clause.isBroad)
    #expect(clause.polarity == .denied && clause.kind == "legal-right" && clause.because == nil)
    let plain = try #require(disclosure.stated.first)
    #expect(plain.within == 3 && !plain.inHeading && !plain.isBroad && plain.polarity == .affirmed)
    #expect(disclosure.mentioned.map(\.because) == ["names no period"])
    #expect(disclosure.except.map(\.text) == ["cookie ...6 {duration}"])
    #expect(disclosure.examples.stated.map(\.text) == ["One.", "Two."])
    #expect(disclosure.examples.missing.map(\.text) == ["Heading\n\nFour."])
    #expect(disclosure.place == RulePlace(path: "rules.yaml", line: 1, column: 13))
  }

  @Test func unknownKeysAreToldWithWhatWasMeant() {
    expectProblem(rules("«statd: [keep]"), "unknown key `statd`; did you mean `stated`?")
    expectProblem(rules("stated:\n  - phrase: keep\n    «unles: cookie"), "unknown key `unles`; did you mean `unless`?")
    expectProblem(rules("examples: { stated: [a], missing: [b], «found: [c] }"), "unknown key `found`")
    expectProblem(rules("«colour: red"), "unknown key `colour`")
  }

  @Test func whatMustBeThereIsAskedFor() {
    expectProblems(
      "«»«»«»«»«disclosure: some-id\nmentioned: [{ phrase: keep, because: x }]",
      [
        "`stated` is missing", "`title` is missing", "`asks` is missing", "`fix` is missing",
        "at least one each of `stated` and `missing` and `mentioned`",
      ])
    expectProblem(rules("stated: [«{ with: [a] }]"), "`phrase` is missing")
  }

  @Test func everyVerdictNeedsAnExample() {
    expectProblem(rules("examples: «{ stated: [a] }"), "`examples` need at least one for `missing`")
    expectProblem(rules("examples: «{ missing: [a] }"), "`examples` need at least one for `stated`")
    expectProblem(rules("examples: { stated: «[], missing: [a] }"), "`stated` is an empty list")
    expectProblem(
      rules("mentioned: [{ phrase: a, because: b }]\nexamples: «{ stated: [a], missing: [b] }"),
      "need at least one for `mentioned`")
  }

  @Test func aMentionSaysWhyItFallsShort() {
    let examples = "\nexamples: { stated: [a], missing: [b], mentioned: [c] }"
    expectProblem(rules("mentioned: [«keep]" + examples), "says why it falls short")
    expectProblem(rules("mentioned: [«{ phrase: keep }]" + examples), "`because` is missing")
    expectProblem(rules("stated: [{ phrase: keep, «because: x }]"), "`because` belongs to entries of `mentioned` only")
  }

  @Test func wrongTypesAreTold() {
    expectProblem(rules("title: «[a]"), "`title` must be text, not a list")
    expectProblem(rules("title: «{ a: b }"), "`title` must be text, not a mapping")
    expectProblem(rules("title:«"), "`title` is empty")
    expectProblem(rules("title: «'  '"), "`title` is empty")
    expectProblem(rules("examples: «[a]"), "`examples` must be a mapping (`key: value`), not a list")
    expectProblem(rules("stated: [«[a]]"), "an entry of `stated` is a phrase or a mapping")
    expectProblem(rules("stated: «[]"), "`stated` is an empty list")
    expectProblem(rules("except: [«{ phrase: a }]"), "`except` must be text, not a mapping")
    expectProblem(rules("stated: [{ phrase: a, broad: «yes }]"), "`broad`: expected true or false, found `yes`")
    expectProblem(rules("stated: [{ phrase: a, near: b, within: «far }]"), "`within`: expected a whole number")
    expectProblem(rules("stated: [{ phrase: a, near: b, within: «0 }]"), "`within` is 1 to 50, not 0")
    expectProblem(rules("stated: [{ phrase: a, polarity: «denyed }]"), "did you mean `denied`?")
    expectProblem(rules("stated: [{ phrase: a, polarity: «maybe }]"), "it is one of `affirmed`, `denied`")
    expectProblem(rules("stated: [{ phrase: a, in: «title }]"), "`in` cannot be `title`")
    expectProblem(rules("stated: [{ phrase: a, kind: «Legal }]"), "a name is made of lower-case letters")
  }

  @Test func keysThatNeedAnotherSaySo() {
    expectProblem(rules("stated: [{ phrase: a, «within: 3 }]"), "there is no `near`")
    expectProblem(rules("stated: [{ phrase: a, under: «section }]"), "asks for the disclosure's `section`")
  }

  @Test func aMistakeInAPhraseIsToldAtItsCharacter() {
    expectProblem(rules("stated:\n  - \"we keep for «{durations}\""), "did you mean `duration`?")
    expectProblem(rules("stated: [keep «(a|b]"), "`(` is not closed")
    expectProblem(rules("stated: ['it''s größer«, here']"), "leave out `,`")
    expectProblem(rules("stated: [«\"a \\u0062, c\"]"), "leave out `,`")
    expectProblem(rules("stated: [keep «@kep]"), "no list is named `kep`")
    expectProblem(rules("section: [\"how (long|«@wide)\"]"), "no list is named `wide`")
  }

  @Test func audiencesMustExist() {
    expectProblem(
      rules("audience: «californa") + "---\naudiences: { california: { headings: [california] } }\n",
      "no audience is named `californa`; did you mean `california`?")
  }

  @Test func idsAreLowerCase() {
    let body = "title: T\nasks: Q?\nfix: F.\nstated: [a]\nexamples: { stated: [a], missing: [b] }\n"
    expectProblem("disclosure: retention«Period\n" + body, "a name is made of lower-case letters, digits and hyphens")
    expectProblem("disclosure:«\n" + body, "`disclosure` is empty")
  }

  @Test func allProblemsAreToldInTheOrderOfTheFile() {
    expectProblems(
      rules("«colour: red\nstated: [keep «(a, delete «), \"«@kep it\"]"),
      ["unknown key", "`(` is not closed", "`)` without", "no list is named"])
  }
}
