/// Turns the phrases of a rule book into steps over word ids, anchored on their rarest words.
struct PhraseCompiler {
  private let lexicon: Lexicon
  private let rank: [String: Int]
  private(set) var vocabulary = Vocabulary()
  private(set) var sets = WordSets()
  private(set) var variants: [Variant] = []
  private var lists: [String: [Element]] = [:]
  private var costs: [WordID: Double] = [:]
  /// The sets of words met before, by the word as phrases write it.
  private var setsOfWord: [String: Int] = [:]
  private var setsOfExactWord: [String: Int] = [:]
  private var costsOfSet: [Int: Double] = [:]
  private var numbers: [Phrase: Int] = [:]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    var rank: [String: Int] = [:]
    for (index, word) in lexicon.common.enumerated() where rank[word] == nil { rank[word] = index }
    self.rank = rank
  }

  var phraseCount: Int { numbers.count }

  /// The number by which matches of this phrase are known; the same text has the same number.
  mutating func number(of phrase: Phrase) -> Int {
    if let number = numbers[phrase] { return number }
    let number = numbers.count
    numbers[phrase] = number
    addVariants(of: steps(of: phrase.pattern), phrase: number)
    return number
  }

  /// The id of a word, known to the vocabulary from now on.
  mutating func word(_ word: String) -> WordID { vocabulary.insert(word) }

  // MARK: Patterns to steps

  private mutating func steps(of pattern: Pattern) -> [Element] {
    switch pattern {
    case .word(let word, let exact): return [words(word, exact: exact)]
    case .list(let name): return list(name)
    case .value(let kind): return [.value(kind)]
    case .gap(let most): return [.gap(most)]
    case .start, .end: return [.edge]
    case .sequence(let parts): return parts.flatMap { steps(of: $0) }
    case .optional(let part): return [.either([Element.Branch(steps: []), Element.Branch(steps: steps(of: part))])]
    case .either(let parts): return either(parts.map { steps(of: $0) })
    }
  }

  private mutating func words(_ word: String, exact: Bool) -> Element {
    if let known = exact ? setsOfExactWord[word] : setsOfWord[word] { return .words(known) }
    let forms = exact ? [word] : lexicon.inflection.forms(of: word)
    let cost = 1 / Double((rank[word] ?? 4000) + 1)
    let ids = forms.map { vocabulary.insert($0) }
    for id in ids { costs[id] = max(costs[id] ?? 0, cost) }
    let set = sets.number(of: ids)
    if exact { setsOfExactWord[word] = set } else { setsOfWord[word] = set }
    return .words(set)
  }

  private mutating func list(_ name: String) -> [Element] {
    if let known = lists[name] { return known }
    let entries = lexicon.lists[name] ?? []
    let compiled = either(entries.map { steps(of: $0.pattern) })
    lists[name] = compiled
    return compiled
  }

  /// Alternatives of one word each become one set; the others stay branches.
  private mutating func either(_ alternatives: [[Element]]) -> [Element] {
    var single: [WordID] = []
    var branches: [Element.Branch] = []
    for steps in alternatives.flatMap(Self.flattened) {
      if steps.count == 1, case .words(let set) = steps[0] {
        single += sets.sets[set]
      } else {
        branches.append(Element.Branch(steps: steps))
      }
    }
    if !single.isEmpty {
      branches.insert(Element.Branch(steps: [.words(sets.number(of: single))]), at: 0)
    }
    return branches.count == 1 ? branches[0].steps : [.either(branches)]
  }

  /// An alternative that is nothing but alternatives is as good as those.
  private static func flattened(_ steps: [Element]) -> [[Element]] {
    guard steps.count == 1, case .either(let branches) = steps[0] else { return [steps] }
    return branches.map(\.steps)
  }

  // MARK: Anchors

  /// A phrase whose best anchor is a choice of branches is tried once for each branch.
  private mutating func addVariants(of steps: [Element], phrase: Int) {
    let costs = steps.map { cost(of: $0) }
    guard let best = steps.indices.min(by: { costs[$0] < costs[$1] }), costs[best] < .infinity else { return }
    let before = Array(steps[..<best])
    let after = Array(steps[(best + 1)...])
    if case .either(let branches) = steps[best] {
      for branch in branches { addVariants(of: before + branch.steps + after, phrase: phrase) }
    } else {
      let needed = (before + after).compactMap { need(of: $0) }.sorted { cost(of: .words($0)) < cost(of: .words($1)) }
      variants.append(
        Variant(
          phrase: phrase, anchor: steps[best], needs: needed,
          before: before.map(\.reversed).reversed(), after: after))
    }
  }

  /// A set of words of which a step cannot do without one: its own, or for a choice the rarest of each branch.
  private mutating func need(of step: Element) -> Int? {
    switch step {
    case .words(let set): return set
    case .value, .gap, .edge: return nil
    case .either(let branches):
      var words: [WordID] = []
      for branch in branches {
        let needed = branch.steps.compactMap { need(of: $0) }
        guard let rarest = needed.min(by: { cost(of: .words($0)) < cost(of: .words($1)) }) else { return nil }
        words += sets.sets[rarest]
      }
      return sets.number(of: words)
    }
  }

  /// How often a step is expected to be met, relative to others; infinite where it cannot be an anchor.
  private mutating func cost(of step: Element) -> Double {
    switch step {
    case .words(let set):
      if let known = costsOfSet[set] { return known }
      let cost = sets.sets[set].reduce(0) { $0 + (costs[$1] ?? 0) }
      costsOfSet[set] = cost
      return cost
    case .value(.name), .value(.number): return 0.02
    case .value: return 0.001
    case .gap, .edge: return .infinity
    case .either(let branches):
      return branches.reduce(0) { total, branch in
        total + (branch.steps.map { cost(of: $0) }.min() ?? .infinity)
      }
    }
  }
}

/// One way to find a phrase: what to look for first, and what must stand before and after it.
struct Variant: Sendable {
  let phrase: Int
  let anchor: Element
  /// Sets of words of which a passage must hold one each, the rarest first: what spares most attempts.
  let needs: [Int]
  /// From the anchor towards the passage's start.
  let before: [Element]
  /// From the anchor towards the passage's end.
  let after: [Element]
}
