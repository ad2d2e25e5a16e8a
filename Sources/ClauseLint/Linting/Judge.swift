/// Decides what one document states, from the matches of all phrases.
struct Judge {
  let reading: Reading
  let matches: Matches
  let audiences: Audiences

  /// A clause that holds in a passage.
  struct Holding {
    let clause: CompiledClause
    /// The clause's place in its list: rules name the sharpest first.
    let order: Int
    let phrase: Int
    let match: Match
  }

  func verdict(on disclosure: CompiledDisclosure) -> Verdict {
    let stated = holdings(of: disclosure.stated, disclosure)
    let mentioned = holdings(of: disclosure.mentioned, disclosure)
    let evidence = cited(stated).map { self.evidence($0) }
    let statedPassages = Set(stated.map { reading.passages[$0.match.passage].ordinal })
    let mentions = mentioned.filter { !statedPassages.contains(reading.passages[$0.match.passage].ordinal) }
    return Verdict(
      disclosure: disclosure.rule.id,
      status: stated.isEmpty ? (mentions.isEmpty ? .missing : .mentioned) : .stated,
      confidence: assurance(of: disclosure, stated: stated, mentions: mentions),
      polarity: evidence.first?.polarity,
      evidence: evidence,
      kinds: Set(stated.compactMap(\.clause.rule.kind)),
      mentions: distinct(mentions).prefix(5).map(mention))
  }

  /// Every holding of these clauses, best first: sharp before broad, then in the order of the rule and the text.
  func holdings(of clauses: [CompiledClause], _ disclosure: CompiledDisclosure? = nil) -> [Holding] {
    var result: [Holding] = []
    for (order, clause) in clauses.enumerated() {
      for (index, phrase) in clause.phrases.enumerated() {
        for match in matches[phrase]
        where !match.isIntroduction && !(disclosure.map { isExcepted(match.passage, $0) } ?? false)
          && holds(clause, in: match.passage)
        {
          result.append(Holding(clause: clause, order: order * 100 + index, phrase: index, match: match))
        }
      }
    }
    return result.sorted { a, b in
      (a.clause.rule.isBroad ? 1 : 0, a.order, a.match.passage) < (
        b.clause.rule.isBroad ? 1 : 0, b.order, b.match.passage
      )
    }
  }

  private func isExcepted(_ passage: Int, _ disclosure: CompiledDisclosure) -> Bool {
    matches.holdsAny(of: disclosure.except, in: passage) || audiences.excludes(passage, for: disclosure.rule.audience)
  }

  private func holds(_ clause: CompiledClause, in passage: Int) -> Bool {
    let block = reading.document.blocks[reading.passages[passage].block]
    if block.isHeading && !clause.rule.inHeading { return false }
    if matches.holdsAny(of: clause.unless, in: passage) { return false }
    if !clause.with.allSatisfy({ matches.match(of: $0, in: passage) != nil }) { return false }
    if !clause.under.isEmpty
      && !stands(under: clause.under, block.isHeading ? reading.passages[passage].block : block.heading)
    {
      return false
    }
    return clause.near.isEmpty || hasNear(clause, passage)
  }

  /// Whether a heading, or one above it, holds one of these phrases.
  private func stands(under phrases: [Int], _ heading: Int?) -> Bool {
    var heading = heading
    while let index = heading {
      if self.heading(index, holdsAny: phrases) { return true }
      heading = reading.document.blocks[index].heading
    }
    return false
  }

  /// Whether a heading, by its block, holds one of these phrases.
  func heading(_ block: Int, holdsAny phrases: [Int]) -> Bool {
    reading.passagesOfBlock[block].contains { matches.holdsAny(of: phrases, in: $0) }
  }

  /// The first heading of the section where a disclosure belongs, by the passage that says so.
  func section(of disclosure: CompiledDisclosure) -> Passage? {
    let headings = disclosure.section.compactMap { phrase in
      matches[phrase].first { reading.document.blocks[reading.passages[$0.passage].block].isHeading }
    }
    return headings.map(\.passage).min().map { reading.passages[$0] }
  }

  private func hasNear(_ clause: CompiledClause, _ passage: Int) -> Bool {
    let ordinal = reading.passages[passage].ordinal
    let within = clause.rule.within
    let first = reading.firstPassage(from: ordinal - within)
    return clause.near.contains { phrase in
      guard let match = matches.first(of: phrase, from: first) else { return false }
      return reading.passages[match.passage].ordinal <= ordinal + within
    }
  }

  // MARK: What is cited

  private func cited(_ holdings: [Holding]) -> [Holding] {
    let sharp = holdings.filter { !$0.clause.rule.isBroad }
    return Array(distinct(sharp.isEmpty ? holdings : sharp).prefix(2))
  }

  /// Without those that stand in a sentence that a better one stands in.
  private func distinct(_ holdings: [Holding]) -> [Holding] {
    var seen: Set<Int> = []
    return holdings.filter { seen.insert(reading.passages[$0.match.passage].ordinal).inserted }
  }

  private func evidence(_ holding: Holding) -> Evidence {
    let passage = reading.passages[holding.match.passage]
    return Evidence(
      range: reading.source(of: passage),
      match: reading.source(of: holding.match.words, in: passage),
      polarity: holding.clause.rule.polarity,
      values: values(of: holding),
      kind: holding.clause.rule.kind,
      phrase: holding.clause.rule.phrases[holding.phrase].text)
  }

  /// The values that the clause's phrases name, as read from their matches in the passage.
  func values(of holding: Holding) -> [Value] {
    let clause = holding.clause
    var result: [Value] = []
    let named =
      zip(clause.with, clause.rule.with).map { ($0, $1) } + [
        (clause.phrases[holding.phrase], clause.rule.phrases[holding.phrase])
      ]
    for (number, phrase) in named {
      guard let match = matches.match(of: number, in: holding.match.passage) else { continue }
      for kind in phrase.pattern.values {
        for span in reading.values[kind, match.words] where !result.contains(span.value) { result.append(span.value) }
      }
    }
    return result
  }

  private func mention(_ holding: Holding) -> Mention {
    let passage = reading.passages[holding.match.passage]
    return Mention(
      range: reading.source(of: passage),
      match: reading.source(of: holding.match.words, in: passage),
      because: holding.clause.rule.because ?? "")
  }
}

extension Pattern {
  /// The kinds of value that a pattern names.
  var values: [ValueKind] {
    switch self {
    case .value(let kind): [kind]
    case .sequence(let parts), .either(let parts): parts.flatMap(\.values)
    case .optional(let part): part.values
    case .word, .list, .gap, .start, .end: []
    }
  }
}
