import Testing

@testable import ClauseLint

/// A matcher that is slow and obvious: it follows a pattern from every word, one possibility at a time.
struct ReferenceMatcher {
  let words: [String]

  func matches(_ pattern: Pattern) -> Bool {
    (0...words.count).contains { !ends(of: pattern, from: [$0]).isEmpty }
  }

  private func ends(of pattern: Pattern, from starts: Set<Int>) -> Set<Int> {
    switch pattern {
    case .word(let word, _): Set(starts.filter { $0 < words.count && words[$0] == word }.map { $0 + 1 })
    case .gap(let most): Set(starts.flatMap { $0...min($0 + most, words.count) })
    case .sequence(let parts): parts.reduce(starts) { ends(of: $1, from: $0) }
    case .either(let parts): parts.reduce(into: []) { $0.formUnion(ends(of: $1, from: starts)) }
    case .optional(let part): starts.union(ends(of: part, from: starts))
    case .start: starts.intersection([0])
    case .end: starts.intersection([words.count])
    case .list, .value: []
    }
  }
}

@Suite struct MatcherAgainstReference {
  @Test("random phrases on random texts: the matcher and the obvious one agree", arguments: 1...40)
  func agrees(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters = ["alpha", "bravo", "carol", "delta"]
    let phrases = (0..<25).map { index in
      Phrase(text: "\(seed)/\(index)", pattern: Self.pattern(depth: 3, letters, &random))
    }
    var compiler = PhraseCompiler(lexicon: Lexicon())
    let numbers = phrases.map { compiler.number(of: $0) }
    let matcher = Matcher(Program(compiler), compiler)
    for _ in 0..<25 {
      let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
      let reading = Self.reading(words, matcher.vocabulary)
      let found = matcher.matches(in: reading)
      for (phrase, number) in zip(phrases, numbers) {
        let expected = ReferenceMatcher(words: words).matches(phrase.pattern)
        let text = words.joined(separator: " ")
        #expect(found[number].isEmpty != expected, "\(phrase.pattern) on \(text)")
      }
    }
  }

  /// A pattern that starts with a word, as every phrase needs one that must be there.
  private static func pattern(depth: Int, _ letters: [String], _ random: inout SeededGenerator) -> Pattern {
    func part(_ depth: Int) -> Pattern {
      let word = Pattern.word(letters.randomElement(using: &random) ?? "", exact: true)
      guard depth > 0 else { return word }
      switch Int.random(in: 0..<6, using: &random) {
      case 0: return .gap(Int.random(in: 0...3, using: &random))
      case 1: return .optional(part(depth - 1))
      case 2: return .either([part(depth - 1), word])
      case 3: return .sequence([part(depth - 1), word])
      default: return word
      }
    }
    var parts = (0..<Int.random(in: 0...4, using: &random)).map { _ in part(depth) }
    parts.insert(
      .word(letters.randomElement(using: &random) ?? "", exact: true),
      at: Int.random(in: 0...parts.count, using: &random))
    if Int.random(in: 0..<8, using: &random) == 0 { parts.insert(.start, at: 0) }
    if Int.random(in: 0..<8, using: &random) == 0 { parts.append(.end) }
    return .sequence(parts)
  }

  private static func reading(_ words: [String], _ vocabulary: Vocabulary) -> Reading {
    let text = words.joined(separator: " ")
    let prose = Prose(identical: Array(text.utf8))
    let block = Block(kind: .paragraph, prose: 0..<prose.bytes.count)
    let document = Document(source: SourceText(path: "", text: text), prose: prose, blocks: [block])
    var own = Words()
    prose.bytes.withUnsafeBufferPointer { own.append($0, in: block.prose, vocabulary: vocabulary) }
    var builder = ReadingBuilder(
      document: document, words: own, blocks: [0..<own.ids.count], spans: [], names: .none)
    return builder.build()
  }
}
