import Testing

@testable import ClauseLint

/// A text in which each value of one kind stands between « and »: `within «30 days»`.
struct MarkedText: CustomTestStringConvertible {
  let text: String
  /// The normal forms that the values must have.
  let values: [String]
  var testDescription: String { text }

  init(_ text: String, _ values: String...) {
    self.text = text
    self.values = values
  }

  var unmarked: String { text.filter { $0 != "«" && $0 != "»" } }
}

/// Expects that the values of a kind are just those marked; marks that differ show in the message as text.
func expectValues(
  _ kind: ValueKind, _ marked: MarkedText, links: [Link] = [], at location: SourceLocation = #_sourceLocation
) {
  Array(marked.unmarked.utf8).withUnsafeBufferPointer { prose in
    let (words, spans) = allValues(in: prose, links: links)
    let found = spans.filter { $0.value.kind == kind }
    var text: [UInt8] = []
    var place = 0
    for span in found {
      let start = Int(words.starts[span.words.lowerBound])
      let end = Int(words.ends[span.words.upperBound - 1])
      guard start >= place else { continue }  // a longer reading of the same value
      text += Array(prose[place..<start]) + Array("«".utf8) + Array(prose[start..<end]) + Array("»".utf8)
      place = end
    }
    text += prose[place...]
    #expect(String(decoding: text, as: UTF8.self) == marked.text, sourceLocation: location)
    #expect(found.map(\.value.text) == marked.values, sourceLocation: location)
  }
}

/// Cuts a text into words, a block a line, and reads its values.
func allValues(in prose: UnsafeBufferPointer<UInt8>, links: [Link] = []) -> (words: Words, spans: [ValueSpan]) {
  var words = Words()
  var blocks: [Range<Int>] = []
  var start = 0
  for place in 0...prose.count where place == prose.count || prose[place] == 0x0A {
    let first = words.count
    words.append(prose, in: start..<place, vocabulary: valueWords)
    blocks.append(first..<words.count)
    start = place + 1
  }
  return (words, findValues(in: words, prose: prose, blocks: blocks, links: links))
}

private let valueWords = Vocabulary()
