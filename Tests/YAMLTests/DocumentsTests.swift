import Testing

@testable import YAML

@Suite struct DocumentsTests {
  @Test func everyScalarKnowsWhereItStands() throws {
    let (text, marks) = unmarked(
      """
      # A comment with an é.
      «title: «"Größe"
      «list:
        - «plain words
        - { «inner: «'it''s', «other: «12 }
      «block: «|
        Some text.
      """)
    let scalars = try documents(in: text).flatMap(\.scalars)
    #expect(scalars.map(\.mark) == marks)
    let texts = ["title", "Größe", "list", "plain words", "inner", "it's", "other", "12", "block", "Some text."]
    #expect(scalars.map(\.text) == texts)
  }

  @Test func listsAndMappingsKnowWhereTheyStand() throws {
    let (text, marks) = unmarked("«a: «[b]\nc:\n  «- «{ d: e }\n")
    let root = try #require(try documents(in: text).first)
    guard case .mapping(let mapping) = root, case .sequence(let items, let mark)? = mapping["c"] else {
      Issue.record("\(root)")
      return
    }
    #expect([root.mark, mapping["a"]?.mark, mark, items.first?.mark] == marks)
  }

  @Test func aStreamHoldsManyDocuments() throws {
    let nodes = try documents(in: "a: 1\n---\n- b\n---\n# nothing\n...\n---\nc\n")
    #expect(nodes.map(\.noun) == ["a mapping", "a list", "nothing", "text"])
    #expect(try documents(in: "").isEmpty)
    #expect(try documents(in: "# only a comment\n").isEmpty)
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() throws {
    let nodes = try documents(in: "\u{FEFF}a: b")
    #expect(nodes.flatMap(\.scalars).map(\.text) == ["a", "b"])
  }

  @Test func stylesTellQuotedFromPlain() throws {
    let nodes = try documents(in: "[a, 'b', \"c\", null, 'null', ~]")
    let scalars = nodes.flatMap(\.scalars)
    #expect(scalars.map(\.style) == [.plain, .singleQuoted, .doubleQuoted, .plain, .singleQuoted, .plain])
    #expect(scalars.map(\.isNull) == [false, false, false, true, false, true])
  }

  @Test func whatMakesOneTextStandForAnotherIsRefused() {
    expectRefusal("a: «&x b\nc: *x\n", "anchors (`&name`)")
    expectRefusal("a: «&x [b]\n", "anchors (`&name`)")
    expectRefusal("a: «&x { b: c }\n", "anchors (`&name`)")
    expectRefusal("a: «*x\n", "aliases (`*name`)")
    expectRefusal("a: «!!binary aGk=\n", "tags (`!name`)")
  }

  @Test func aKeyThatStandsTwiceIsRefusedAtTheSecond() {
    expectRefusal("a: 1\nb: 2\n«a: 3\n", "`a` stands twice here; first on line 1")
    let many = (1...40).map { "key\($0): x\n" }.joined()
    expectRefusal(many + "«key7: x\n", "`key7` stands twice here; first on line 7")
    expectRefusal(many + "new: x\n«new: x\n", "`new` stands twice here; first on line 41")
  }

  @Test func theSameKeyInTwoMappingsIsFine() throws {
    #expect(try documents(in: "- a: 1\n- a: 2\n").count == 1)
  }

  @Test func keysAreTexts() {
    expectRefusal("«[a, b]: c\n", "a key must be a plain text")
  }

  @Test func nestingIsBounded() throws {
    let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(try documents(in: deepest).count == 1)
    expectRefusal(String(repeating: "[", count: 32) + "«[", "nested deeper than 32 levels")
    expectRefusal(String(repeating: "[", count: 32) + "«[" + String(repeating: "[", count: 50_000), "nested deeper")
  }

  @Test func mistakesOfSyntaxAreToldAtTheirPlace() {
    expectRefusal("a: \"b\nc: d\n«", "not valid YAML: found unexpected end of stream")
    expectRefusal("a: [b, c\nd«: e\n", "expected ',' or ']', while parsing a flow sequence begun on line 1")
    expectRefusal("a: b\n«\tc: d\n", "not valid YAML: found a tab character")
  }

  @Test func aForbiddenCharacterIsToldAtItsPlace() {
    expectRefusal("a: é\nü: «\u{1}\n", "not valid YAML: control characters are not allowed")
  }
}
