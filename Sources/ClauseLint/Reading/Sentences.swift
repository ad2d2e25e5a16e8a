/// Finds where sentences end within a block.
struct Sentences {
  let words: Words
  let prose: [UInt8]

  /// Cuts a block's words into sentences.
  func cut(_ block: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = block.lowerBound
    for word in block.dropLast() where ends(after: word) {
      sentences.append(start..<word + 1)
      start = word + 1
    }
    if start < block.upperBound { sentences.append(start..<block.upperBound) }
    return sentences
  }

  /// Whether a sentence ends between a word and the next.
  private func ends(after word: Int) -> Bool {
    // Both words of a contraction stand for the same bytes.
    guard words.ends[word] + 1 < words.starts[word + 1] else { return false }
    let gap = Int(words.ends[word])..<Int(words.starts[word + 1])
    var mark: UInt8?
    var isSpaced = false
    for offset in gap {
      switch prose[offset] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        mark = prose[offset]
        isSpaced = false
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0xA0:
        isSpaced = mark != nil
      case 0xE2 where offset + 2 < gap.upperBound && Self.isBullet(prose[offset + 1], prose[offset + 2]):
        return true
      default: break
      }
    }
    guard let mark, isSpaced else { return false }
    let next = prose[Int(words.starts[word + 1])]
    if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") { return mark != UInt8(ascii: ".") && gap.count > 2 }
    return mark != UInt8(ascii: ".") || !isAbbreviation(word) || opensSentence(word + 1)
  }

  /// U+2022, U+25CF, U+25AA: bullets that a copied page left inside a line.
  private static func isBullet(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && third == 0xA2) || (second == 0x97 && (third == 0x8F || third == 0xAA))
  }

  /// A full stop after these, or after a single letter, ends no sentence.
  private func isAbbreviation(_ word: Int) -> Bool {
    let bytes = prose[Int(words.starts[word])..<Int(words.ends[word])]
    guard bytes.count <= 4 else { return false }
    if bytes.count == 1, let letter = bytes.first { return letter > UInt8(ascii: "9") && letter != UInt8(ascii: "I") }
    return Self.abbreviations.contains(bytes.map { $0 | 0x20 })
  }

  /// Words that, with a capital, begin a sentence even after an abbreviation.
  private func opensSentence(_ word: Int) -> Bool {
    Self.openers.contains(Array(prose[Int(words.starts[word])..<Int(words.ends[word])]))
  }

  private static let openers: Set<[UInt8]> = Set(
    ["Please", "If", "You", "Your", "We", "Our", "For", "To", "This", "These", "When", "In", "The"].map {
      Array($0.utf8)
    })

  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "inc", "ltd", "co", "corp", "llc", "mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "vs", "art", "arts", "sec",
      "para", "cf", "al", "eg", "ie", "jr", "sr", "ave", "blvd", "rd", "ste", "dept", "fig", "ext", "tel", "attn",
      "approx", "jan", "feb", "mar",
      "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ].map { Array($0.utf8) })
}
