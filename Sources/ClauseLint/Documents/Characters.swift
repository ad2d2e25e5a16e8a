/// What the scanners need to know of characters, read from UTF-8 where it lies.
enum Characters {
  /// The scalar that starts at a byte, and its length in bytes. The bytes are known to be UTF-8.
  static func scalar(in bytes: [UInt8], at place: Int) -> (value: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, place + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The length in bytes of the white space at a place, 0 where there is none: spaces of every width, and the
  /// marks of no width at all that copying from a web page leaves behind. Line ends are no white space here.
  static func spaceLength(in bytes: [UInt8], at place: Int, before end: Int) -> Int {
    switch bytes[place] {
    case 0x20, 0x09, 0x0B, 0x0C: return 1
    case 0xC2: return place + 1 < end && (bytes[place + 1] == 0xA0 || bytes[place + 1] == 0x85) ? 2 : 0
    case 0xE2:
      guard place + 2 < end, bytes[place + 1] == 0x80 || bytes[place + 1] == 0x81 else { return 0 }
      let third = bytes[place + 2]
      let isSpace =
        bytes[place + 1] == 0x80
        ? (0x80...0x8F).contains(third) || (0xA8...0xAF).contains(third) : (0x9F...0xA0).contains(third)
      return isSpace ? 3 : 0
    case 0xE3: return place + 2 < end && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x80 ? 3 : 0
    case 0xEF: return place + 2 < end && bytes[place + 1] == 0xBB && bytes[place + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// A range without the white space at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: [UInt8], alsoLineFeeds: Bool = false) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let isLineFeed = alsoLineFeeds && bytes[start] == 0x0A
      let length = isLineFeed ? 1 : spaceLength(in: bytes, at: start, before: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      if bytes[end - 1] < 0x80 {
        let isLineFeed = alsoLineFeeds && bytes[end - 1] == 0x0A
        guard isLineFeed || spaceLength(in: bytes, at: end - 1, before: end) == 1 else { break }
        end -= 1
      } else {
        var first = end - 1
        while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        guard spaceLength(in: bytes, at: first, before: end) == end - first else { break }
        end = first
      }
    }
    return start..<end
  }

  /// The end of the line that a place is on, without its line end, and the start of the next.
  static func line(in bytes: [UInt8], from place: Int) -> (end: Int, next: Int) {
    var end = place
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    guard end < bytes.count else { return (end, end) }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return (end, end + (isPair ? 2 : 1))
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIIUpper: Bool { self >= 0x41 && self <= 0x5A }
  var isASCIILower: Bool { self >= 0x61 && self <= 0x7A }
  var isASCIILetter: Bool { (self | 0x20).isASCIILower }
  var isASCIIPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}
