/// Tells headings, list items and paragraphs of a plain text apart, from top to bottom.
struct PlainOutline {
  private let units: [TextUnit]
  private let isChrome: [Bool]
  private let bytes: [UInt8]
  private let headings: HeadingShape
  private var marked = MarkedList()
  private var unmarked: UnmarkedList?
  private var underNumbered = false

  init(_ units: [TextUnit], chrome: [Bool], in bytes: [UInt8]) {
    self.units = units
    self.isChrome = chrome
    self.bytes = bytes
    headings = HeadingShape(units, chrome: chrome)
  }

  /// A block for each unit.
  mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(units.count)
    var isFirst = true
    for index in units.indices {
      var block = Block(kind: .paragraph, prose: units[index].bytes, isChrome: isChrome[index])
      if !isChrome[index] {
        classify(&block, index, isFirst: isFirst, after: blocks)
        // The address of the page, which copying put on top, does not take the title's place.
        isFirst = isFirst && units[index].hasContact && units[index].words <= 2
      }
      blocks.append(block)
    }
    return blocks
  }

  private mutating func classify(_ block: inout Block, _ index: Int, isFirst: Bool, after blocks: [Block]) {
    let unit = units[index]
    let level = headings.level(index, isFirst: isFirst, underNumbered: underNumbered)
    if var list = unmarked, unit.marker == nil || level == nil {
      let isHeading = level != nil && list.isEnded(byHeading: unit, headings.isFollowedByText(index), in: bytes)
      if unit.marker == nil, !isHeading, list.takes(unit, next: index + 1 < units.count ? units[index + 1] : nil, bytes)
      {
        block.kind = .listItem
        block.leadIn = list.leadIn
        unmarked = list
        return
      }
    }
    if let level {
      block.kind = .heading(level: level)
      underNumbered = unit.marker != nil || unit.isCapitals || (underNumbered && level > 2)
      marked = MarkedList()
      unmarked = nil
    } else if let marker = unit.marker {
      block.kind = .listItem
      block.leadIn = marked.leadIn(of: marker, unit, above: blocks, units)
      unmarked = nil
    } else {
      marked.pause()
      unmarked = nil
    }
    if level == nil, unit.ending == .colon {
      unmarked = UnmarkedList(leadIn: index, gap: index + 1 < units.count ? units[index + 1].blanksBefore : 0)
    }
  }
}
