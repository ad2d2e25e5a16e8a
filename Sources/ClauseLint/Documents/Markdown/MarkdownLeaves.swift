/// How leaves are closed, and what a closed paragraph turns out to be.
extension MarkdownScanner {
  /// Makes room for a block that stands in the innermost of so many containers.
  mutating func begin(in matched: Int) {
    close(to: matched)
    closeLeaf()
    containers[matched - 1].list = nil
    containers[matched - 1].lastParagraph = nil
    containers[matched - 1].isEmpty = false
  }

  mutating func close(to count: Int) {
    guard containers.count > count else { return }
    closeLeaf()
    containers.removeSubrange(count...)
  }

  mutating func closeLeaf() {
    let closed = open
    open = .none
    switch closed {
    case .none, .table, .fence: break
    case .html(_, let lines):
      leaves.append(MarkdownLeaf(kind: .html, segments: lines, leadIn: nil))
    case .paragraph(let lines):
      let text = withoutDefinitions(lines)
      if !text.isEmpty { addParagraph(text) }
    }
  }

  private mutating func addParagraph(_ lines: ArraySlice<Range<Int>>) {
    let container = containers.count - 1
    let isItem = containers[container].kind == .item && !containers[container].hasText
    let kind = isItem ? MarkdownLeaf.Kind.listItem : .paragraph
    leaves.append(
      MarkdownLeaf(kind: kind, segments: Array(lines), leadIn: isItem ? containers[container].leadIn : nil))
    containers[container].hasText = true
    containers[container].lastParagraph = leaves.count - 1
  }

  /// Turns the open paragraph into a heading; false where only link definitions stand above the row.
  mutating func makeHeading(_ level: Int) -> Bool {
    guard case .paragraph(let lines) = open else { return false }
    open = .none
    let text = withoutDefinitions(lines)
    guard !text.isEmpty else {
      open = .paragraph([])
      return false
    }
    let matched = containers.count
    begin(in: matched)
    leaves.append(MarkdownLeaf(kind: .heading(level: level), segments: Array(text), leadIn: nil))
    return true
  }

  /// Opens the table whose header is the paragraph's last line, where this line is its delimiter row.
  mutating func makeTable(under lines: [Range<Int>], _ row: Range<Int>) -> Bool {
    guard let last = lines.last, let columns = TableRow.columns(bytes, row) else { return false }
    let cells = TableRow.cells(bytes, last)
    guard cells.count == columns else { return false }
    open = .paragraph(lines.dropLast())
    begin(in: containers.count)
    var header: [Int?] = []
    for cell in cells {
      header.append(cell.isEmpty ? nil : leaves.count)
      if !cell.isEmpty { leaves.append(MarkdownLeaf(kind: .tableCell, segments: [cell], leadIn: nil)) }
    }
    open = .table(header: header)
    return true
  }

  mutating func addRow(_ row: Range<Int>, header: [Int?]) {
    for (column, cell) in TableRow.cells(bytes, row).prefix(header.count).enumerated() where !cell.isEmpty {
      leaves.append(MarkdownLeaf(kind: .tableCell, segments: [cell], leadIn: header[column]))
    }
  }

  /// The lines of a paragraph that are left when the link reference definitions above them are taken out.
  private mutating func withoutDefinitions(_ lines: [Range<Int>]) -> ArraySlice<Range<Int>> {
    var rest = lines[...]
    guard let first = rest.first?.first, bytes[first] == UInt8(ascii: "[") else { return rest }
    let text = LeafText(rest, in: bytes)
    var place = 0
    while let definition = LinkSyntax.definition(in: text.bytes, from: place) {
      let label = normalisedLabel(text.bytes[definition.label])
      if definitions[label] == nil { definitions[label] = text.source(of: definition.destination) }
      rest = rest.dropFirst(text.bytes[place..<definition.end].count { $0 == 0x0A } + 1)
      place = definition.end + 1
    }
    return rest
  }
}
