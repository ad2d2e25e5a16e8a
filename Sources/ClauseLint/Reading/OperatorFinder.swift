/// Finds by what name a document calls its operator, with the lexicon's phrases.
struct OperatorFinder: Sendable {
  private let matcher: Matcher
  private let phrases: OperatorPhrases

  init(_ phrases: OperatorPhrases, _ program: Program, _ compiler: PhraseCompiler) {
    self.phrases = phrases
    matcher = Matcher(program, compiler, only: Set(phrases.defining + phrases.acting))
  }

  /// How often a name must be seen to act before it is taken for the operator's.
  private static let actsNeeded = 3

  func names(
    in document: Document, words: Words, blocks: [Range<Int>], spans: [ValueSpan]
  ) -> OperatorNames {
    guard spans.contains(where: { $0.value.kind == .name }) else { return .none }
    var builder = ReadingBuilder(document: document, words: words, blocks: blocks, spans: spans, names: .none)
    let reading = builder.build()
    let matches = matcher.matches(in: reading)
    var counts: [String: (count: Int, name: Range<Int>)] = [:]
    func count(_ numbers: [Int], weight: Int) {
      for phrase in numbers {
        for match in matches[phrase] {
          guard let span = reading.values[.name, match.words].last else { continue }
          let own = Int(reading.origins[span.words.lowerBound])..<Int(reading.origins[span.words.upperBound - 1]) + 1
          // A name made of nothing but words that rules know (a state, a treaty) has to stay those words.
          guard own.contains(where: { words.ids[$0] == Vocabulary.unknown }) else { continue }
          counts[span.value.text, default: (0, own)].count += weight
        }
      }
    }
    count(phrases.defining, weight: Self.actsNeeded)
    count(phrases.acting, weight: 1)
    let best = counts.values.filter { $0.count >= Self.actsNeeded }
      .sorted { ($1.count, $0.name.lowerBound) < ($0.count, $1.name.lowerBound) }
      .prefix(2).map(\.name)
    return OperatorNames(best, in: words, prose: document.prose.bytes, we: phrases.we)
  }
}

/// The numbers of the lexicon's phrases by which an operator names itself.
struct OperatorPhrases: Sendable {
  let defining: [Int]
  let acting: [Int]
  let we: WordID

  init(_ lexicon: Lexicon, _ compiler: inout PhraseCompiler) {
    defining = lexicon.operatorDefinitions.map { compiler.number(of: $0) }
    acting = lexicon.operatorActs.map { compiler.number(of: $0) }
    we = compiler.word("we")
  }
}
