import Testing

@testable import YAML

@Suite struct PropertyTests {
  /// Numbers that look random and are the same on every run.
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func noTextCrashesTheReader(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let pieces = ": |- |a|\n|  |[|]|{|}|'|\"|>|&|*|!|#|é|\u{0}".split(separator: "|").map(String.init) + ["|"]
    for _ in 0..<500 {
      let count = Int.random(in: 0...60, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      do throws(YAMLError) {
        _ = try documents(in: text)
      } catch {
        let lines = text.unicodeScalars.count { $0 == "\n" } + 1
        #expect(1...lines + 1 ~= error.mark.line, "\(text.debugDescription): \(error)")
        #expect(error.mark.column >= 1)
      }
    }
  }
}
