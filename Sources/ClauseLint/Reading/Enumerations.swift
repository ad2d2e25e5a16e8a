/// Finds the parts of an enumeration inside a sentence: "the right to (1) know, (2) delete".
struct Enumerations {
  let words: Words
  let prose: [UInt8]

  /// The words before the first marker, and the parts after each; nil where the sentence enumerates nothing.
  func parts(of sentence: Range<Int>) -> (before: Range<Int>, parts: [Range<Int>])? {
    var starts: [Int] = []
    for word in sentence.dropFirst() where isMarker(word) { starts.append(word) }
    guard starts.count >= 2 else { return nil }
    var parts: [Range<Int>] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : sentence.upperBound
      if start + 1 < end { parts.append(start + 1..<end) }
    }
    return (sentence.lowerBound..<starts[0], parts)
  }

  /// A number, letter or small roman numeral with a closing bracket: `(1)`, `a)`, `(iv)`.
  private func isMarker(_ word: Int) -> Bool {
    let start = Int(words.starts[word])
    let end = Int(words.ends[word])
    guard end - start <= 3, end < prose.count, prose[end] == UInt8(ascii: ")"), start > 0 else { return false }
    let before = prose[start - 1]
    guard before == UInt8(ascii: "(") || before == UInt8(ascii: " ") else { return false }
    let text = prose[start..<end]
    if text.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) { return text.count <= 2 }
    if text.count == 1 { return true }
    return text.allSatisfy {
      $0 | 0x20 == UInt8(ascii: "i") || $0 | 0x20 == UInt8(ascii: "v") || $0 | 0x20 == UInt8(ascii: "x")
    }
  }
}
