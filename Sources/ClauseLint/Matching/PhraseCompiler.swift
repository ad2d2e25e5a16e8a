/// Turns the phrases of a rule book into steps over word ids, anchored on their rarest words.
struct PhraseCompiler {
  private let lexicon: Lexicon
  private let rank: [String: Int]
  private(set) var vocabulary = Vocabulary()
  private(set) var sets = WordSets()
  private(set) var choices = Choices()
  private(set) var variants: [Variant] = []
  private var lists: [String: [Element]] = [:]
  private var costs: [WordID: Double] = [:]
  /// The sets of words met before, by the word as phrases write it.
  private var setsOfWord: [String: Int] = [:]
  private var setsOfExactWord: [String: Int] = [:]
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
    case .word(let word, let exact): [words(word, exact: exact)]
    case .list(let name): list(name)
    case .value(let kind): [.value(kind)]
    case .gap(let most): [.gap(most)]
    case .start, .end: [.edge]
    case .sequence(let parts): parts.flatMap { steps(of: $0) }
    case .optional(let part): [choice([[], steps(of: part)])]
    case .either(let parts): either(parts.map { steps(of: $0) })
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
    var branches: [[Element]] = []
    for steps in alternatives.flatMap({ flattened($0) }) {
      if steps.count == 1, case .words(let set) = steps[0] {
        single += sets.sets[set]
      } else {
        branches.append(steps)
      }
    }
    if !single.isEmpty { branches.insert([.words(sets.number(of: single))], at: 0) }
    return branches.count == 1 ? branches[0] : [choice(branches)]
  }

  /// An alternative that is nothing but alternatives is as good as those.
  private func flattened(_ steps: [Element]) -> [[Element]] {
    guard steps.count == 1, case .choice(let number) = steps[0] else { return [steps] }
    return choices[number].branches
  }

  private mutating func choice(_ branches: [[Element]]) -> Element {
    let cost = branches.reduce(0) { total, steps in total + (steps.map { self.cost(of: $0) }.min() ?? .infinity) }
    return choices.add(Choices.Choice(branches: branches, cost: cost, need: need(ofEach: branches)))
  }

  /// A set that holds the rarest word each branch needs; nil where a branch needs none.
  private mutating func need(ofEach branches: [[Element]]) -> Int? {
    var words: [WordID] = []
    for steps in branches {
      guard let rarest = steps.compactMap(need).min(by: { cost(ofSet: $0) < cost(ofSet: $1) }) else { return nil }
      words += sets.sets[rarest]
    }
    return sets.number(of: words)
  }

  // MARK: Anchors

  /// A phrase whose best anchor is a choice of branches is tried once for each branch.
  private mutating func addVariants(of steps: [Element], phrase: Int) {
    let costs = steps.map { cost(of: $0) }
    guard let best = steps.indices.min(by: { costs[$0] < costs[$1] }), costs[best] < .infinity else { return }
    let before = steps[..<best]
    let after = steps[(best + 1)...]
    if case .choice(let number) = steps[best] {
      for branch in choices[number].branches { addVariants(of: before + branch + after, phrase: phrase) }
    } else {
      let needs = (before + after).compactMap(need).sorted { cost(ofSet: $0) < cost(ofSet: $1) }
      variants.append(
        Variant(phrase: phrase, anchor: steps[best], needs: needs, before: before.reversed(), after: Array(after)))
    }
  }

  /// A set of words of which a step cannot do without one.
  private func need(of step: Element) -> Int? {
    switch step {
    case .words(let set): set
    case .choice(let number): choices[number].need
    case .value, .gap, .edge: nil
    }
  }

  /// How often a step is expected to be met, relative to others; infinite where it cannot be an anchor.
  private func cost(of step: Element) -> Double {
    switch step {
    case .words(let set): cost(ofSet: set)
    case .value(.name), .value(.number): 0.02
    case .value: 0.001
    case .gap, .edge: .infinity
    case .choice(let number): choices[number].cost
    }
  }

  private func cost(ofSet set: Int) -> Double { sets.sets[set].reduce(0) { $0 + (costs[$1] ?? 0) } }
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
