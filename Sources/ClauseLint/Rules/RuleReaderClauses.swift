import YAML

/// Reading phrases, and the entries of `stated`, `mentioned` and prohibitions.
extension RuleReader {
  /// Whose entries are read: what they may say differs.
  enum ClauseUse {
    case stated, mentioned, prohibition
  }

  private static let clauseKeys = [
    "phrase", "with", "unless", "near", "within", "under", "in", "broad", "polarity", "kind",
  ]

  mutating func phrase(_ scalar: Scalar, use: PhraseParser.Use = .passage) -> Phrase? {
    do throws(PhraseError) {
      let (pattern, lists) = try PhraseParser.parse(scalar.text, use: use, inflection: book.lexicon.inflection)
      for list in lists {
        let place = place(scalar.mark(ofByte: list.offset))
        references.append(Reference(kind: .list, name: list.list, place: place))
      }
      return Phrase(text: scalar.text, pattern: pattern)
    } catch {
      report(error.message, at: scalar.mark(ofByte: error.offset))
      return nil
    }
  }

  mutating func phrases(_ key: String, in mapping: Mapping) -> [Phrase] {
    scalars(key, in: mapping).compactMap { phrase($0) }
  }

  /// The entries of a list of clauses. `section` are the phrases that `under: section` stands for.
  mutating func clauses(_ key: String, in mapping: Mapping, use: ClauseUse, section: [Phrase] = []) -> [Clause] {
    mapping[key].map { clauses($0, for: key, use: use, section: section) } ?? []
  }

  mutating func clauses(_ node: Node, for key: String, use: ClauseUse, section: [Phrase] = []) -> [Clause] {
    items(node, for: key).compactMap { clause($0, for: key, use: use, section: section) }
  }

  private mutating func clause(_ node: Node, for key: String, use: ClauseUse, section: [Phrase]) -> Clause? {
    switch node {
    case .mapping(let mapping):
      return clause(mapping, use: use, section: section)
    case .scalar:
      guard let scalar = scalar(node, for: key) else { return nil }
      if use == .mentioned {
        report("an entry of `mentioned` says why it falls short: write `phrase:` and `because:`", at: scalar.mark)
      }
      return phrase(scalar).map { Clause(phrase: $0) }
    case .sequence(_, let mark):
      report("an entry of `\(key)` is a phrase or a mapping with `phrase:`, not a list", at: mark)
      return nil
    }
  }

  private mutating func clause(_ mapping: Mapping, use: ClauseUse, section: [Phrase]) -> Clause? {
    checkKeys(of: mapping, use: use)
    require("phrase", in: mapping)
    let phrases = phrases("phrase", in: mapping)
    let clause = Clause(
      phrases: phrases,
      with: self.phrases("with", in: mapping),
      unless: self.phrases("unless", in: mapping),
      near: self.phrases("near", in: mapping),
      within: int("within", in: mapping, allowed: 1...50) ?? Clause.standardWithin,
      under: under(in: mapping, use: use, section: section),
      inHeading: inHeading(mapping),
      isBroad: bool("broad", in: mapping, default: false),
      polarity: choice("polarity", in: mapping, default: .affirmed),
      kind: id("kind", in: mapping)?.text,
      because: use == .mentioned ? text("because", in: mapping) : nil)
    return phrases.isEmpty ? nil : clause
  }

  private mutating func checkKeys(of mapping: Mapping, use: ClauseUse) {
    if use != .mentioned, let because = mapping.entry("because") {
      report("`because` belongs to entries of `mentioned` only", at: because.key.mark)
    }
    allow(Self.clauseKeys + ["because"], in: mapping)
    if let within = mapping.entry("within"), mapping["near"] == nil {
      report("`within` says how far away `near` may be, and there is no `near`", at: within.key.mark)
    }
  }

  private mutating func under(in mapping: Mapping, use: ClauseUse, section: [Phrase]) -> [Phrase] {
    guard case .scalar(let scalar)? = mapping["under"], scalar.text == "section" else {
      return phrases("under", in: mapping)
    }
    if use == .prohibition {
      report("a prohibition has no section of its own; list the phrases of its headings", at: scalar.mark)
    } else if section.isEmpty {
      report("`under: section` asks for the disclosure's `section`, which is missing", at: scalar.mark)
    }
    return section
  }

  private mutating func inHeading(_ mapping: Mapping) -> Bool {
    guard let scalar = optionalScalar("in", in: mapping) else { return false }
    if scalar.text != "heading" { reportChoice(scalar, key: "in", names: ["heading"]) }
    return true
  }
}

extension Clause {
  /// How far away `near` may be where `within` is not said, in passages.
  fileprivate static let standardWithin = 3

  /// A clause that asks for one phrase and nothing else.
  fileprivate init(phrase: Phrase) {
    self.init(
      phrases: [phrase], with: [], unless: [], near: [], within: Self.standardWithin, under: [],
      inHeading: false, isBroad: false, polarity: .affirmed, kind: nil, because: nil)
  }
}
