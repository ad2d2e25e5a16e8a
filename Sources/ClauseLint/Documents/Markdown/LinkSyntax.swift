/// The parts of links as Markdown writes them.
enum LinkSyntax {
  /// A label is no longer than this, in bytes: text full of brackets stays linear to read.
  static let longestLabel = 999
  private static let deepestParentheses = 32

  /// `[label]: destination "title"` that starts at a place and ends its line; `end` is the line feed or the text's end.
  static func definition(in text: [UInt8], from start: Int) -> (label: Range<Int>, destination: Range<Int>, end: Int)? {
    guard let label = label(in: text, from: start), label.count > 0 else { return nil }
    var place = label.upperBound + 1
    guard place < text.count, text[place] == UInt8(ascii: ":") else { return nil }
    place = skipSpace(in: text, from: place + 1)
    guard let (destination, afterDestination) = destination(in: text, from: place),
      !destination.isEmpty || afterDestination > place
    else { return nil }
    let lineEnd = endOfLine(in: text, from: afterDestination)
    let titleStart = skipSpace(in: text, from: afterDestination)
    if titleStart > afterDestination, let titleEnd = title(in: text, from: titleStart),
      let end = endOfLine(in: text, from: titleEnd)
    {
      return (label, destination, end)
    }
    return lineEnd.map { (label, destination, $0) }
  }

  /// What stands between `[` at a place and the `]` that closes it.
  static func label(in text: [UInt8], from start: Int) -> Range<Int>? {
    guard start < text.count, text[start] == UInt8(ascii: "[") else { return nil }
    var place = start + 1
    var isBlank = true
    while place < text.count, place - start <= longestLabel + 1 {
      switch text[place] {
      case UInt8(ascii: "]"): return isBlank ? nil : start + 1..<place
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"):
        place += 1
        isBlank = false
      case 0x20, 0x0A, 0x09: break
      default: isBlank = false
      }
      place += 1
    }
    return nil
  }

  /// `(destination "title")` that starts at a place.
  static func resource(in text: [UInt8], from start: Int) -> (destination: Range<Int>, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    let first = skipSpace(in: text, from: start + 1)
    guard let (destination, afterDestination) = destination(in: text, from: first) else { return nil }
    var place = skipSpace(in: text, from: afterDestination)
    if place > afterDestination, let titleEnd = title(in: text, from: place) {
      place = skipSpace(in: text, from: titleEnd)
    }
    guard place < text.count, text[place] == UInt8(ascii: ")") else { return nil }
    return (destination, place + 1)
  }

  private static func destination(in text: [UInt8], from start: Int) -> (Range<Int>, end: Int)? {
    guard start < text.count else { return nil }
    var place = start
    if text[start] == UInt8(ascii: "<") {
      place += 1
      while place < text.count, text[place] != 0x0A, text[place] != UInt8(ascii: "<") {
        if text[place] == UInt8(ascii: ">") { return (start + 1..<place, place + 1) }
        place += text[place] == UInt8(ascii: "\\") ? 2 : 1
      }
      return nil
    }
    var depth = 0
    while place < text.count, text[place] > 0x20, text[place] != 0x7F {
      switch text[place] {
      case UInt8(ascii: "\\") where place + 1 < text.count && text[place + 1].isASCIIPunctuation: place += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > deepestParentheses { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { return (start..<place, place) }
        depth -= 1
      default: break
      }
      place += 1
    }
    return depth == 0 ? (start..<place, place) : nil
  }

  private static func title(in text: [UInt8], from start: Int) -> Int? {
    guard start < text.count else { return nil }
    let close: UInt8
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = text[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var place = start + 1
    while place < text.count {
      if text[place] == close { return place + 1 }
      if text[place] == UInt8(ascii: "("), close == UInt8(ascii: ")") { return nil }
      place += text[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func endOfLine(in text: [UInt8], from start: Int) -> Int? {
    var place = start
    while place < text.count, text[place] == 0x20 || text[place] == 0x09 { place += 1 }
    return place == text.count || text[place] == 0x0A ? place : nil
  }

  private static func skipSpace(in text: [UInt8], from start: Int) -> Int {
    var place = start
    while place < text.count, text[place] == 0x20 || text[place] == 0x09 || text[place] == 0x0A { place += 1 }
    return place
  }
}
