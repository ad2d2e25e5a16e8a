import Testing

@testable import ClauseLint

@Suite struct LexiconReadingTests {
  @Test func everyKeyIsRead() throws {
    let lexicon = book(
      """
      lists:
        keep: [keep, store]
        handle: ["@keep", "(make|take) use of"]
      inflection:
        endings: ["+s", "y>ies", "2+ed"]
        irregular: { keep: [kept], child: children }
        none: [not]
      common: [the, no, on]
      audiences:
        europe: { headings: [gdpr], passages: ["^if you are"] }
      """
    ).lexicon
    #expect(lexicon.lists["keep"]?.map(\.text) == ["keep", "store"])
    #expect(lexicon.lists["handle"]?.first?.pattern == .list("keep"))
    #expect(lexicon.inflection.endings == ["+s", "y>ies", "2+ed"])
    #expect(lexicon.inflection.irregular == ["keep": ["kept"], "child": ["children"]])
    #expect(lexicon.inflection.none == ["not"])
    #expect(lexicon.common == ["the", "no", "on"])
    #expect(lexicon.audiences.map(\.id) == ["europe"])
    #expect(lexicon.audiences.first?.passages.map(\.text) == ["^if you are"])
  }

  @Test func inflectionHoldsForPhrasesThatAreReadBeforeIt() throws {
    let lexicon = book("lists: { a: [whom, whose] }\n---\ninflection: { none: [whom] }\n").lexicon
    #expect(lexicon.lists["a"]?.map(\.pattern) == [.word("whom", exact: true), .word("whose", exact: false)])
  }

  @Test func mistakesAreTold() {
    expectProblem("lists: { keep: «[] }", "`keep` is an empty list")
    expectProblem("lists: { «Keep: [keep] }", "a name is made of lower-case letters")
    expectProblem("lists: { keep: [\"a «...3 b\"] }", "an entry of a list is made of words")
    expectProblem("lists: { keep: [\"for «{date}\"] }", "an entry of a list is made of words")
    expectProblem("lists: «[keep]", "`lists` must be a mapping")
    expectProblem("lists: { keep: ['«@kep'] }", "no list is named `kep`")
    expectProblem("inflection: { endings: [«ed] }", "an ending is written")
    expectProblem("inflection: { endings: [«2y>ies] }", "an ending is written")
    expectProblem("inflection: { «ending: [+s] }", "did you mean `endings`?")
    expectProblem("inflection: { irregular: { keep: [«has kept] } }", "expected one word in lower case")
    expectProblem("inflection: { none: [«Not] }", "expected one word in lower case")
    expectProblem("common: [the, «of the]", "expected one word in lower case")
    expectProblem("audiences: { «europe: {} }", "an audience needs `headings` or `passages`")
    expectProblem("audiences: { europe: { «heading: [gdpr] } }", "did you mean `headings`?")
  }

  @Test func listsThatLeadBackToThemselvesAreTold() {
    expectProblem("lists:\n  a: ['@b']\n  «b: ['@c']\n  c: [x, '@b']\n", "@b -> @c -> @b")
    expectProblem("lists:\n  «a: ['@a', b]\n", "@a -> @a")
  }

  @Test func aListThatSeveralNameIsNoCycle() {
    expectProblems("lists:\n  a: ['@b', '@c']\n  b: ['@c']\n  c: [x]\n", [])
  }

  @Test func twoListsOfOneNameAreTold() {
    let message = "the list `a` is declared twice; first at rules.yaml:1:10"
    expectProblem("lists: { a: [b] }\n---\nlists: { «a: [c] }\n", message)
  }
}
