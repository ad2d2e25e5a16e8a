/// A tag, comment, declaration or processing instruction of HTML.
struct HTMLTag {
  enum Kind { case open, close, other }
  let kind: Kind
  /// In lower case; empty where it is no tag.
  let name: String
  /// The value of its `href` or, where it has none, `src`.
  let address: Range<Int>?
  /// Just after its `>`.
  let end: Int
}

/// Reads the HTML in a text. It remembers which closing marks the rest of the text lacks, so that a text full of
/// opening ones is still read in linear time.
struct HTMLSyntax {
  private var lacksCommentEnd = false
  private var lacksInstructionEnd = false
  private var lacksSectionEnd = false
  private var lacksBracket = false

  /// What starts at the `<` at a place.
  mutating func tag(in text: [UInt8], at place: Int) -> HTMLTag? {
    guard place + 2 < text.count else { return nil }
    let next = text[place + 1]
    if next == UInt8(ascii: "!") { return declaration(in: text, at: place) }
    if next == UInt8(ascii: "?") {
      return other(text, from: place + 2, to: "?>", lacking: \.lacksInstructionEnd)
    }
    if next == UInt8(ascii: "/") { return closingTag(in: text, at: place) }
    return next.isASCIILetter ? openingTag(in: text, at: place) : nil
  }

  private mutating func declaration(in text: [UInt8], at place: Int) -> HTMLTag? {
    let rest = text[(place + 2)...]
    if rest.starts(with: "--".utf8) {
      if rest.dropFirst(2).first == UInt8(ascii: ">") { return HTMLTag(.other, end: place + 5) }
      return other(text, from: place + 4, to: "-->", lacking: \.lacksCommentEnd)
    }
    if rest.starts(with: "[CDATA[".utf8) { return other(text, from: place + 9, to: "]]>", lacking: \.lacksSectionEnd) }
    guard rest.first?.isASCIILetter == true else { return nil }
    return other(text, from: place + 2, to: ">", lacking: \.lacksBracket)
  }

  private mutating func other(
    _ text: [UInt8], from start: Int, to mark: StaticString, lacking: WritableKeyPath<HTMLSyntax, Bool>
  ) -> HTMLTag? {
    guard !self[keyPath: lacking] else { return nil }
    let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var place = start
    while place + mark.count <= text.count {
      if text[place] == mark[0], text[place..<place + mark.count].elementsEqual(mark) {
        return HTMLTag(.other, end: place + mark.count)
      }
      place += 1
    }
    self[keyPath: lacking] = true
    return nil
  }

  private func closingTag(in text: [UInt8], at start: Int) -> HTMLTag? {
    guard let nameEnd = Self.nameEnd(in: text, from: start + 2) else { return nil }
    let place = Self.skipSpace(in: text, from: nameEnd)
    guard place < text.count, text[place] == UInt8(ascii: ">") else { return nil }
    return HTMLTag(.close, name: text[start + 2..<nameEnd], end: place + 1)
  }

  private func openingTag(in text: [UInt8], at start: Int) -> HTMLTag? {
    guard let nameEnd = Self.nameEnd(in: text, from: start + 1) else { return nil }
    var place = nameEnd
    var address: Range<Int>?
    while true {
      let attribute = Self.skipSpace(in: text, from: place)
      guard attribute < text.count else { return nil }
      if text[attribute] == UInt8(ascii: ">") {
        return HTMLTag(.open, name: text[start + 1..<nameEnd], address: address, end: attribute + 1)
      }
      if text[attribute] == UInt8(ascii: "/") {
        guard attribute + 1 < text.count, text[attribute + 1] == UInt8(ascii: ">") else { return nil }
        return HTMLTag(.open, name: text[start + 1..<nameEnd], address: address, end: attribute + 2)
      }
      guard attribute > place, let (end, value) = Self.attribute(in: text, from: attribute) else { return nil }
      if let value, text[attribute..<end].starts(with: "href".utf8) || address == nil,
        text[attribute..<end].starts(with: "href".utf8) || text[attribute..<end].starts(with: "src".utf8)
      {
        address = value
      }
      place = end
    }
  }

  private static func attribute(in text: [UInt8], from start: Int) -> (end: Int, value: Range<Int>?)? {
    var place = start
    while place < text.count, text[place].isASCIILetter || text[place].isDigit || "_:.-@".utf8.contains(text[place]) {
      place += 1
    }
    guard place > start, place < text.count else { return nil }
    let equals = skipSpace(in: text, from: place)
    guard equals < text.count, text[equals] == UInt8(ascii: "=") else { return (place, nil) }
    let value = skipSpace(in: text, from: equals + 1)
    guard value < text.count else { return nil }
    if text[value] == UInt8(ascii: "\"") || text[value] == UInt8(ascii: "'") {
      guard let end = text[(value + 1)...].firstIndex(of: text[value]) else { return nil }
      return (end + 1, value + 1..<end)
    }
    var end = value
    while end < text.count, text[end] > 0x20, !"\"'=<>`".utf8.contains(text[end]) { end += 1 }
    return end > value ? (end, value..<end) : nil
  }

  private static func nameEnd(in text: [UInt8], from start: Int) -> Int? {
    guard start < text.count, text[start].isASCIILetter else { return nil }
    var place = start
    while place < text.count, text[place].isASCIILetter || text[place].isDigit || text[place] == UInt8(ascii: "-") {
      place += 1
    }
    return place
  }

  private static func skipSpace(in text: [UInt8], from start: Int) -> Int {
    var place = start
    while place < text.count, text[place] == 0x20 || text[place] == 0x09 || text[place] == 0x0A { place += 1 }
    return place
  }
}

extension HTMLTag {
  fileprivate init(_ kind: Kind, name: ArraySlice<UInt8> = [], address: Range<Int>? = nil, end: Int) {
    self.init(
      kind: kind, name: String(decoding: name.map { $0.isASCIIUpper ? $0 | 0x20 : $0 }, as: UTF8.self),
      address: address, end: end)
  }
}
