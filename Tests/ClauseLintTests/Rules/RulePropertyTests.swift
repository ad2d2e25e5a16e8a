import Testing

@testable import ClauseLint

@Suite struct RulePropertyTests {
  /// Rules that use every part of the language once.
  private let sound =
    soundDisclosure + """
      ruleset: house
      title: House
      requires: [{ disclosure: retention-period, where: { duration: "<= 1 month" } }]
      forbids:
        - { id: x, title: T, phrases: ["a [b|c] @keep"], message: M, fix: F, examples: { found: [a], clean: [b] } }
      ---
      lists: { keep: [keep, "(a|b) c"] }
      inflection: { endings: [+s], none: [not] }
      """

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func noChangeOfARuleFileCrashesTheReader(seed: UInt64) {
    #expect(readRules([RuleFile(path: "r", text: sound)]).problems.isEmpty)
    var generator = SeededGenerator(seed: seed)
    let signs = Array(":,[]{}()|'\"@^$.-&*!#\n x9é".utf8)
    for _ in 0..<300 {
      var bytes = Array(sound.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes[place] = signs.randomElement(using: &generator) ?? 0
        case 1: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      for problem in readRules([RuleFile(path: "r", text: text)]).problems {
        #expect(1...lines + 1 ~= problem.place.line && problem.place.column >= 1, "\(problem)")
      }
    }
  }
}
