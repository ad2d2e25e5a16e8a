import Testing

@testable import ClauseLint

@Suite struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    let prose = Prose(identical: Array(text.utf8))
    var words = Words()
    prose.bytes.withUnsafeBufferPointer { words.append($0, in: 0..<prose.bytes.count, vocabulary: Vocabulary()) }
    return Sentences(words: words, prose: prose.bytes).cut(0..<words.ids.count).map { range in
      String(
        decoding: prose.bytes[Int(words.starts[range.lowerBound])..<Int(words.ends[range.upperBound - 1])],
        as: UTF8.self)
    }
  }

  @Test(
    "a full stop ends a sentence unless it stands in a number, an abbreviation or a name",
    arguments: [
      ("We care. You choose", ["We care", "You choose"]),
      ("Acme Inc. collects 2.5 items", ["Acme Inc. collects 2.5 items"]),
      ("Write to Acme Ltd. Grove Street office", ["Write to Acme Ltd. Grove Street office"]),
      ("Write to Acme Ltd. Please sign", ["Write to Acme Ltd", "Please sign"]),
      ("Data, e.g. Names, is kept. Really", ["Data, e.g. Names, is kept", "Really"]),
      ("Do you? We do! So there", ["Do you", "We do", "So there"]),
      ("See example.org for more. Thanks", ["See example.org for more", "Thanks"]),
      ("It ends (here). \"Next\" begins", ["It ends (here", "Next\" begins"]),
      ("We don't. They won't. Nobody can't", ["We don't", "They won't", "Nobody can't"]),
    ])
  func cut(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }
}
