/// Finds where e-mail addresses and URLs in running text start and end.
struct AddressScanner {
  let prose: UnsafeBufferPointer<UInt8>
  let range: Range<Int>

  /// Longer local parts do not exist (RFC 5321), and looking back no further keeps the cutting linear.
  private static let longestLocalPart = 64

  /// The address whose `@` is at `sign`.
  func email(around sign: Int) -> Range<Int>? {
    var start = sign
    let limit = max(range.lowerBound, sign - Self.longestLocalPart)
    while start > limit, isLocalPart(prose[start - 1]) { start -= 1 }
    while start < sign, !ASCII.isAlphanumeric(prose[start]) { start += 1 }
    guard start < sign else { return nil }
    var end = sign + 1
    while end < range.upperBound, isHost(prose[end]) { end += 1 }
    while end > sign + 1, !ASCII.isAlphanumeric(prose[end - 1]) { end -= 1 }
    guard let top = topLevel(sign + 1..<end), top.count > 1, top.allSatisfy({ ASCII.isLetter(prose[$0]) }) else {
      return nil
    }
    return start..<end
  }

  /// The URL whose scheme starts at `start` and ends at `colon`.
  func link(from start: Int, colon: Int) -> Range<Int>? {
    guard colon + 3 < range.upperBound, prose[colon + 1] == UInt8(ascii: "/"), prose[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    let scheme = String(decoding: prose[start..<colon], as: UTF8.self).lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let end = endOfPath(from: colon + 3)
    return end > colon + 3 ? start..<end : nil
  }

  /// A URL without a scheme, and how far the search for it went.
  func host(around start: Int) -> (Range<Int>?, searched: Int) {
    var first = start
    let limit = max(range.lowerBound, start - Self.longestLocalPart)
    while first > limit, ASCII.isAlphanumeric(prose[first - 1]) || prose[first - 1] == UInt8(ascii: "-") { first -= 1 }
    while first < start, !ASCII.isAlphanumeric(prose[first]) { first += 1 }
    var end = start
    while end < range.upperBound, isHost(prose[end]) { end += 1 }
    let searched = end
    while end > start, !ASCII.isAlphanumeric(prose[end - 1]) { end -= 1 }
    guard let top = topLevel(first..<end) else { return (nil, searched) }
    let next = end < range.upperBound ? prose[end] : 0
    if next == UInt8(ascii: "@") { return (nil, searched) }
    let hasPath = next == UInt8(ascii: "/") && end + 1 <= range.upperBound
    let isWeb = prose[first..<end].prefix(4).map(ASCII.lowercased) == Array("www.".utf8)
    let name = prose[top].map(ASCII.lowercased)
    let isLettered = name.count > 1 && name.allSatisfy(ASCII.isLetter)
    let isKnown = Self.topLevels.contains(name) && (isLowerOrUpper(top) || isWeb)
    let isPath = hasPath && Self.pathTopLevels.contains(name)
    guard isLettered, isWeb || isKnown || isPath else { return (nil, searched) }
    let hasTail = hasPath || next == UInt8(ascii: "?") || next == UInt8(ascii: "#")
    return (first..<(hasTail ? endOfPath(from: end) : end), searched)
  }

  private static let topLevels = Set(
    "com org net edu gov mil info biz io co uk eu de fr es nl ca au nz ie ch jp cn br pl ru app dev ai tv xyz cloud tech"
      .split(separator: " ").map { Array($0.utf8) })
  /// Those that are words of English, too: taken for hosts only where a path follows.
  private static let pathTopLevels = Set(
    "in it is at be me us to so no am my site online shop store page link blog news law legal int gg ly fm gl se dk fi"
      .split(separator: " ").map { Array($0.utf8) })

  /// What follows the last point of a host name; nil where it has none, or two points in a row.
  private func topLevel(_ host: Range<Int>) -> Range<Int>? {
    guard let point = host.last(where: { prose[$0] == UInt8(ascii: ".") }), point > host.lowerBound,
      prose[point - 1] != UInt8(ascii: ".")
    else { return nil }
    return point + 1..<host.upperBound
  }

  /// `us.In` is two sentences without a space between them, `us.in` a host.
  private func isLowerOrUpper(_ name: Range<Int>) -> Bool {
    prose[name].allSatisfy { !ASCII.isUpper($0) } || prose[name].allSatisfy(ASCII.isUpper)
  }

  /// To the next space or quote, without the punctuation of the sentence.
  private func endOfPath(from start: Int) -> Int {
    var end = start
    while end < range.upperBound, isPath(prose[end]) {
      if prose[end] < 0x80 {
        end += 1
      } else {
        let character = HighCharacter(prose, at: end, end: range.upperBound)
        guard character.kind == .letter else { break }
        end += character.length
      }
    }
    let hasOpening = prose[start..<end].contains(UInt8(ascii: "("))
    while end > start, isClosing(prose[end - 1], hasOpening: hasOpening) { end -= 1 }
    return end
  }

  private func isPath(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"<>\"`|{}[]\\".utf8.contains(byte)
  }

  private func isClosing(_ byte: UInt8, hasOpening: Bool) -> Bool {
    ".,;:!?'*".utf8.contains(byte) || (byte == UInt8(ascii: ")") && !hasOpening)
  }

  private func isLocalPart(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || "._%+-".utf8.contains(byte)
  }

  private func isHost(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
