import Testing

@testable import ClauseLint

@Suite struct SourceExcerptTests {
  /// Excerpts the one line of a text; `«` and `»` mark the span. The marks are drawn below the text.
  private func excerpt(_ marked: String, width: Int = 40) -> [String] {
    let parts = marked.split(omittingEmptySubsequences: false) { "«»".contains($0) }.map(String.init)
    let source = SourceText(path: "policy.txt", text: parts.joined())
    let start = parts[0].utf8.count
    let excerpt = SourceExcerpt(
      of: source, line: source.bytes.indices, span: start..<start + parts[1].utf8.count, width: width)
    return [
      excerpt.text, String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.length),
    ]
  }

  @Test("a line that fits is shown whole") func short() {
    #expect(excerpt("We «keep» data.") == ["We keep data.", "   ^^^^"])
  }

  @Test("a long line is cut around the span, between words") func cut() {
    #expect(
      excerpt("one two three four five six seven «eight» nine ten eleven twelve thirteen fourteen") == [
        "…five six seven eight nine ten eleven…",
        "                ^^^^^",
      ])
  }

  @Test("a span near an end leaves its room to the other side") func ends() {
    #expect(
      excerpt("«one» two three four five six seven eight nine ten eleven twelve") == [
        "one two three four five six seven…", "^^^",
      ])
    #expect(
      excerpt("one two three four five six seven eight nine ten eleven «twelve»") == [
        "…six seven eight nine ten eleven twelve", "                                 ^^^^^^",
      ])
  }

  @Test("of a span that is too long the beginning is shown") func longSpan() {
    let lines = excerpt("one «" + String(repeating: "x", count: 90) + "» two")
    #expect(lines[0] == "…" + String(repeating: "x", count: 38) + "…")
    #expect(lines[1] == " " + String(repeating: "^", count: 38))
  }

  @Test("tabs, wide characters and joined marks keep the underline in place") func widths() {
    #expect(excerpt("\t«x»") == ["    x", "    ^"])
    #expect(excerpt("漁火 «漁» x") == ["漁火 漁 x", "     ^^"])
    #expect(excerpt("e\u{301} «x»") == ["e\u{301} x", "  ^"])
  }

  @Test("an empty span is one mark, also at the end of the line") func emptySpan() {
    #expect(excerpt("ab«»") == ["ab", "  ^"])
    #expect(excerpt("«»") == ["", "^"])
  }

  @Test("control characters of a policy do not reach the terminal") func controls() {
    #expect(excerpt("a\u{1B}[31m «b»\u{202E}")[0] == "a\u{FFFD}[31m b\u{FFFD}")
  }

  @Test("a line of many megabytes is not read for its excerpt") func hugeLine() {
    let half = String(repeating: "lantern ", count: 1 << 19)
    let clock = ContinuousClock()
    var source = SourceText(path: "policy.txt", text: "")
    source = SourceText(path: "policy.txt", text: half + half)
    let time = clock.measure {
      for _ in 0..<20 {
        let middle = half.utf8.count
        let excerpt = SourceExcerpt(of: source, line: source.bytes.indices, span: middle..<middle + 7, width: 40)
        #expect(excerpt.text == "…lantern lantern lantern lantern…")
      }
    }
    #expect(time < .seconds(1))
  }
}
