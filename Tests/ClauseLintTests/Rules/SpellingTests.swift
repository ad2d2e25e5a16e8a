import Testing

@testable import ClauseLint

@Suite struct SpellingTests {
  @Test(arguments: [
    ("statd", "stated"), ("retention-perod", "retention-period"), ("excpet", "except"), ("titel", "title"),
    ("Title", "title"),
  ])
  func aNameNearAnotherIsFound(name: String, meant: String) {
    let names = ["title", "stated", "except", "retention-period"]
    #expect(closestName(to: name, among: names) == meant)
  }

  @Test func whatIsFarFromAllNamesMeansNone() {
    #expect(closestName(to: "colour", among: ["title", "stated"]) == nil)
    #expect(closestName(to: "", among: ["title"]) == nil)
    #expect(closestName(to: String(repeating: "x", count: 5000), among: ["title"]) == nil)
  }

  @Test func ofEquallyNearNamesTheFirstIsTaken() {
    #expect(closestName(to: "lisp", among: ["list", "lisa"]) == "list")
  }
}
