/// What a byte is to the cutting of words.
enum ByteKind {
  static let separator: UInt8 = 0
  static let letter: UInt8 = 1
  static let digit: UInt8 = 2
  /// Separates, unless it joins the parts of an address, an abbreviation or a contraction: `'`, `.`, `@`, `:`.
  static let joiner: UInt8 = 3
  /// Part of a character beyond ASCII.
  static let high: UInt8 = 4

  static let table: [UInt8] = (0...255).map { value in
    let byte = UInt8(value)
    if ASCII.isLetter(byte) { return letter }
    if ASCII.isDigit(byte) { return digit }
    return byte >= 0x80 ? high : "'.@:".utf8.contains(byte) ? joiner : separator
  }
}

/// A character beyond ASCII, as far as the cutting of words needs to know it.
struct HighCharacter {
  enum Kind {
    case letter, separator, apostrophe
    /// Soft hyphens and zero-width characters: invisible, and no end of a word.
    case invisible
  }
  let kind: Kind
  /// In bytes.
  let length: Int

  /// Reads the character at `place`, which need not be valid UTF-8.
  init(_ prose: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) {
    func byte(_ offset: Int) -> UInt8 { place + offset < end ? prose[place + offset] : 0 }
    let lead = prose[place]
    let length = min(lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, end - place)
    switch lead {
    case 0xC2:
      let isLetter = byte(1) == 0xAA || byte(1) == 0xB5 || byte(1) == 0xBA
      self.init(byte(1) == 0xAD ? .invisible : isLetter ? .letter : .separator, length)
    case 0xC3:
      if byte(1) == 0xA2, byte(2) == 0xE2, byte(3) == 0x82, byte(4) == 0xAC {
        self = Self.misread(byte(5), byte(6), byte(7), available: end - place)
      } else {
        self.init(byte(1) == 0x97 || byte(1) == 0xB7 ? .separator : .letter, length)
      }
    case 0xE2: self.init(Self.punctuation(byte(1), byte(2)), length)
    case 0xE3: self.init(byte(1) == 0x80 ? .separator : .letter, length)
    case 0xEF:
      let isMark = byte(1) == 0xBB && byte(2) == 0xBF
      self.init(isMark ? .invisible : byte(1) == 0xBF ? .separator : .letter, length)
    case 0xF0: self.init(byte(1) == 0x9F ? .separator : .letter, length)
    default: self.init(.letter, length)
    }
  }

  private init(_ kind: Kind, _ length: Int) {
    self.kind = kind
    self.length = length
  }

  /// U+2000 to U+2FFF: spaces, dashes, quotes, bullets, arrows, signs.
  private static func punctuation(_ second: UInt8, _ third: UInt8) -> Kind {
    switch (second, third) {
    case (0x80, 0x98), (0x80, 0x99): .apostrophe
    case (0x80, 0x8B...0x8F), (0x81, 0xA0): .invisible
    default: .separator
    }
  }

  /// Punctuation that was UTF-8, read as Windows-1252 and written as UTF-8 again: `â€™` for an apostrophe.
  private static func misread(_ first: UInt8, _ second: UInt8, _ third: UInt8, available: Int) -> Self {
    switch first {
    case 0xE2: .init(second == 0x84 && third == 0xA2 ? .apostrophe : .separator, min(8, available))
    case 0xC2, 0xC5, 0xCB: .init(.separator, min(7, available))
    default: .init(.separator, 5)
    }
  }
}
