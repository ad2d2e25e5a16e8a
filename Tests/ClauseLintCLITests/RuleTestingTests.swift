import Testing

@Suite struct RuleTestingTests {
  @Test("examples that come out as written pass and are counted") func passing() throws {
    let run = try clauselint("test", "house.yaml", in: houseFolder())
    #expect(run.output == "3 passed, 0 failed\n")
    #expect(run.trouble == "")
    #expect(run.status == 0)
  }

  @Test("an example that comes out otherwise fails at its place") func failing() throws {
    let folder = try houseFolder()
    try folder.write("house.yaml", houseRules.replacing("Write to hello@quay.test.", with: "Sing to hello@quay.test."))
    let run = try clauselint("test", "house.yaml", in: folder)
    #expect(run.output.hasPrefix("house.yaml:10:12: error: house-contact: "))
    #expect(run.output.hasSuffix("\n2 passed, 1 failed\n"))
    #expect(run.status == 1)
  }
}
