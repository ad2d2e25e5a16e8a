/// The text of one leaf block: its lines without the marks of the blocks around it, joined by line feeds.
struct LeafText {
  private(set) var bytes: [UInt8] = []
  /// For each line, its place in the text and in the source, ascending.
  private var lines: [(text: Int, source: Int)] = []

  init(_ segments: ArraySlice<Range<Int>>, in source: [UInt8]) {
    for line in segments {
      // Spaces at the end of a line at most make it a hard one.
      let segment = Characters.trimmed(line, in: source)
      if !lines.isEmpty { bytes.append(0x0A) }
      lines.append((bytes.count, segment.lowerBound))
      bytes.append(contentsOf: source[segment])
    }
  }

  /// Calls back for each stretch of the source that a range of the text came from: the line feeds apart, since the
  /// source may end its lines otherwise.
  func forEachStretch(
    of range: Range<Int>, copy: (Range<Int>) -> Void, lineFeed: (Int) -> Void
  ) {
    var place = range.lowerBound
    var line = index(of: place)
    while place < range.upperBound {
      let next = line + 1 < lines.count ? lines[line + 1].text : bytes.count + 1
      let end = min(range.upperBound, next - 1)
      let shift = lines[line].source - lines[line].text
      if end > place { copy(place + shift..<end + shift) }
      if end < range.upperBound { lineFeed(end + shift) }
      place = end + 1
      line += 1
    }
  }

  /// The stretch of the source from a range's first byte to its last.
  func source(of range: Range<Int>) -> Range<Int> {
    let first = lines[index(of: range.lowerBound)]
    let start = first.source + range.lowerBound - first.text
    guard !range.isEmpty else { return start..<start }
    let last = lines[index(of: range.upperBound - 1)]
    return start..<max(start, last.source + range.upperBound - last.text)
  }

  private func index(of place: Int) -> Int {
    max(0, lines.indices.bisect { lines[$0].text > place } - 1)
  }
}
