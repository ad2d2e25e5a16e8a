import Testing

@testable import ClauseLint

@Suite struct LayerTests {
  private func file(_ path: String, _ text: String) -> RuleFile { RuleFile(path: path, text: text) }

  private func disclosureFile(_ path: String, id: String, title: String) -> RuleFile {
    let body = "asks: Q?\nfix: F.\nstated: [a]\nexamples: { stated: [a], missing: [b] }\n"
    return file(path, "disclosure: \(id)\ntitle: \(title)\n" + body)
  }

  @Test func aLaterLayerReplacesWhatHasTheSameIdAndKeepsItsPlace() {
    let bundled = [disclosureFile("a", id: "x", title: "Old"), disclosureFile("b", id: "y", title: "Kept")]
    let own = [disclosureFile("c", id: "z", title: "New"), disclosureFile("d", id: "x", title: "Own")]
    let (book, problems) = readRules(layers: [bundled, own])
    #expect(problems.isEmpty)
    #expect(book.disclosures.map(\.title) == ["Own", "Kept", "New"])
    #expect(book.disclosure("x")?.place.path == "d")
  }

  @Test func anIdThatStandsTwiceInOneLayerIsAProblem() {
    let files = [disclosureFile("a", id: "x", title: "One"), disclosureFile("b", id: "x", title: "Two")]
    let problems = readRules(files).problems
    #expect(problems.map(\.place) == [RulePlace(path: "b", line: 1, column: 13)])
    #expect(problems.first?.message == "the disclosure `x` is declared twice; first at a:1:13")
  }

  @Test func ruleSetsAreReplacedWhole() {
    let first = "ruleset: house\ntitle: Old\nrequires: [{ disclosure: retention-period }]\n"
    let second = "ruleset: house\ntitle: Own\nrequires: [{ disclosure: retention-period, id: other }]\n"
    let (book, problems) = readRules(layers: [[file("a", soundDisclosure + first)], [file("b", second)]])
    #expect(problems.isEmpty)
    #expect(book.ruleSets.map(\.title) == ["Own"])
    #expect(book.ruleSet("house")?.requires.map(\.id) == ["other"])
  }

  @Test func listsAreReplacedOneByOneAndTheRestOfTheLexiconByPart() {
    let bundled = """
      lists: { a: [one], b: [two] }
      inflection: { endings: [+s], none: [not] }
      common: [the]
      audiences: { europe: { headings: [gdpr] } }
      """
    let own = """
      lists: { b: [three], c: ['@a'] }
      inflection: { endings: [+ed] }
      audiences: { texas: { headings: [texas] } }
      """
    let (book, problems) = readRules(layers: [[file("a", bundled)], [file("b", own)]])
    #expect(problems.isEmpty)
    #expect(book.lexicon.lists.mapValues { $0.map(\.text) } == ["a": ["one"], "b": ["three"], "c": ["@a"]])
    #expect(book.lexicon.inflection.endings == ["+ed"] && book.lexicon.inflection.none.isEmpty)
    #expect(book.lexicon.common == ["the"])
    #expect(book.lexicon.audiences.map(\.id) == ["texas"])
  }

  @Test func aCycleThatALaterLayerBreaksIsNone() {
    let layers = [[file("a", "lists: { a: ['@b'], b: ['@a'] }")], [file("b", "lists: { b: [c] }")]]
    #expect(readRules(layers: layers).problems.isEmpty)
  }

  @Test func namesAreFoundInAllFiles() {
    let rules = "ruleset: house\ntitle: House\nrequires: [{ disclosure: retention-period }]\n"
    #expect(readRules([file("a", rules), file("b", soundDisclosure)]).problems.isEmpty)
  }

  @Test func aFileThatIsNoYAMLIsToldAloneAndNotForTheNamesItHides() {
    let rules = "ruleset: house\ntitle: House\nrequires: [{ disclosure: hidden }]\n"
    let problems = readRules([file("a", rules), file("b", "disclosure: [hidden\n")]).problems
    #expect(problems.map(\.place.path) == ["b"])
    #expect(problems.first?.message.hasPrefix("not valid YAML") == true)
  }

  @Test func aFaultyDisclosureIsDeclaredAllTheSame() {
    expectProblem(
      soundDisclosure.replacing("for {duration}", with: "for «{time}")
        + "ruleset: house\ntitle: House\nrequires: [{ disclosure: retention-period }]\n",
      "unknown value `{time}`")
  }

  @Test func documentsThatAreNoRulesAreTold() {
    expectProblem("«[a]", "expected a disclosure, a rule set or a lexicon, found a list")
    expectProblem("«disclosur: x", "did you mean `disclosure`?")
    expectProblem("«a: b", "neither a disclosure")
    expectProblems("---\n---\n# nothing\n", [])
  }

  @Test func problemsComeInTheOrderOfFilesAndLines() {
    let files = [file("z", "a: b\n---\nc: d\n"), file("a", "e: f\n")]
    #expect(readRules(files).problems.map(\.place.description) == ["z:1:1", "z:3:1", "a:1:1"])
  }
}
