/// The whole linter, in the order the data moves.
public struct Linter: Sendable {
  public let book: RuleBook
  private let matcher: Matcher
  private let rules: CompiledRules
  private let operators: OperatorFinder

  /// Compiles the rule book once, for any number of documents.
  public init(book: RuleBook) {
    self.book = book
    var compiler = PhraseCompiler(lexicon: book.lexicon)
    rules = CompiledRules(book, &compiler)
    let operatorPhrases = OperatorPhrases(book.lexicon, &compiler)
    let program = Program(compiler)
    operators = OperatorFinder(operatorPhrases, program, compiler)
    matcher = Matcher(program, compiler)
  }

  /// Judges a document and reports what the named rule sets find fault with.
  public func lint(_ document: Document, ruleSets: [String], today: Day) -> Outcome {
    let reading = read(document)
    let matches = matcher.matches(in: reading)
    let audiences = Audiences(rules.audiences, reading: reading, matches: matches)
    let judge = Judge(reading: reading, matches: matches, audiences: audiences)
    let verdicts = rules.disclosures.map { judge.verdict(on: $0) }
    let review = Review(judge: judge, rules: rules, verdicts: verdicts, today: today)
    let sets = ruleSets.compactMap { id in book.ruleSets.first { $0.id == id } }
    return Outcome(source: document.source, verdicts: verdicts, findings: review.findings(of: sets))
  }

  /// Cuts a document into words and passages, with the operator's name read as "we".
  private func read(_ document: Document) -> Reading {
    var words = Words()
    let blocks = document.prose.bytes.withUnsafeBufferPointer { prose in
      document.blocks.map { block in
        let first = words.ids.count
        words.append(prose, in: block.prose, vocabulary: matcher.vocabulary)
        return first..<words.ids.count
      }
    }
    let spans = document.prose.bytes.withUnsafeBufferPointer {
      findValues(in: words, prose: $0, blocks: blocks, links: document.links)
    }
    let names = operators.names(in: document, words: words, blocks: blocks, spans: spans)
    var builder = ReadingBuilder(document: document, words: words, blocks: blocks, spans: spans, names: names)
    return builder.build()
  }
}
