import Testing

@testable import ClauseLint

@Suite struct SpellingTests {
  @Test(arguments: [
    ("statd", "stated"), ("retention-perod", "retention-period"), ("excpet", "except"), ("Title", "title"),
  ])
  func aNameNearAnotherIsFound(name: String, meant: String) {
    let names = ["title", "stated", "except", "retention-period"]
    #expect(RuleBook.closest(to: name, among: names) == meant)
  }

  @Test func whatIsFarFromAllNamesMeansNone() {
    #expect(RuleBook.closest(to: "colour", among: ["title", "stated"]) == nil)
    #expect(RuleBook.closest(to: "", among: ["title"]) == nil)
    #expect(RuleBook.closest(to: String(repeating: "x", count: 5000), among: ["title"]) == nil)
  }

  @Test func ofEquallyNearNamesTheFirstIsTaken() {
    #expect(RuleBook.closest(to: "lisp", among: ["list", "lisa"]) == "list")
  }
}
