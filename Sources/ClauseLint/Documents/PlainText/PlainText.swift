extension Document {
  /// Reads plain text: its prose is the source, and its blocks are told by the shape of its lines.
  init(plainText source: SourceText) {
    let lines = TextUnit.lines(of: source.bytes)
    let units = TextUnit.joined(lines, wrapping: Wrapping(of: lines, in: source.bytes), in: source.bytes)
    var outline = PlainOutline(units, chrome: Chrome.marks(units, in: source.bytes), in: source.bytes)
    var blocks = outline.blocks()
    Outline.nest(&blocks)
    self.init(source: source, prose: Prose(identical: source.bytes), blocks: blocks)
  }
}

extension TextUnit {
  /// The lines that are not blank. Rows of `=`, `-` and the like are no lines of their own: they mark the line above.
  static func lines(of bytes: [UInt8]) -> [TextUnit] {
    var lines: [TextUnit] = []
    var place = 0
    var blanks = 0
    while place < bytes.count {
      let (end, next) = Characters.line(in: bytes, from: place)
      let text = Characters.trimmed(place..<end, in: bytes)
      if text.isEmpty {
        blanks += 1
      } else if isRule(text, in: bytes) {
        let underlines = bytes[text.lowerBound] == UInt8(ascii: "=") || bytes[text.lowerBound] == UInt8(ascii: "-")
        if underlines, blanks == 0, !lines.isEmpty { lines[lines.count - 1].isUnderlined = true }
        blanks += 1
      } else {
        let indent = text.lowerBound - place
        lines.append(TextUnit(bytes: text, indent: indent, blanksBefore: blanks, in: bytes))
        blanks = 0
      }
      place = next
    }
    return lines
  }

  /// Whether it is a row of one mark that draws a line.
  private static func isRule(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let first = bytes[range.lowerBound]
    return range.count >= 3 && "=-*_~#".utf8.contains(first) && bytes[range].allSatisfy { $0 == first || $0 == 0x20 }
  }
}
