/// A rule book whose phrases are numbered for the matcher.
struct CompiledRules: Sendable {
  let disclosures: [CompiledDisclosure]
  let prohibitions: [String: CompiledProhibition]
  let audiences: [CompiledAudience]

  init(_ book: RuleBook, _ compiler: inout PhraseCompiler) {
    disclosures = book.disclosures.map { CompiledDisclosure($0, &compiler) }
    var prohibitions: [String: CompiledProhibition] = [:]
    for set in book.ruleSets {
      for prohibition in set.forbids {
        prohibitions["\(set.id)/\(prohibition.id)"] = CompiledProhibition(prohibition, &compiler)
      }
    }
    self.prohibitions = prohibitions
    audiences = book.lexicon.audiences.map { audience in
      CompiledAudience(
        id: audience.id,
        headings: audience.headings.map { compiler.number(of: $0) },
        passages: audience.passages.map { compiler.number(of: $0) })
    }
  }
}

struct CompiledDisclosure: Sendable {
  let rule: Disclosure
  let section: [Int]
  let except: [Int]
  let stated: [CompiledClause]
  let mentioned: [CompiledClause]

  init(_ rule: Disclosure, _ compiler: inout PhraseCompiler) {
    self.rule = rule
    section = rule.section.map { compiler.number(of: $0) }
    except = rule.except.map { compiler.number(of: $0) }
    stated = rule.stated.map { CompiledClause($0, &compiler) }
    mentioned = rule.mentioned.map { CompiledClause($0, &compiler) }
  }
}

struct CompiledClause: Sendable {
  let rule: Clause
  let phrases: [Int]
  let with: [Int]
  let unless: [Int]
  let near: [Int]
  let under: [Int]

  init(_ rule: Clause, _ compiler: inout PhraseCompiler) {
    self.rule = rule
    phrases = rule.phrases.map { compiler.number(of: $0) }
    with = rule.with.map { compiler.number(of: $0) }
    unless = rule.unless.map { compiler.number(of: $0) }
    near = rule.near.map { compiler.number(of: $0) }
    under = rule.under.map { compiler.number(of: $0) }
  }
}

struct CompiledProhibition: Sendable {
  let rule: Prohibition
  /// The lists of clauses that the check names: one for `phrases` and `differ`, several for `together`.
  let clauses: [[CompiledClause]]

  init(_ rule: Prohibition, _ compiler: inout PhraseCompiler) {
    self.rule = rule
    clauses =
      switch rule.check {
      case .phrases(let list), .differ(_, let list): [list.map { CompiledClause($0, &compiler) }]
      case .together(let lists): lists.map { list in list.map { CompiledClause($0, &compiler) } }
      case .emptyHeading: []
      }
  }
}

struct CompiledAudience: Sendable {
  let id: String
  let headings: [Int]
  let passages: [Int]
}
