import Testing

@testable import ClauseLint

@Suite("Contractions")
struct ContractionsTests {
  @Test(
    "stand for the words they were made from",
    arguments: [
      ("don't", "do not"), ("don’t", "do not"), ("cannot", "can not"), ("can't", "can not"), ("won't", "will not"),
      ("we'll", "we will"), ("you're", "you are"), ("we've", "we have"), ("you'd", "you would"), ("i'm", "i am"),
      ("it's", "it is"), ("let's", "let us"), ("wouldn't've", "would not have"), ("shan't", "shall not"),
    ])
  func expand(contraction: String, words: String) {
    #expect(Contractions.words(of: contraction).joined(separator: " ") == words)
  }

  @Test(
    "leave other words as they are, without apostrophe or possessive",
    arguments: [
      ("user's", "user"), ("users'", "users"), ("o'brien", "obrien"), ("data", "data"), ("o'brien's", "obrien"),
    ])
  func keep(word: String, words: String) {
    #expect(Contractions.words(of: word).joined(separator: " ") == words)
  }
}
