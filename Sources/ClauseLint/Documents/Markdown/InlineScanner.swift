/// Tells the words of one leaf from its markup.
struct InlineScanner {
  private struct Bracket {
    let node: Int
    /// Just after the bracket.
    let text: Int
    /// The newest run of delimiters before the bracket.
    let runs: Int
    let isImage: Bool
    var isActive = true
    var hasBracketAfter = false
  }

  private let text: [UInt8]
  private let source: [UInt8]
  private let definitions: LinkDefinitions
  private var result = InlineText()
  private var emphasis = Emphasis()
  private var brackets: [Bracket] = []
  private var syntax = HTMLSyntax()
  private var place = 0
  /// Where the text that was not yet made a node starts.
  private var pending = 0
  /// For runs of backticks by length, where the last one starts; known once a search for one has failed.
  private var lastBackticks: [Int: Int]?

  private static let special: [Bool] = (0..<256).map { "`\\[]!*_~<&".utf8.contains(UInt8($0)) }

  init(_ text: [UInt8], source: [UInt8], _ definitions: LinkDefinitions) {
    (self.text, self.source, self.definitions) = (text, source, definitions)
  }

  mutating func scan() -> InlineText {
    while place < text.count {
      guard Self.special[Int(text[place])] else {
        place += 1
        continue
      }
      let start = place
      if !readMarkup() { place = max(place, start + 1) }
    }
    flush(to: text.count)
    emphasis.pair(above: -1, &result.nodes)
    result.bold = emphasis.bold
    result.links.sort { $0.nodes.lowerBound < $1.nodes.lowerBound }
    return result
  }

  /// Reads the markup at the place; false where the byte is a letter like any other.
  private mutating func readMarkup() -> Bool {
    switch text[place] {
    case UInt8(ascii: "`"): return readCode()
    case UInt8(ascii: "\\"): return readEscape()
    case UInt8(ascii: "["):
      open(isImage: false, length: 1)
      return true
    case UInt8(ascii: "!"):
      guard place + 1 < text.count, text[place + 1] == UInt8(ascii: "[") else { return false }
      open(isImage: true, length: 2)
      return true
    case UInt8(ascii: "]"): return close()
    case UInt8(ascii: "<"): return readAutolink() || readHTML()
    case UInt8(ascii: "&"):
      guard let (bytes, end) = Entities.reference(in: text, at: place) else { return false }
      add(.replaced(bytes), to: end)
      return true
    default:
      var end = place
      while end < text.count, text[end] == text[place] { end += 1 }
      let range = place..<end
      add(.delimiters, to: end)
      emphasis.add(node: result.nodes.count - 1, range, in: text)
      return true
    }
  }

  private mutating func flush(to end: Int) {
    if end > pending { result.nodes.append(InlineNode(.text, pending..<end)) }
    pending = end
  }

  private mutating func add(_ kind: InlineNode.Kind, to end: Int) {
    flush(to: place)
    result.nodes.append(InlineNode(kind, place..<end))
    pending = end
    place = end
  }

  private mutating func readEscape() -> Bool {
    guard place + 1 < text.count, text[place + 1].isASCIIPunctuation || text[place + 1] == 0x0A else { return false }
    let isLineEnd = text[place + 1] == 0x0A
    add(.dropped, to: place + 1)
    place += isLineEnd ? 0 : 1
    return true
  }

  private mutating func readCode() -> Bool {
    let start = place
    while place < text.count, text[place] == UInt8(ascii: "`") { place += 1 }
    let length = place - start
    if let known = lastBackticks, known[length, default: -1] < place { return false }
    var scan = place
    var seen: [Int: Int] = [:]
    while scan < text.count {
      guard text[scan] == UInt8(ascii: "`") else {
        scan += 1
        continue
      }
      let run = scan
      while scan < text.count, text[scan] == UInt8(ascii: "`") { scan += 1 }
      if scan - run == length {
        place = start
        add(.replaced([0x20]), to: scan)
        return true
      }
      seen[scan - run] = run
    }
    if lastBackticks == nil { lastBackticks = seen }
    return false
  }

  /// `<https://example.org>` and `<privacy@example.org>`: the address is what a reader sees.
  private mutating func readAutolink() -> Bool {
    var end = place + 1
    var isAddress = false
    while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: "<"), text[end] != UInt8(ascii: ">") {
      if text[end] == UInt8(ascii: ":") || text[end] == UInt8(ascii: "@") { isAddress = isAddress || end > place + 1 }
      end += 1
    }
    guard isAddress, end < text.count, text[end] == UInt8(ascii: ">"),
      text[place + 1].isASCIILetter || text[place + 1].isDigit
    else { return false }
    let address = text[place + 1..<end]
    let isMail = !address.contains(UInt8(ascii: ":"))
    add(.dropped, to: place + 1)
    place = end
    flush(to: end)
    let node = result.nodes.count - 1
    add(.dropped, to: end + 1)
    result.links.append((node..<node + 1, (isMail ? "mailto:" : "") + String(decoding: address, as: UTF8.self)))
    return true
  }

  private mutating func readHTML() -> Bool {
    guard let tag = syntax.tag(in: text, at: place) else { return false }
    // Words that only a tag keeps apart have to stay apart.
    let separates = tag.name == "br" || HTMLBlock.blockNames.contains(tag.name)
    add(separates ? .replaced([0x0A]) : .dropped, to: tag.end)
    return true
  }

  private mutating func open(isImage: Bool, length: Int) {
    // An opener that finds no partner is text, so its node is made text and only later markup.
    flush(to: place)
    result.nodes.append(InlineNode(.text, place..<place + length))
    place += length
    pending = place
    if let last = brackets.indices.last { brackets[last].hasBracketAfter = true }
    brackets.append(Bracket(node: result.nodes.count - 1, text: place, runs: emphasis.top, isImage: isImage))
  }

  private mutating func close() -> Bool {
    guard let bracket = brackets.popLast(), bracket.isActive, let (destination, end) = target(of: bracket) else {
      return false
    }
    flush(to: place)
    emphasis.pair(above: bracket.runs, &result.nodes)
    result.nodes[bracket.node].kind = .dropped
    result.links.append((bracket.node + 1..<result.nodes.count, destination))
    add(.dropped, to: end)
    if !bracket.isImage {
      // Links do not nest. Whatever is below the first inactive bracket was made inactive before.
      for index in brackets.indices.reversed() where !brackets[index].isImage {
        if !brackets[index].isActive { break }
        brackets[index].isActive = false
      }
    }
    return true
  }

  /// Where the link points whose text ends at the place, and where its markup ends.
  private func target(of bracket: Bracket) -> (String, Int)? {
    if let (destination, end) = LinkSyntax.resource(in: text, from: place + 1) {
      return (String(decoding: text[destination], as: UTF8.self), end)
    }
    guard !definitions.isEmpty else { return nil }
    if let label = LinkSyntax.label(in: text, from: place + 1) {
      return definition(label).map { ($0, label.upperBound + 1) }
    }
    guard !bracket.hasBracketAfter, place - bracket.text <= LinkSyntax.longestLabel else { return nil }
    let isCollapsed = text[(place + 1)...].starts(with: "[]".utf8)
    return definition(bracket.text..<place).map { ($0, place + (isCollapsed ? 3 : 1)) }
  }

  private func definition(_ label: Range<Int>) -> String? {
    definitions[normalisedLabel(text[label])].map { String(decoding: source[$0], as: UTF8.self) }
  }
}
