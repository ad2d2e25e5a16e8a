/// The marks that start a block of Markdown, each read from a line whose indentation was taken off.
enum BlockStart {
  /// The level of `## Heading` and the range of its text.
  static func heading(_ bytes: [UInt8], _ line: Range<Int>) -> (level: Int, text: Range<Int>)? {
    var place = line.lowerBound
    while place < line.upperBound, bytes[place] == UInt8(ascii: "#") { place += 1 }
    let level = place - line.lowerBound
    guard (1...6).contains(level) else { return nil }
    guard place == line.upperBound || bytes[place] == 0x20 || bytes[place] == 0x09 else { return nil }
    var text = Characters.trimmed(place..<line.upperBound, in: bytes)
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end == text.lowerBound {
      text = end..<end
    } else if end < text.upperBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
      text = Characters.trimmed(text.lowerBound..<end, in: bytes)
    }
    return (level, text)
  }

  /// The level of the heading that a row of `=` or `-` makes of the paragraph above.
  static func underline(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard let first = line.first.map({ bytes[$0] }), first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
      return nil
    }
    let row = Characters.trimmed(line, in: bytes)
    return bytes[row].allSatisfy { $0 == first } ? (first == UInt8(ascii: "=") ? 1 : 2) : nil
  }

  /// Whether it is a row of three or more `*`, `-` or `_`.
  static func isThematicBreak(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard let start = line.first, "*-_".utf8.contains(bytes[start]) else { return false }
    var count = 0
    for byte in bytes[line] {
      if byte == bytes[start] { count += 1 } else if byte != 0x20 && byte != 0x09 { return false }
    }
    return count >= 3
  }

  /// The mark and length of a fence that opens code.
  static func fence(_ bytes: [UInt8], _ line: Range<Int>) -> (mark: UInt8, length: Int)? {
    guard let start = line.first, bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~") else {
      return nil
    }
    let mark = bytes[start]
    let length = bytes[line].prefix { $0 == mark }.count
    guard length >= 3 else { return nil }
    if mark == UInt8(ascii: "`"), bytes[line].dropFirst(length).contains(mark) { return nil }
    return (mark, length)
  }

  /// Whether the line is the fence that closes code.
  static func closesFence(_ bytes: [UInt8], _ line: Range<Int>, mark: UInt8, length: Int) -> Bool {
    let row = Characters.trimmed(line, in: bytes)
    return row.count >= length && bytes[row].allSatisfy { $0 == mark }
  }

  /// The mark of a list item: what tells its list from another one, its length, and whether it may stand right under a
  /// paragraph's line.
  static func listMark(_ bytes: [UInt8], _ line: Range<Int>) -> (style: UInt8, length: Int, mayInterrupt: Bool)? {
    guard let start = line.first else { return nil }
    var place = start
    var style = bytes[start]
    var mayInterrupt = true
    if style.isDigit {
      while place < line.upperBound, bytes[place].isDigit, place - start < 10 { place += 1 }
      guard place - start < 10, place < line.upperBound else { return nil }
      mayInterrupt = place - start == 1 && style == UInt8(ascii: "1")
      style = bytes[place]
      guard style == UInt8(ascii: ".") || style == UInt8(ascii: ")") else { return nil }
    } else if !"-+*".utf8.contains(style) {
      return nil
    }
    place += 1
    guard place == line.upperBound || bytes[place] == 0x20 || bytes[place] == 0x09 else { return nil }
    if Characters.trimmed(place..<line.upperBound, in: bytes).isEmpty { mayInterrupt = false }
    return (style, place - start, mayInterrupt)
  }
}
