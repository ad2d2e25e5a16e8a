import Testing

@testable import ClauseLint

@Suite struct PhraseParserTests {
  private func pattern(_ text: String, inflection: Inflection = Inflection()) throws -> Pattern {
    try PhraseParser.parse(text, inflection: inflection).pattern
  }

  private func word(_ word: String) -> Pattern { .word(word, exact: word.utf8.count < 3) }

  private func words(_ words: String...) -> Pattern { .sequence(words.map(word)) }

  @Test func wordsAreLowerCaseAndSeparatedBySpacesHyphensAndSlashes() throws {
    #expect(try pattern("Delete") == word("delete"))
    #expect(try pattern("opt-out") == words("opt", "out"))
    #expect(try pattern("opt\u{2010}out and/or") == words("opt", "out", "and", "or"))
    #expect(try pattern("  third\u{A0}party ") == words("third", "party"))
    #expect(try pattern("größe") == word("größe"))
  }

  @Test(arguments: [
    ("don't", ["do", "not"]), ("can't", ["can", "not"]), ("cannot", ["can", "not"]), ("won't", ["will", "not"]),
    ("we'll", ["we", "will"]), ("You're", ["you", "are"]), ("we've", ["we", "have"]), ("you'd", ["you", "would"]),
    ("I’m", ["i", "am"]), ("user's data", ["user", "data"]), ("users' data", ["users", "data"]),
    ("doesn\u{2019}t sell", ["does", "not", "sell"]),
  ])
  func contractionsAreTheWordsTheyStandFor(text: String, expected: [String]) throws {
    #expect(try pattern(text) == .sequence(expected.map(word)))
  }

  @Test func theCountryIsNoPronoun() throws {
    for text in ["US", "U.S.", "u.s.", "U.S"] {
      #expect(try pattern("the \(text) law") == words("the", "u.s.", "law").withExact("u.s."))
    }
    #expect(try pattern("tell us") == words("tell", "us"))
  }

  @Test func aFormWithoutOthersIsExact() throws {
    var inflection = Inflection()
    inflection.none = ["not"]
    inflection.irregular = ["do": ["does", "did"]]
    #expect(try pattern("=use", inflection: inflection) == .word("use", exact: true))
    #expect(try pattern("use", inflection: inflection) == .word("use", exact: false))
    #expect(try pattern("not", inflection: inflection) == .word("not", exact: true))
    #expect(try pattern("we", inflection: inflection) == .word("we", exact: true))
    #expect(try pattern("do", inflection: inflection) == .word("do", exact: false))
    #expect(try pattern("2018", inflection: inflection) == .word("2018", exact: true))
  }

  @Test func everyPieceOfTheLanguageIsRead() throws {
    #expect(
      try pattern("^(sell|rent out) [any|all of] @personal-data ...8 for {duration} ... today$")
        == .sequence([
          .start, .either([word("sell"), words("rent", "out")]),
          .optional(.either([word("any"), words("all", "of")])), .list("personal-data"), .gap(8), word("for"),
          .value(.duration), .gap(4), word("today"), .end,
        ]))
    #expect(try pattern("non-(a|b)") == .sequence([word("non"), .either([word("a"), word("b")])]))
  }

  @Test func listsAreToldWithTheirPlaces() throws {
    let references = try PhraseParser.parse("we (@keep|@delete) it").references
    #expect(references.map(\.list) == ["keep", "delete"])
    #expect(references.map(\.offset) == [4, 10])
  }

  /// The mark stands where the mistake must be shown.
  @Test(arguments: [
    ("(a|b", "`(` is not closed", 0), ("we [a", "`[` is not closed", 3), ("(a]", "`(` is not closed", 0),
    ("a)", "`)` without", 1), ("a]", "`]` without", 1), ("a|b", "alternatives stand in parentheses", 1),
    ("(a|)", "an alternative is empty", 3), ("a ()", "an alternative is empty", 3),
    ("keep @", "`@` stands before", 5), ("for {durations}", "did you mean `duration`?", 4),
    ("for {duration", "`{` stands before", 4), ("a ...0 b", "a gap is 1 to 40 words", 2),
    ("a ...41 b", "a gap is 1 to 40 words", 2), ("a ...99999999999999999999 b", "a gap is 1 to 40", 2),
    ("a .. b", "a gap is written", 2), ("a = b", "`=` stands before a word", 3),
    ("we, too", "leave out `,`", 2), ("terms & more", "leave out `&`", 6), ("\u{201C}us\u{201D}", "leave out", 0),
    ("[un]lawful", "a space is missing before `l`", 4), ("user(s)", "a space is missing before `(`", 4),
    ("", "needs a word", 0), ("...8", "needs a word", 0), ("[a] ...3 [b]", "needs a word", 0),
    ("(a|[b])", "needs a word", 0), ("^ $", "needs a word", 0),
    ("a ...40 b ...20", "can span 62 words", 0),
  ])
  func mistakesAreToldAtTheirPlace(text: String, message: String, offset: Int) {
    let error = #expect(throws: PhraseError.self) { try PhraseParser.parse(text) }
    #expect(error?.message.contains(message) == true, "\(error.debugDescription)")
    #expect(error?.offset == offset)
  }

  @Test func limitsHoldAtTheirEdge() throws {
    let six = String(repeating: "(", count: 6) + "a" + String(repeating: ")", count: 6)
    #expect(try pattern(six) == word("a"))
    #expect(throws: PhraseError.self) { try pattern("(" + six + ")") }
    #expect(throws: PhraseError.self) { try pattern(String(repeating: "x", count: 401)) }
    #expect(try pattern(String(repeating: "x", count: 400)) == word(String(repeating: "x", count: 400)))
    let sixty = "a ...40 @a @b {date}"
    #expect(throws: PhraseError.self) { try pattern(sixty) }
    #expect(throws: Never.self) { try pattern("a ...38 @a @b {date} b") }
  }

  @Test(arguments: ["a ...3 b", "{date}", "^a", "a$"])
  func anEntryOfAListIsMadeOfWordsOnly(text: String) throws {
    #expect(throws: PhraseError.self) { try PhraseParser.parse(text, use: .listEntry) }
    #expect(throws: Never.self) { try PhraseParser.parse(text) }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func noTextCrashesTheParser(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("()[]|@{}^$=...0123456789 -/'ausUS.é\u{2019}\u{2014}\u{2026}".utf8)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in
        let any = UInt8.random(in: 0...255, using: &generator)
        return Bool.random(using: &generator) ? any : signs.randomElement(using: &generator) ?? any
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(PhraseError) {
        _ = try PhraseParser.parse(text)
      } catch {
        #expect(0...text.utf8.count ~= error.offset, "\(text.debugDescription)")
      }
    }
  }
}

extension Pattern {
  /// The pattern with one word of it made exact.
  fileprivate func withExact(_ word: String) -> Pattern {
    switch self {
    case .word(word, _): .word(word, exact: true)
    case .sequence(let items): .sequence(items.map { $0.withExact(word) })
    default: self
    }
  }
}
