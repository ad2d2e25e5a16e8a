import Testing

@testable import ClauseLint

@Suite struct DisplayWidthTests {
  @Test(
    "columns are those of a terminal",
    arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("漁火", 4), ("🏮", 2), ("한글", 4), ("“…”", 3), ("a\u{200B}b", 2)])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test("a cut text ends in an ellipsis within its width") func cut() {
    #expect("lantern".cut(to: 7) == "lantern")
    #expect("lanterns".cut(to: 7) == "lanter…")
    #expect("green lantern".cut(to: 7) == "green…")
    #expect("漁火漁火".cut(to: 6) == "漁火…")
  }

  @Test("lines break at spaces, and a longer word stands alone") func wrapped() {
    #expect("the green lantern of the pier".wrapped(to: 12) == ["the green", "lantern of", "the pier"])
    #expect("a lighthouse b".wrapped(to: 4) == ["a", "lighthouse", "b"])
    #expect("".wrapped(to: 4) == [])
  }
}
