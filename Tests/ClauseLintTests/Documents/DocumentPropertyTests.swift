import Testing

@testable import ClauseLint

@Suite struct DocumentPropertyTests {
  static let samples = [
    "# Títle\n\nWe *keep* data:\n\n- for [a *year*](x)\n  longer\n- `x` &amp; y\n\n| a | b |\n|---|---|\n| c | d |\n",
    "Policy\nWe keep data for a year, and\nno longer.\n\nWe share it with:\n1. banks;\n2. couriers.\n",
  ]

  @Test(arguments: samples, Format.allCases)
  func eachWordOfABlockStandsAtItsPlaceInTheSource(text: String, format: Format) {
    let source = SourceText(path: "a", text: text)
    let document = Document(parsing: source, as: format)
    for block in document.blocks {
      for place in block.prose where document.prose.bytes[place].isASCIILetter {
        let origin = document.prose.source(of: place..<place + 1)
        #expect(source.bytes[origin].elementsEqual([document.prose.bytes[place]]))
      }
    }
  }

  @Test(arguments: samples, Format.allCases)
  func lineEndsMakeNoDifference(text: String, format: Format) {
    let ends = ["\r\n", "\r"].map {
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: $0)
    }
    for other in ends {
      let document = Document(parsing: SourceText(path: "a", text: other), as: format)
      #expect(sketch(document) == sketch(Document(parsing: SourceText(path: "a", text: text), as: format)))
    }
  }

  @Test(arguments: Format.allCases)
  func noBytesCrashAndBlocksStayInOrder(format: Format) {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("ab A1.:;,\n\n\n\r\t -*_`[]()<>!#|&~\\\"'=+éß\u{A0}•/@".unicodeScalars)
    for _ in 0..<3000 {
      let text = (0..<random.next() % 60).map { _ in String(alphabet[Int(random.next() % UInt64(alphabet.count))]) }
      let source = SourceText(path: "a", text: text.joined())
      let document = Document(parsing: source, as: format)
      var end = 0
      for block in document.blocks {
        #expect(block.prose.lowerBound >= end && !block.prose.isEmpty, "\(text.joined().debugDescription)")
        end = block.prose.upperBound + 1
        let origin = document.prose.source(of: block.prose)
        #expect(origin.lowerBound >= 0 && origin.upperBound <= source.bytes.count)
      }
    }
  }

  @Test(arguments: [
    "[", "[a](", "*a **b ", "<a ", "<!--", "> ", "`a``", "a\n", "- a\n\n", "ab cd:\nef\n", "a|b\n-|-\n",
  ])
  func timeGrowsWithTheTextWhateverItIs(pattern: String) {
    for format in Format.allCases {
      func fastest(_ count: Int) -> Duration {
        let source = SourceText(path: "a", text: String(repeating: pattern, count: count))
        return (0..<3).map { _ in ContinuousClock().measure { _ = Document(parsing: source, as: format) } }.min()
          ?? .zero
      }
      // Eight times the text: a quadratic scan takes 64 times as long. What takes no time is not worth a ratio.
      let (short, long) = (fastest(1000), fastest(8000))
      #expect(long < short * 24 + .milliseconds(20), "\(pattern.debugDescription) as \(format): \(short), \(long)")
    }
  }
}
