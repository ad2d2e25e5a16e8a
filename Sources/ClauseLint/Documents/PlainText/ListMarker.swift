/// The mark before an item of a list or a numbered heading: `-`, `•`, `3.`, `(a)`, `iv)`, `2.1`.
struct ListMarker: Equatable {
  enum Kind: Equatable {
    case bullet
    /// A number or letter that counts items.
    case ordinal
    /// The number of a section, how many parts it has: 2 for `2.1`.
    case section(parts: Int)
  }
  let kind: Kind
  /// What marks of one list have in common: the bullet itself, or how the number is written.
  let style: UInt32
  /// The number it counts to; nil for bullets. Letters count from a = 1.
  let value: Int?
  /// The bytes of the mark, without the white space that follows.
  let length: Int

  /// The mark at the start of a range, where one stands there.
  init?(in bytes: [UInt8], _ range: Range<Int>) {
    guard let marker = Self.bullet(in: bytes, range) ?? Self.ordinal(in: bytes, range) else { return nil }
    self = marker
  }

  private init(_ kind: Kind, style: UInt32, value: Int?, length: Int) {
    (self.kind, self.style, self.value, self.length) = (kind, style, value, length)
  }

  /// Marks that nobody starts a sentence with need no space after them.
  private static let unmistakable: Set<UInt32> = [
    0x2022, 0xB7, 0x25AA, 0x25CF, 0x25CB, 0x25E6, 0x25A0, 0x25BA, 0x27A2, 0x2713, 0x2714, 0xF0B7, 0xF0A7, 0x2219,
    0x2023, 0x2043, 0x204C, 0x204D, 0x29BF,
  ]
  private static let spaced: Set<UInt32> = [0x2D, 0x2A, 0x2B, 0x6F, 0x2013, 0x2014, 0xA7, 0x3E]

  private static func bullet(in bytes: [UInt8], _ range: Range<Int>) -> ListMarker? {
    guard !range.isEmpty else { return nil }
    let (scalar, length) = Characters.scalar(in: bytes, at: range.lowerBound)
    let end = range.lowerBound + length
    guard end < range.upperBound else { return nil }
    let isSpaced = Characters.spaceLength(in: bytes, at: end, before: range.upperBound) > 0
    guard unmistakable.contains(scalar.value) || (isSpaced && spaced.contains(scalar.value)) else { return nil }
    return ListMarker(.bullet, style: scalar.value, value: nil, length: length)
  }

  private static func ordinal(in bytes: [UInt8], _ range: Range<Int>) -> ListMarker? {
    var place = range.lowerBound
    let end = range.upperBound
    let isOpened = place < end && bytes[place] == UInt8(ascii: "(")
    if isOpened { place += 1 }
    let start = place
    while place < end, place - start < 5, bytes[place].isDigit || bytes[place].isASCIILetter { place += 1 }
    guard place > start, place < end, let (value, alphabet) = number(bytes[start..<place]) else { return nil }
    var parts = 1
    if alphabet == 0, !isOpened {
      while place + 1 < end, bytes[place] == UInt8(ascii: "."), bytes[place + 1].isDigit, parts < 6 {
        place += 2
        while place < end, bytes[place].isDigit { place += 1 }
        parts += 1
      }
    }
    let delimiter = place < end ? bytes[place] : 0
    let isDelimited = delimiter == UInt8(ascii: ")") || (!isOpened && delimiter == UInt8(ascii: "."))
    guard isDelimited || parts > 1 else { return nil }
    if isDelimited { place += 1 }
    guard place < end, Characters.spaceLength(in: bytes, at: place, before: end) > 0 || (isDelimited && alphabet == 0)
    else { return nil }
    if bytes[place].isDigit || bytes[place] == UInt8(ascii: "%") { return nil }
    let style = UInt32(alphabet) << 8 | UInt32(delimiter) << 16 | (isOpened ? 1 << 24 : 0) | UInt32(parts) << 28
    return ListMarker(
      parts > 1 ? .section(parts: parts) : .ordinal, style: style, value: parts > 1 ? nil : value,
      length: place - range.lowerBound)
  }

  /// What digits, one letter or a Roman number count to, and which alphabet it is (0 digits, 1 lower case, 2 upper).
  private static func number(_ text: ArraySlice<UInt8>) -> (Int, UInt8)? {
    guard let first = text.first else { return nil }
    if first.isDigit {
      guard text.count <= 3, text.allSatisfy(\.isDigit) else { return nil }
      return (text.reduce(0) { $0 * 10 + Int($1 - 0x30) }, 0)
    }
    let alphabet: UInt8 = first.isASCIIUpper ? 2 : 1
    if text.count == 1 { return (Int(first | 0x20) - 0x60, alphabet) }
    let isRoman = text.allSatisfy { "ivxIVX".utf8.contains($0) && $0.isASCIIUpper == first.isASCIIUpper }
    guard isRoman else { return nil }
    var value = 0
    var last = 0
    for letter in text.reversed() {
      let digit = letter | 0x20 == UInt8(ascii: "i") ? 1 : letter | 0x20 == UInt8(ascii: "v") ? 5 : 10
      value += digit < last ? -digit : digit
      last = digit
    }
    return (value, alphabet)
  }
}
