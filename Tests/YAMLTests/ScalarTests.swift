import Testing

@testable import YAML

@Suite struct ScalarTests {
  /// The place of the `x` in the only scalar must be the place of the mark.
  private func expectPlaceOfX(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (text, marks) = unmarked(marked)
    let scalar = try #require(try documents(in: text).first?.scalars.first)
    let index = try #require(scalar.text.utf8.firstIndex(of: UInt8(ascii: "x")))
    let offset = scalar.text.utf8.distance(from: scalar.text.startIndex, to: index)
    #expect(scalar.mark(ofByte: offset) == marks.first, sourceLocation: sourceLocation)
  }

  @Test func aByteOfATextIsFoundInTheSource() throws {
    try expectPlaceOfX("- plain words and «x here # a comment")
    try expectPlaceOfX("- größer «x\n")
    try expectPlaceOfX("- \"größer «x here\"")
    try expectPlaceOfX("- 'größer «x here'")
    try expectPlaceOfX("- 'user''s or it''s «x here''s'")
  }

  @Test func whereTheSourceIsNotTheTextThePlaceIsItsStart() throws {
    try expectPlaceOfX("- «\"a \\\"b\\\" x here\"")
    try expectPlaceOfX("- «\"a\n  x\"")
    try expectPlaceOfX("- «plain\n  x")
    try expectPlaceOfX("- «|\n  a x\n")
  }

  @Test func onlyTrueAndFalseAreBools() throws {
    let scalars = try documents(in: "[true, false, yes, 'true', ~]").flatMap(\.scalars)
    #expect(try scalars[0].bool())
    #expect(try !scalars[1].bool())
    let messages = scalars[2...].map { scalar in #expect(throws: YAMLError.self) { try scalar.bool() }?.message }
    #expect(
      messages == [
        "expected true or false, found `yes`", "expected true or false, found \"true\"",
        "expected true or false, found nothing",
      ])
  }

  @Test func wholeNumbersAreWrittenInDigits() throws {
    let scalars = try documents(in: "[3, -2, 3.5, '3', three, +3, 99999999999999999999]").flatMap(\.scalars)
    #expect(try scalars[0].int() == 3)
    #expect(try scalars[1].int() == -2)
    for scalar in scalars[2...] {
      let error = #expect(throws: YAMLError.self) { try scalar.int() }
      #expect(error?.mark == scalar.mark)
    }
  }
}
