/// The words of a block of HTML: tags taken out, elements that stand apart as blocks of their own.
struct HTMLText {
  private let text: LeafText
  private var syntax = HTMLSyntax()
  private var kind = Block.Kind.paragraph
  private var blockStart = 0
  /// The link that is open: where its words start and where it points.
  private var link: (start: Int, destination: String)?

  init(_ text: LeafText) { self.text = text }

  mutating func write(to prose: inout ProseBuilder, _ blocks: inout [Block], _ links: inout [Link]) {
    let bytes = text.bytes
    prose.endBlock()
    blockStart = prose.bytes.count
    var place = 0
    var pending = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), let tag = syntax.tag(in: bytes, at: place) {
        prose.copy(pending..<place, of: text)
        place = tag.end
        if tag.kind == .open, Self.hidden.contains(tag.name) { place = Self.end(of: tag.name, in: bytes, from: place) }
        read(tag, &prose, &blocks, &links)
        pending = place
      } else if bytes[place] == UInt8(ascii: "&"), let (character, end) = Entities.reference(in: bytes, at: place) {
        prose.copy(pending..<place, of: text)
        prose.replace(text.source(of: place..<end), with: character)
        place = end
        pending = end
      } else {
        place += 1
      }
    }
    prose.copy(pending..<place, of: text)
    endBlock(&prose, &blocks)
  }

  /// Elements whose content no reader sees, and code.
  private static let hidden: Set<String> = ["script", "style", "pre", "textarea", "template", "noscript"]

  private mutating func read(
    _ tag: HTMLTag, _ prose: inout ProseBuilder, _ blocks: inout [Block], _ links: inout [Link]
  ) {
    if tag.name == "a" {
      if let link { links.append(Link(prose: link.start..<prose.bytes.count, destination: link.destination)) }
      link = nil
      if tag.kind == .open, let address = tag.address {
        link = (prose.bytes.count, String(decoding: text.bytes[address], as: UTF8.self))
      }
    } else if tag.name == "br" {
      let end = text.source(of: tag.end..<tag.end)
      prose.replace(end, with: [0x0A])
    } else if HTMLBlock.blockNames.contains(tag.name) {
      endBlock(&prose, &blocks)
      kind = tag.kind == .open ? Self.kind(of: tag.name) : .paragraph
    }
  }

  private static func kind(of name: String) -> Block.Kind {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading(level: name.utf8.last.map { Int($0) - 0x30 } ?? 6)
    case "li", "dd": .listItem
    case "td", "th": .tableCell
    default: .paragraph
    }
  }

  private mutating func endBlock(_ prose: inout ProseBuilder, _ blocks: inout [Block]) {
    let range = Characters.trimmed(blockStart..<prose.bytes.count, in: prose.bytes, alsoLineFeeds: true)
    if !range.isEmpty { blocks.append(Block(kind: kind, prose: range)) }
    prose.endBlock()
    blockStart = prose.bytes.count
  }

  /// Just before the tag that closes an element, or the end of the text.
  private static func end(of name: String, in bytes: [UInt8], from start: Int) -> Int {
    let mark = Array("</\(name)".utf8)
    var place = start
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0], zip(bytes[place...], mark).allSatisfy({ ($0.isASCIIUpper ? $0 | 0x20 : $0) == $1 }) {
        return place
      }
      place += 1
    }
    return bytes.count
  }
}
