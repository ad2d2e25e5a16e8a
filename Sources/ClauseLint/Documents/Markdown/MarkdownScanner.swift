/// Finds the blocks of a Markdown text, line by line, as CommonMark and its tables tell it.
struct MarkdownScanner {
  /// A block that holds other blocks.
  struct Container {
    enum Kind { case document, quote, item }
    let kind: Kind
    /// Columns of white space that a line needs to stand in the item.
    var width = 0
    /// What introduces the item.
    var leadIn: Int?
    /// Whether nothing stands in the item yet.
    var isEmpty = true
    /// Whether the item's first paragraph was read.
    var hasText = false
    /// The style of the list that stands last in this container, and what introduces it.
    var list: (style: UInt8, leadIn: Int?)?
    /// The paragraph that stands last in this container.
    var lastParagraph: Int?
  }

  /// The leaf block that the next line may go on with.
  enum OpenLeaf {
    case none
    case paragraph([Range<Int>])
    case table(header: [Int?])
    case fence(mark: UInt8, length: Int)
    case html(HTMLBlock, [Range<Int>])
  }

  /// Marks of blocks within more blocks than this are text, so that a line costs the same however deep it stands.
  static let deepest = 32

  let bytes: [UInt8]
  var containers = [Container(kind: .document)]
  var open = OpenLeaf.none
  var leaves: [MarkdownLeaf] = []
  var definitions: LinkDefinitions = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() {
    var place = FrontMatter.end(in: bytes)
    while place < bytes.count {
      let (end, next) = Characters.line(in: bytes, from: place)
      read(MarkdownLine(bytes, from: place, to: end))
      place = next
    }
    close(to: 1)
    closeLeaf()
  }

  private mutating func read(_ start: MarkdownLine) {
    var line = start
    var matched = matchContainers(&line)
    let allMatched = matched == containers.count
    if allMatched, readOpenLeaf(&line) { return }
    var hasStarted = false
    while containers.count <= Self.deepest {
      if line.isBlank || line.indent >= 4 { break }
      guard startContainer(&line, &matched, isInParagraph: isInParagraph && allMatched && !hasStarted) else { break }
      hasStarted = true
    }
    readText(line, matched, allMatched: allMatched, hasStarted: hasStarted)
  }

  var isInParagraph: Bool { if case .paragraph = open { true } else { false } }

  /// Takes the marks of the open containers off a line and tells how many of them it stands in.
  private mutating func matchContainers(_ line: inout MarkdownLine) -> Int {
    var matched = 1
    while matched < containers.count {
      switch containers[matched].kind {
      case .document: break
      case .quote:
        guard line.indent <= 3, let mark = line.rest.first, bytes[mark] == UInt8(ascii: ">") else { return matched }
        takeQuoteMark(&line)
      case .item:
        if line.isBlank {
          // An item that starts with a blank line has nothing else in it.
          if containers[matched].isEmpty, matched == containers.count - 1, !isOpen { return matched }
          line.skipSpace()
        } else {
          guard line.indent >= containers[matched].width else { return matched }
          line.skip(columns: containers[matched].width)
        }
      }
      matched += 1
    }
    return matched
  }

  private var isOpen: Bool { if case .none = open { false } else { true } }

  private func takeQuoteMark(_ line: inout MarkdownLine) {
    line.skipSpace()
    line.skip(bytes: 1)
    line.skip(columns: 1)
  }

  /// Goes on with code, HTML or a table; false where the line is for none of them.
  private mutating func readOpenLeaf(_ line: inout MarkdownLine) -> Bool {
    switch open {
    case .none, .paragraph: return false
    case .fence(let mark, let length):
      if line.indent <= 3, BlockStart.closesFence(bytes, line.rest, mark: mark, length: length) { open = .none }
      return true
    case .html(let block, var lines):
      if case .untilBlank = block, line.isBlank {
        closeLeaf()
        return true
      }
      // Moved out, so that the lines grow in place.
      open = .none
      lines.append(line.rest)
      open = .html(block, lines)
      if block.ends(with: bytes[line.rest]) { closeLeaf() }
      return true
    case .table(let header):
      let endsTable =
        line.isBlank || line.indent >= 4 || BlockStart.listMark(bytes, line.rest) != nil
        || bytes[line.rest].first == UInt8(ascii: ">") || BlockStart.heading(bytes, line.rest) != nil
        || BlockStart.fence(bytes, line.rest) != nil || BlockStart.isThematicBreak(bytes, line.rest)
        || HTMLBlock(bytes, line.rest, inParagraph: true) != nil
      if endsTable {
        open = .none
        return false
      }
      addRow(line.rest, header: header)
      return true
    }
  }

  /// Opens the quote or list item whose mark comes next; false where none does.
  private mutating func startContainer(_ line: inout MarkdownLine, _ matched: inout Int, isInParagraph: Bool) -> Bool {
    let rest = line.rest
    if bytes[rest.lowerBound] == UInt8(ascii: ">") {
      begin(in: matched)
      takeQuoteMark(&line)
      containers.append(Container(kind: .quote))
      matched += 1
      return true
    }
    guard let mark = BlockStart.listMark(bytes, rest), !BlockStart.isThematicBreak(bytes, rest) else { return false }
    if isInParagraph, !mark.mayInterrupt || BlockStart.underline(bytes, rest) != nil { return false }
    let indent = line.indent
    line.skipSpace()
    line.skip(bytes: mark.length)
    let space = line.indent
    let padding = line.isBlank || space > 4 ? 1 : space
    line.skip(columns: padding)
    close(to: matched)
    closeLeaf()
    let parent = containers[matched - 1]
    let isSameList = parent.list?.style == mark.style
    let leadIn = isSameList ? parent.list?.leadIn : parent.lastParagraph ?? (parent.kind == .item ? parent.leadIn : nil)
    containers[matched - 1].list = (mark.style, leadIn)
    containers[matched - 1].isEmpty = false
    containers.append(Container(kind: .item, width: indent + mark.length + padding, leadIn: leadIn))
    matched += 1
    return true
  }

  /// What a line holds once its containers are known: the start of a leaf, more of one, or nothing.
  private mutating func readText(_ line: MarkdownLine, _ matched: Int, allMatched: Bool, hasStarted: Bool) {
    let rest = line.rest
    let goesOn = isInParagraph && !hasStarted
    if rest.isEmpty {
      close(to: matched)
      closeLeaf()
      return
    }
    if line.indent < 4 {
      if goesOn, allMatched, let level = BlockStart.underline(bytes, rest), makeHeading(level) { return }
      if readLeafStart(rest, matched, isInParagraph: goesOn) { return }
    } else if !goesOn {
      // Indented code is no prose.
      begin(in: matched)
      return
    }
    if goesOn, case .paragraph(var lines) = open {
      if allMatched, makeTable(under: lines, rest) { return }
      open = .none
      lines.append(rest)
      open = .paragraph(lines)
      return
    }
    begin(in: matched)
    open = .paragraph([rest])
  }

  private mutating func readLeafStart(_ rest: Range<Int>, _ matched: Int, isInParagraph: Bool) -> Bool {
    if let (level, text) = BlockStart.heading(bytes, rest) {
      begin(in: matched)
      leaves.append(MarkdownLeaf(kind: .heading(level: level), segments: [text], leadIn: nil))
      return true
    }
    if let (mark, length) = BlockStart.fence(bytes, rest) {
      begin(in: matched)
      open = .fence(mark: mark, length: length)
      return true
    }
    if BlockStart.isThematicBreak(bytes, rest) {
      begin(in: matched)
      return true
    }
    guard let block = HTMLBlock(bytes, rest, inParagraph: isInParagraph) else { return false }
    begin(in: matched)
    open = .html(block, [rest])
    if block.ends(with: bytes[rest]) { closeLeaf() }
    return true
  }
}
