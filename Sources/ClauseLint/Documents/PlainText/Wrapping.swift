/// Whether the lines of a text were broken at a right margin, and where that margin is.
struct Wrapping {
  /// The width, in bytes, that lines were filled to; nil where a line is a paragraph.
  let width: Int?

  /// Text is wrapped where lines stay narrow and most lines that another line follows stop mid-sentence.
  init(of lines: [TextUnit], in bytes: [UInt8]) {
    var pairs = 0
    var broken = 0
    var wide = 0
    var widths = [Int](repeating: 0, count: Self.widest + 1)
    for (index, line) in lines.enumerated() {
      if line.bytes.count > Self.widest { wide += 1 }
      widths[min(line.bytes.count + line.indent, Self.widest)] += 1
      guard index + 1 < lines.count, lines[index + 1].blanksBefore == 0 else { continue }
      pairs += 1
      let isFull = line.bytes.count >= Self.narrowest && line.bytes.count <= Self.widest
      if isFull, !line.endsSentence, line.ending != .colon, line.ending != .semicolon { broken += 1 }
    }
    guard pairs >= 2, broken * 2 >= pairs, wide * 20 <= lines.count else {
      width = nil
      return
    }
    var rest = lines.count / 20
    width = widths.indices.reversed().first { width in
      rest -= widths[width]
      return rest < 0
    }
  }

  private static let narrowest = 40
  private static let widest = 120

  /// Whether the margin broke the line, not its writer: the first word of the next line would not have fitted.
  func breaks(_ line: TextUnit, _ next: TextUnit, in bytes: [UInt8]) -> Bool {
    guard let width, next.blanksBefore == 0, next.marker == nil, !line.isUnderlined else { return false }
    if next.opening == .lower || next.opening == .continuing { return true }
    var start = line.bytes.upperBound
    while start > line.bytes.lowerBound, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    // People break their lines raggedly, so two thirds of the width count as filled.
    return (line.bytes.upperBound - start) + 1 + next.firstWord.count > width * 2 / 3
  }
}
