import Testing

@testable import ClauseLint

@Suite struct MarkdownTests {
  @Test func readsHeadingsParagraphsAndQuotes() {
    #expect(
      sketch(
        markdown: """
          ---
          title: Notice
          ---
          Privacy at *Acme*
          =================
          ## Cookies ##
          We set **two**
          cookies.

          **Retention**

          > We keep them
          a day.
          ***
              code
          """) == [
          "# Privacy at Acme", "## Cookies", "p We set two cookies.", "#### Retention", "p We keep them a day.",
        ])
  }

  @Test func listsNestUnderWhatIntroducesThem() {
    #expect(
      sketch(
        markdown: """
          You may:

          * see your data
          and its sources

            1. on paper
            2. as a file
          * erase it.
            - At once.

          A new list:
          + one
          """) == [
          "p You may:", "-<0 see your data and its sources", "-<1 on paper", "-<1 as a file", "-<0 erase it.",
          "-<0 At once.", "p A new list:", "-<6 one",
        ])
  }

  @Test func cellsAreReadWithTheirColumnsHeader() {
    #expect(
      sketch(markdown: "Data | Kept\n---|:--\nlogs \\| traces | 30 days\n| orders | |\n\nEnd.") == [
        "| Data", "| Kept", "|<0 logs | traces", "|<1 30 days", "|<0 orders", "p End.",
      ])
  }

  @Test(arguments: [
    ("a \\*b\\* `c` d", "a *b* d"), ("caf&eacute; &#x26; &nope;", "café & &nope;"),
    ("snake_case _it_", "snake_case it"),
    ("***a** b* **c", "a b **c"), ("x<br>y <!-- z -->w <b>v</b>", "x y w v"), ("[a [b](c)", "[a b"),
    ("![seal](s.png) [text][R] [r]", "seal text r"), ("~~old~~ new", "old new"),
    ("<p@acme.test> a < b", "p@acme.test a < b"),
  ])
  func takesTheMarkupOut(markdown: String, prose: String) {
    #expect(sketch(markdown: markdown + "\n\n[r]: /there 'title'") == ["p " + prose])
  }

  @Test func linksKnowTheirWordsAndTheirAddress() {
    let text = "[Ask *us*](mailto:p@acme.test \"t\"), <https://acme.test> or [here].\n\n[here]: <https://acme.test/a>"
    let document = Document(parsing: SourceText(path: "a.md", text: text), as: .markdown)
    let links = document.links.map { link in
      String(decoding: document.prose.bytes[link.prose], as: UTF8.self) + " -> " + link.destination
    }
    #expect(
      links == [
        "Ask us -> mailto:p@acme.test", "https://acme.test -> https://acme.test", "here -> https://acme.test/a",
      ])
  }

  @Test func textInHTMLIsProseAndScriptsAreNot() {
    #expect(
      sketch(
        markdown: """
          <div><h2>Who &amp; why</h2><p>We <b>sell</b> boats.
          <ul><li>Oars</li></ul><script>var a = "<p>no</p>"</script></div>

          <!-- a note
          to the editor -->
          ```
          code
          ```
          """) == ["## Who & why", "p We sell boats.", "- Oars"])
  }
}
