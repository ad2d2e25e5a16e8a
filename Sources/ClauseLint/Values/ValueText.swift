/// One block's words with the bytes between them, as the readers of values look at them.
struct ValueText {
  let words: Words
  let prose: UnsafeBufferPointer<UInt8>
  /// Words of the block.
  let block: Range<Int>

  func start(_ index: Int) -> Int { Int(words.starts[index]) }
  func end(_ index: Int) -> Int { Int(words.ends[index]) }

  /// 0 outside the prose.
  func byte(_ place: Int) -> UInt8 { prose.indices.contains(place) ? prose[place] : 0 }

  func has(_ index: Int) -> Bool { block.contains(index) }

  /// The id of a word, unknown outside the block.
  func id(_ index: Int) -> WordID { has(index) ? words.ids[index] : Vocabulary.unknown }

  func meaning(_ index: Int) -> ValueWord.Meaning? { ValueWord.meaning(of: id(index)) }

  /// The bytes of a word, none outside the block.
  func bytes(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    has(index) ? prose[start(index)..<end(index)] : prose[0..<0]
  }

  func spelling(_ range: Range<Int>) -> String {
    guard let last = range.last else { return "" }
    return String(decoding: prose[start(range.lowerBound)..<end(last)], as: UTF8.self)
  }

  /// Whether a word has one of these spellings, in any case. For short lists off the common way.
  func isWord(_ index: Int, _ spellings: String...) -> Bool {
    let word = bytes(index)
    return spellings.contains { spelling in
      spelling.utf8.count == word.count && zip(spelling.utf8, word).allSatisfy { $0 == ASCII.lowercased($1) }
    }
  }

  func isCapitalised(_ index: Int) -> Bool {
    guard let first = bytes(index).first else { return false }
    // Capitals of Latin-1 and of Latin Extended-A start with these bytes.
    return ASCII.isUpper(first) || first == 0xC3 && (0x80...0x9E).contains(byte(start(index) + 1))
  }

  func isAllCapitals(_ index: Int) -> Bool {
    let word = bytes(index)
    return word.count > 1 && word.allSatisfy { !ASCII.isLetter($0) || ASCII.isUpper($0) }
      && word.contains(where: ASCII.isUpper)
  }

  func isDigits(_ index: Int) -> Bool {
    let word = bytes(index)
    return !word.isEmpty && word.allSatisfy(ASCII.isDigit)
  }

  func startsWithDigit(_ index: Int) -> Bool { bytes(index).first.map(ASCII.isDigit) ?? false }

  /// The value of a word of at most nine digits.
  func integer(_ index: Int) -> Int? {
    guard isDigits(index), bytes(index).count < 10 else { return nil }
    return bytes(index).reduce(0) { $0 * 10 + Int($1 & 15) }
  }

  /// The bytes between a word and the next, no more than a few: a longer gap parts any two words.
  func gap(after index: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard has(index), has(index + 1), end(index) <= start(index + 1) else { return nil }
    let gap = prose[end(index)..<start(index + 1)]
    return gap.count <= 12 ? gap : nil
  }

  /// Whether nothing but spaces and bytes of `marks` stands between a word and the next.
  func joins(_ index: Int, _ marks: String = "") -> Bool {
    guard let gap = gap(after: index) else { return false }
    return gap.allSatisfy { byte in
      ASCII.isSpace(byte) || byte == 0xC2 || byte == 0xA0 || marks.utf8.contains(byte)
    }
  }

  /// The single byte between a word and the next; nil where there are more or none.
  func separator(after index: Int) -> UInt8? {
    guard let gap = gap(after: index), gap.count == 1 else { return nil }
    return gap.first
  }

  /// Whether most words of a block of several are capitalised, as in a title: capitals name nothing there.
  var isTitleCase: Bool {
    guard block.count > 1, block.count < 25 else { return false }
    return block.count(where: { isCapitalised($0) || startsWithDigit($0) }) * 10 > block.count * 6
  }
}
