import Testing

@testable import ClauseLint

@Suite("Words")
struct WordsTests {
  /// The words of a text as a phrase would name them; unknown ones as `?`.
  private func cut(_ text: String, knowing known: String) -> String {
    var vocabulary = Vocabulary()
    var names = ["#": Vocabulary.number, "@": Vocabulary.email, "/": Vocabulary.url, "u.s.": ValueWord.unitedStates]
    for word in known.split(separator: " ").map(String.init) where names[word] == nil {
      names[word] = vocabulary.insert(word)
    }
    let spellings = Dictionary(names.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var words = Words()
    Array(text.utf8).withUnsafeBufferPointer { words.append($0, in: 0..<$0.count, vocabulary: vocabulary) }
    return words.ids.map { spellings[$0] ?? "?" }.joined(separator: " ")
  }

  @Test(
    "are cut alike however they are typed",
    arguments: [
      ("Third-party and/or OPT\u{2011}OUT", "third party and or opt out"),
      ("don’t donâ€™t don't", "do not do not do not"),
      ("We'll cannot", "we will can not"), ("users’ data, user's", "users data user"),
      ("re\u{AD}tention data\u{200B}base", "retention database"), ("data\u{A0}kept—here•now", "data kept here now"),
      ("â€œdataâ€\u{9D} kept â€“ here", "data kept here"), ("‘data’ «data»", "data data"),
      ("Éclair éclair", "éclair éclair"),
      ("\u{FEFF}data", "data"), ("30 1,000 2.5 12th x2", "# # # # ?"),
      ("Liquor.com runs a.b@lumenpost.test.", "/ runs @"),
      ("e.g. data, i.e. this; the E.U.", "eg data ie this the eu"), ("(see https://lumenpost.test/a_(b)).", "see /"),
      ("first-last@lumenpost.test", "@"), ("the end.Next here", "the end next here"),
    ])
  func cutting(text: String, words: String) {
    #expect(cut(text, knowing: words) == words)
  }

  @Test(
    "tell the country from the pronoun",
    arguments: [
      ("in the US and", "in the u.s. and"), ("in the U.S. and U.S.A.", "in the u.s. and u.s."),
      ("CONTACT US", "contact us"),
      ("contact us", "contact us"), ("the EU-US Shield", "the eu u.s. shield"), ("to the USA", "to the u.s."),
      ("WRITE TO US TODAY", "write to us today"),
    ])
  func country(text: String, words: String) {
    #expect(cut(text, knowing: words) == words)
  }

  @Test("keep the places they came from")
  func places() {
    var words = Words()
    Array("We don’t.".utf8).withUnsafeBufferPointer { words.append($0, in: 0..<$0.count, vocabulary: Vocabulary()) }
    #expect(words.starts == [0, 3, 3])
    #expect(words.ends == [2, 10, 10])
  }

  @Test("a vocabulary finds what it holds, in any case, and nothing else")
  func vocabulary() {
    var vocabulary = Vocabulary()
    let ids = (0..<5000).map { vocabulary.insert("word\($0)x") }
    #expect(Set(ids).count == 5000)
    let found = (0..<5000).map { index in Array("WORD\(index)X".utf8).withUnsafeBufferPointer { vocabulary.id(of: $0) }
    }
    #expect(found == ids)
    #expect(Array("word".utf8).withUnsafeBufferPointer { vocabulary.id(of: $0) } == Vocabulary.unknown)
    #expect(vocabulary.insert("thirty") == ValueWord.id("thirty"))
    #expect(vocabulary.insert("u.s.") == ValueWord.unitedStates)
  }

  @Test("any bytes can be read")
  func anyBytes() {
    var generator = SeededGenerator(seed: 42)
    let pieces = [
      "â€™", "'", "’", "@", ".", "[", "]", "12", "(", "May", "US", "http://", "\u{AD}", "days", "_", "%", "a", " ",
      "x.com", "é",
    ]
    for _ in 0..<600 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<30, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += pieces.randomElement(using: &generator)?.utf8 ?? "".utf8
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      bytes.withUnsafeBufferPointer { prose in
        let (words, spans) = allValues(in: prose)
        #expect(
          words.starts.indices.allSatisfy { words.starts[$0] < words.ends[$0] && Int(words.ends[$0]) <= bytes.count })
        #expect(words.starts == words.starts.sorted())
        #expect(spans.allSatisfy { !$0.words.isEmpty && $0.words.upperBound <= words.count })
      }
    }
  }

  @Test(
    "take time linear in the text, whatever it repeats",
    arguments: [
      "a.", "a@", "1 ", "A ", "[", "a'", "1-", "A of ", "_", "(1", "a-", "%A", "1 Ab ", "â€™", "US ", "one thousand ",
      "zero ",
    ])
  func linear(piece: String) {
    func time(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: piece, count: count).utf8)
      return ContinuousClock().measure { bytes.withUnsafeBufferPointer { _ = allValues(in: $0) } }
    }
    _ = time(100)
    let small = time(500)
    let large = time(4000)
    #expect(large < small * 40 + .milliseconds(50))
  }
}
