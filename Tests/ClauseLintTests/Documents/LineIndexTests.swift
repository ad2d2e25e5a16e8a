import Testing

@testable import ClauseLint

@Suite struct LineIndexTests {
  @Test("columns count scalars, also far into a line of many strides")
  func columnsInLongLine() {
    let source = SourceText(path: "long.txt", text: "first\n" + String(repeating: "añ€𝄞 ", count: 1500) + "\nlast")
    let lines = LineIndex(source)
    var expected = Location(line: 1, column: 1)
    for (offset, byte) in source.bytes.enumerated() where byte & 0xC0 != 0x80 {
      #expect(lines.location(of: offset) == expected)
      expected =
        byte == UInt8(ascii: "\n")
        ? Location(line: expected.line + 1, column: 1)
        : Location(line: expected.line, column: expected.column + 1)
    }
    #expect(lines.location(of: source.bytes.count) == expected)
  }

  @Test("a column costs the same at the start and at the end of a long line")
  func columnsAreFoundAtOnce() {
    let source = SourceText(path: "long.txt", text: String(repeating: "word ", count: 400_000))
    let lines = LineIndex(source)
    func time(around offset: Int) -> Duration {
      ContinuousClock().measure {
        for step in 0..<2000 { _ = lines.location(of: offset + step) }
      }
    }
    _ = time(around: 0)
    #expect(time(around: 1_990_000) < time(around: 0) * 20 + .milliseconds(5))
  }
}
