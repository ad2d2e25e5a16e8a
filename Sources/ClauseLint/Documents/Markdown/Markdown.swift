extension Document {
  /// Reads Markdown: CommonMark, tables, front matter, and the text in HTML.
  init(markdown source: SourceText) {
    var scanner = MarkdownScanner(source.bytes)
    scanner.scan()
    var writer = MarkdownWriter(source.bytes, scanner.definitions)
    for leaf in scanner.leaves { writer.write(leaf) }
    var blocks = writer.blocks
    Outline.nest(&blocks)
    self.init(source: source, prose: writer.prose.prose, blocks: blocks, links: writer.links)
  }
}

/// Makes prose, blocks and links of the leaves of a Markdown text, in their order.
struct MarkdownWriter {
  private let source: [UInt8]
  private let definitions: LinkDefinitions
  private(set) var prose: ProseBuilder
  private(set) var blocks: [Block] = []
  private(set) var links: [Link] = []
  /// The block that each leaf became; nil where it has no words.
  private var blockOfLeaf: [Int?] = []
  /// The level of the last heading that is marked as one.
  private var lastLevel = 0

  init(_ source: [UInt8], _ definitions: LinkDefinitions) {
    self.source = source
    self.definitions = definitions
    prose = ProseBuilder(source)
  }

  mutating func write(_ leaf: MarkdownLeaf) {
    let text = LeafText(leaf.segments[...], in: source)
    if leaf.kind == .html {
      var html = HTMLText(text)
      html.write(to: &prose, &blocks, &links)
      blockOfLeaf.append(nil)
      return
    }
    var scanner = InlineScanner(text.bytes, source: source, definitions)
    let inline = scanner.scan()
    let range = write(inline, of: text)
    guard !range.isEmpty else {
      blockOfLeaf.append(nil)
      return
    }
    var block = Block(kind: kind(of: leaf, inline, text, range), prose: range)
    if !block.isHeading { block.leadIn = introduction(of: leaf) }
    blockOfLeaf.append(blocks.count)
    blocks.append(block)
  }

  /// Appends a leaf's words to the prose; the range leaves out white space at its ends.
  private mutating func write(_ inline: InlineText, of text: LeafText) -> Range<Int> {
    prose.endBlock()
    let start = prose.bytes.count
    var starts: [Int] = []
    starts.reserveCapacity(inline.nodes.count + 1)
    for node in inline.nodes {
      starts.append(prose.bytes.count)
      switch node.kind {
      case .dropped: break
      case .replaced(let bytes): prose.replace(text.source(of: node.range), with: bytes)
      case .text, .delimiters:
        let kept = node.range.lowerBound + node.droppedFromStart..<node.range.upperBound - node.droppedFromEnd
        prose.copy(kept, of: text)
      }
    }
    starts.append(prose.bytes.count)
    for link in inline.links {
      let words = starts[link.nodes.lowerBound]..<starts[link.nodes.upperBound]
      links.append(Link(prose: words, destination: link.destination))
    }
    return Characters.trimmed(start..<prose.bytes.count, in: prose.bytes, alsoLineFeeds: true)
  }

  private mutating func kind(
    of leaf: MarkdownLeaf, _ inline: InlineText, _ text: LeafText, _ range: Range<Int>
  ) -> Block.Kind {
    switch leaf.kind {
    case .heading(let level):
      lastLevel = level
      return .heading(level: level)
    case .listItem: return .listItem
    case .tableCell: return .tableCell
    case .paragraph, .html:
      guard isBold(inline, in: text.bytes), BoldHeading.isHeading(prose.bytes, range) else { return .paragraph }
      return .heading(level: min(max(4, lastLevel + 1), 6))
    }
  }

  /// Whether all of it is set in bold; a colon may follow.
  private func isBold(_ inline: InlineText, in text: [UInt8]) -> Bool {
    guard let bold = inline.bold.max(by: { $0.count < $1.count }) else { return false }
    let outside = inline.nodes.enumerated().filter { !bold.contains($0.offset) }
    return outside.allSatisfy { _, node in
      switch node.kind {
      case .dropped: true
      case .replaced(let bytes): bytes == [0x0A]
      case .text: text[node.range].elementsEqual(":".utf8)
      case .delimiters: false
      }
    }
  }

  /// The block that introduces a leaf. An item that is a sentence by itself introduces nothing: what introduced it
  /// goes on.
  private func introduction(of leaf: MarkdownLeaf) -> Int? {
    guard let index = leaf.leadIn.flatMap({ blockOfLeaf[$0] }), !blocks[index].isHeading else { return nil }
    guard blocks[index].kind == .listItem, let last = prose.bytes[blocks[index].prose].last else { return index }
    return ".!?".utf8.contains(last) ? blocks[index].leadIn : index
  }
}

extension ProseBuilder {
  /// Appends a part of a leaf's text as it stands in the source.
  mutating func copy(_ range: Range<Int>, of text: LeafText) {
    text.forEachStretch(of: range) { stretch in
      copy(stretch)
    } lineFeed: { place in
      replace(place..<place + 1, with: [0x0A])
    }
  }
}

/// Which paragraphs in bold are meant as headings.
enum BoldHeading {
  static func isHeading(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let unit = TextUnit(bytes: range, indent: 0, blanksBefore: 0, in: bytes)
    guard unit.words <= 12, !unit.hasContact, !unit.isAddressOrDate, unit.marker?.kind != .bullet else { return false }
    switch unit.ending {
    case .open, .question: return true
    case .colon: return unit.words <= 4
    case .sentence, .semicolon, .comma: return false
    }
  }
}
