import Testing

@testable import ClauseLint

@Suite struct SourceTextTests {
  @Test func keepsUTF8AndDropsItsMark() throws {
    #expect(try SourceText(path: "a", contents: []).bytes == [])
    #expect(try SourceText(path: "a", contents: [0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
    #expect(try SourceText(path: "a", contents: Array("é€😀".utf8)).bytes == Array("é€😀".utf8))
  }

  @Test(arguments: [
    ([0x61, 0x0A, 0x0D, 0x0A, 0xC3], 4, 3), ([0xC0, 0x80], 0, 1), ([0xED, 0xA0, 0x80], 0, 1),
    ([0x61, 0xF4, 0x90, 0x80, 0x80], 1, 1), ([0xE2, 0x82], 0, 1), ([0x80], 0, 1), ([0x0D, 0xFF, 0x61], 1, 2),
  ])
  func namesTheFirstByteThatIsNotUTF8(contents: [UInt8], offset: Int, line: Int) {
    #expect(throws: SourceProblem.notUTF8(offset: offset, line: line)) {
      try SourceText(path: "a", contents: contents)
    }
  }

  @Test func refusesBinary() {
    #expect(throws: SourceProblem.binary(offset: 2)) { try SourceText(path: "a", contents: [0x61, 0x62, 0]) }
    #expect(throws: SourceProblem.binary(offset: 3)) { try SourceText(path: "a", contents: [0x61, 0xFF, 0x62, 0]) }
  }

  @Test func readsUTF16ByItsMark() throws {
    let units = Array("é😀\n".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try SourceText(path: "a", contents: little).bytes == Array("é😀\n".utf8))
    #expect(try SourceText(path: "a", contents: big).bytes == Array("é😀\n".utf8))
    #expect(throws: SourceProblem.notUTF16(offset: 2, line: 1)) {
      try SourceText(path: "a", contents: [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00])
    }
    #expect(throws: SourceProblem.notUTF16(offset: 4, line: 1)) {
      try SourceText(path: "a", contents: [0xFF, 0xFE, 0x61, 0x00, 0x61])
    }
  }

  @Test(arguments: ["one\ntwö x\n", "one\rtwö x\r", "one\r\ntwö x\r\n"])
  func countsLinesWhateverEndsThem(text: String) {
    let source = SourceText(path: "a", text: text)
    let index = LineIndex(source)
    let x = source.bytes.firstIndex(of: UInt8(ascii: "x")) ?? 0
    #expect(index.lineCount == 3)
    #expect(index.location(of: 0) == Location(line: 1, column: 1))
    #expect(index.location(of: x) == Location(line: 2, column: 5))
    #expect(index.location(of: x - 2) == Location(line: 2, column: 3))
    #expect(index.location(of: source.bytes.count) == Location(line: 3, column: 1))
    #expect(index.bytes(ofLine: 2).elementsEqual("twö x".utf8))
  }

  @Test func tellsTheFormatByTheName() {
    #expect(Format(path: "a/privacy.MD") == .markdown)
    #expect(Format(path: "a.b/privacy") == .text)
    #expect(Format(path: "privacy.text") == .text)
    #expect(Format(path: ".privacy") == .text)
    #expect(Format(path: "privacy.pdf") == nil)
  }
}
