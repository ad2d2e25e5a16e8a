import Testing

@Suite struct ColorTests {
  private func isColored(_ arguments: [String], _ environment: [String: String]) throws -> Bool {
    let run = try clauselint(["bad-policy.md"] + byHouseRules + arguments, in: houseFolder(), environment: environment)
    return run.output.contains("\u{1B}[")
  }

  @Test("a file gets no colours unless they are asked for") func asked() throws {
    #expect(try !isColored([], [:]))
    #expect(try isColored(["--color", "always"], [:]))
    #expect(try isColored([], ["CLICOLOR_FORCE": "1"]))
    #expect(try !isColored([], ["CLICOLOR_FORCE": "0"]))
  }

  @Test("NO_COLOR wins over the other variable and loses to the option") func noColor() throws {
    #expect(try !isColored([], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]))
    #expect(try isColored([], ["NO_COLOR": "", "CLICOLOR_FORCE": "1"]))
    #expect(try isColored(["--color", "always"], ["NO_COLOR": "1"]))
    #expect(try !isColored(["--color", "never"], ["CLICOLOR_FORCE": "1"]))
  }
}
