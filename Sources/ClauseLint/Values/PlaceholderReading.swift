extension ValueText {
  /// A word that stands for one still to be written: `TBD`, `XXXX`, `lorem ipsum`, `ABC Company`.
  func placeholderWord(at index: Int) -> ValueSpan? {
    let word = bytes(index)
    // `_ga_xxxx` is the pattern of a cookie's name.
    let isPart = start(index) > 0 && prose[start(index) - 1] == UInt8(ascii: "_")
    if word.count > (isAllCapitals(index) ? 2 : 3), !isPart, word.allSatisfy({ $0 | 0x20 == UInt8(ascii: "x") }) {
      return placeholder(index..<index + 1)
    }
    if isWord(index, "todo", "tbd"), isAllCapitals(index) { return placeholder(index..<index + 1) }
    if isWord(index, "lorem"), isWord(index + 1, "ipsum") { return placeholder(index..<index + 2) }
    guard isWord(index, "company"), isCapitalised(index), joins(index - 1) else { return nil }
    let isLetters = isWord(index - 1, "abc", "xyz") && isAllCapitals(index - 1)
    let isYours = isWord(index - 1, "your") && isCapitalised(index - 1) && !isAllCapitals(index)
    return isLetters || isYours ? placeholder(index - 1..<index + 1) : nil
  }

  /// Slots to fill in, told by their marks: `[Company Name]`, `{{company}}`, `<YOUR NAME>`, `%SITE_NAME%`, `____`.
  func slots() -> [ValueSpan] {
    var spans: [ValueSpan] = []
    var place = lineStart
    let end = lineEnd
    var word = block.lowerBound
    while place < end {
      let byte = prose[place]
      guard byte == 0x5B || byte == 0x7B || byte == 0x3C || byte == 0x5F || byte == 0x25 || byte == 0x28,
        let close = endOfSlot(at: place, before: end)
      else {
        place += 1
        continue
      }
      while word < block.upperBound, self.end(word) <= place { word += 1 }
      var last = word
      while last < block.upperBound, start(last) < close { last += 1 }
      // A slot without a word in it is found at the word before it.
      let words = last > word ? word..<last : max(block.lowerBound, word - 1)..<max(block.lowerBound + 1, word)
      let text = String(decoding: prose[place..<close], as: UTF8.self)
      spans.append(ValueSpan(words: words, value: Value(kind: .placeholder, text: text)))
      place = close
    }
    return spans
  }

  private func placeholder(_ words: Range<Int>) -> ValueSpan {
    ValueSpan(words: words, value: Value(kind: .placeholder, text: spelling(words)))
  }

  /// Where the block's first line starts, back to the block before.
  private var lineStart: Int {
    let limit = block.lowerBound > 0 ? end(block.lowerBound - 1) : 0
    var place = start(block.lowerBound)
    while place > limit, prose[place - 1] != 0x0A { place -= 1 }
    return place
  }

  private var lineEnd: Int {
    let limit = block.upperBound < words.count ? start(block.upperBound) : prose.count
    var place = min(limit, end(block.upperBound - 1))
    while place < limit, prose[place] != 0x0A { place += 1 }
    return place
  }

  /// No slot is longer, in bytes; looking no further keeps the reading linear.
  private static let longestSlot = 80

  private func endOfSlot(at place: Int, before end: Int) -> Int? {
    let limit = min(end, place + Self.longestSlot)
    switch prose[place] {
    case UInt8(ascii: "_"):
      let line = prose[place..<end].prefix { $0 == UInt8(ascii: "_") }
      return line.count >= 4 ? line.endIndex : nil
    case UInt8(ascii: "%"):
      guard let close = prose[place + 1..<max(limit, place + 1)].firstIndex(of: UInt8(ascii: "%")) else { return nil }
      let name = prose[place + 1..<close]
      let isName = name.count > 2 && name.allSatisfy { ASCII.isUpper($0) || $0 == UInt8(ascii: "_") }
      return isName ? close + 1 : nil
    case UInt8(ascii: "{"):
      guard byte(place + 1) == UInt8(ascii: "{"),
        let close = prose[place + 2..<max(limit, place + 2)].firstIndex(of: UInt8(ascii: "}")),
        close > place + 2, byte(close + 1) == UInt8(ascii: "}")
      else { return nil }
      return close + 2
    default: return endOfBracket(at: place, before: limit)
    }
  }

  private func endOfBracket(at place: Int, before limit: Int) -> Int? {
    let opening = prose[place]
    let closing: UInt8 = opening == UInt8(ascii: "[") ? 0x5D : opening == UInt8(ascii: "<") ? 0x3E : 0x29
    guard let close = prose[place + 1..<max(limit, place + 1)].firstIndex(of: closing) else { return nil }
    // Inside a word (`[T]he`) or before a target (`[terms](#terms)`) a bracket is no slot.
    if place > 0, ASCII.isAlphanumeric(prose[place - 1]) { return nil }
    if ASCII.isAlphanumeric(byte(close + 1)) || byte(close + 1) == UInt8(ascii: "(") { return nil }
    let content = Slot(prose[place + 1..<close])
    let isSlot =
      switch opening {
      case UInt8(ascii: "["): content.isBullet || content.asks
      case UInt8(ascii: "<"): content.asks && content.isShouted
      default: content.isOrder
      }
    return isSlot ? close + 1 : nil
  }
}

/// What stands between the brackets of what may be a slot.
private struct Slot {
  private let words: [String]
  private let bytes: [UInt8]

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    self.bytes = Array(bytes)
    words = self.bytes.split { !ASCII.isAlphanumeric($0) && $0 < 0x80 }
      .map { String(decoding: $0.map(ASCII.lowercased), as: UTF8.self) }
  }

  /// `[●]`, `[…]`, `[...]`; an empty box or a tick is to be ticked, not filled in.
  var isBullet: Bool {
    let text = String(decoding: bytes, as: UTF8.self).filter { $0 != " " }
    return ["●", "•", "▪", "∙", "…", "...", "*"].contains(text)
  }

  var isShouted: Bool { !bytes.contains { ASCII.isLetter($0) && !ASCII.isUpper($0) } }

  /// Starts by saying what to do: `insert address`.
  var isOrder: Bool { words.count > 1 && words.count < 7 && ["insert", "enter", "fill"].contains(words[0]) }

  /// Names what belongs here, in few words: `Company Name`, `INSERT DATE`, `SITE_NAME`.
  var asks: Bool {
    guard let first = words.first, words.count < 7, !bytes.contains(where: { ".:;@/?".utf8.contains($0) }) else {
      return false
    }
    if ["insert", "enter", "fill"].contains(first) { return true }
    if first == "email", words.count == 2, words[1] != "address" { return false }
    if isShouted, bytes.contains(UInt8(ascii: "_")), !bytes.contains(UInt8(ascii: "#")) { return true }
    let isProse = words.count > 4 && !bytes.contains(where: ASCII.isUpper)
    return !isProse && words.contains(where: Self.nouns.contains)
  }

  private static let nouns: Set<String> = [
    "your", "company", "name", "date", "address", "website", "url", "email", "phone", "organization", "organisation",
    "country", "business", "insert", "month", "year", "city", "number",
  ]
}
