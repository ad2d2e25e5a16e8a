extension Review {
  /// Headings of a disclosure's section that the next heading of their level or a higher one, or the end, follows at
  /// once.
  func emptyHeadings(_ subject: Subject) -> [Draft] {
    let reading = judge.reading
    let blocks = reading.document.blocks.indices.filter { !reading.document.blocks[$0].isChrome }
    var drafts: [Draft] = []
    for (position, block) in blocks.enumerated() {
      guard case .heading(let level) = reading.document.blocks[block].kind, opensSection(block) else { continue }
      if position + 1 < blocks.count {
        let next = blocks[position + 1]
        guard case .heading(let depth) = reading.document.blocks[next].kind, depth <= level else { continue }
        if isPart(next, of: block) { continue }
      }
      for passage in reading.passagesOfBlock[block].prefix(1) {
        let range = reading.source(of: reading.passages[passage])
        drafts.append(subject.draft(at: range, anchor: .text, message: subject.message ?? subject.title))
      }
    }
    return drafts
  }

  /// Whether a heading is one of a section that some disclosure belongs in: no entry of a table of contents, which is
  /// nothing but a link, and no line with the policy's date.
  private func opensSection(_ heading: Int) -> Bool {
    let reading = judge.reading
    let prose = reading.document.blocks[heading].prose
    let links = reading.document.links
    let link = links.indices.bisect { links[$0].prose.upperBound + 1 >= prose.upperBound }
    let isLink = link < links.count && links[link].prose.lowerBound <= prose.lowerBound + 1
    let isDated = reading.passagesOfBlock[heading].contains {
      !reading.values[.date, reading.passages[$0].words].isEmpty
    }
    return !isLink && !isDated && !sections(of: heading).isEmpty
  }

  /// Whether a heading is part of the one above it, though their levels do not say so: "2.1" under "2.", or two of one
  /// disclosure's section, since plain text shows no levels.
  private func isPart(_ heading: Int, of parent: Int) -> Bool {
    if !sections(of: heading).isDisjoint(with: sections(of: parent)) { return true }
    let (inner, outer) = (number(of: heading), number(of: parent))
    return !outer.isEmpty && inner.count > outer.count && inner.starts(with: outer)
  }

  /// The numbers that a heading begins with: 2 and 1 of "2.1 Sources".
  private func number(of heading: Int) -> [Int] {
    let text = judge.reading.document.prose.bytes[judge.reading.document.blocks[heading].prose]
    let label = text.prefix { ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")) || $0 == UInt8(ascii: ".") }
    return label.split(separator: UInt8(ascii: ".")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
  }

  /// The disclosures, by their place in the rules, whose section a heading opens.
  private func sections(of heading: Int) -> Set<Int> {
    Set(rules.disclosures.indices.filter { judge.heading(heading, holdsAny: rules.disclosures[$0].section) })
  }
}
