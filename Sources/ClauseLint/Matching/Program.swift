/// Compiled phrases as flat arrays: what the hot loop reads, without a pointer to follow or a count to keep.
struct Program: Sendable {
  /// One step of a phrase.
  struct Step: Sendable {
    enum Operation: UInt8 {
      /// One word of the set with this number.
      case words
      /// A value of the kind with this number.
      case value
      /// 0 to this many words of any kind.
      case gap
      /// The passage's first or last word has been passed.
      case edge
      /// The choice with this number, whose code stands elsewhere: this many `branch`es.
      case choice
      /// Leads a branch of a choice that is this many steps long.
      case branch
    }
    let operation: Operation
    let operand: Int32
  }

  /// One way to find a phrase: where its steps before and after the anchor stand in the code.
  struct Variant: Sendable {
    let phrase: Int32
    let before: Range<Int32>
    let after: Range<Int32>
    /// The sets of `needs` of which the passage must hold a word each.
    let needs: Range<Int32>
  }

  private(set) var code: [Step] = []
  private(set) var variants: [Variant] = []
  private(set) var needs: [Int32] = []
  /// Where the code of each choice starts and how many branches it has, in reading order and against it.
  private(set) var forwardChoices: [Choice] = []
  private(set) var backwardChoices: [Choice] = []
  private(set) var sets: FlatSets
  let phraseCount: Int

  /// The branches of a choice, one after the other.
  struct Choice: Sendable {
    let start: Int32
    let branches: Int32
  }

  init(_ compiler: PhraseCompiler) {
    sets = FlatSets(compiler.sets, wordCount: compiler.vocabulary.count)
    phraseCount = compiler.phraseCount
    for choice in compiler.choices.all {
      forwardChoices.append(encode(choice.branches))
      backwardChoices.append(encode(choice.branches.map { $0.reversed() }))
    }
    for variant in compiler.variants {
      let before = encode(variant.before)
      let after = encode(variant.after)
      let firstNeed = Int32(needs.count)
      needs += variant.needs.map(Int32.init)
      variants.append(
        Variant(
          phrase: Int32(variant.phrase), before: before, after: after, needs: firstNeed..<Int32(needs.count)))
    }
  }

  private mutating func encode(_ branches: [[Element]]) -> Choice {
    let start = Int32(code.count)
    for steps in branches {
      code.append(Step(operation: .branch, operand: Int32(steps.count)))
      _ = encode(steps)
    }
    return Choice(start: start, branches: Int32(branches.count))
  }

  private mutating func encode(_ steps: [Element]) -> Range<Int32> {
    let start = Int32(code.count)
    for step in steps { code.append(Step(step)) }
    return start..<Int32(code.count)
  }
}

extension Program.Step {
  fileprivate init(_ element: Element) {
    switch element {
    case .words(let set): self.init(operation: .words, operand: Int32(set))
    case .value(let kind): self.init(operation: .value, operand: Int32(kind.number))
    case .gap(let most): self.init(operation: .gap, operand: Int32(most))
    case .choice(let number): self.init(operation: .choice, operand: Int32(number))
    case .edge: self.init(operation: .edge, operand: 0)
    }
  }
}

/// Sets of words in one array, the larger ones as bitmaps, too.
struct FlatSets: Sendable {
  private(set) var starts: [Int32] = [0]
  private(set) var members: [WordID] = []
  /// Where a set's bitmap starts, in words of 64 bits; -1 where it has none.
  private(set) var bitmapStarts: [Int32] = []
  private(set) var bitmaps: [UInt64] = []

  /// A walk over a few members is faster than a look into a bitmap that is not in the cache.
  private static let longestWalk = 8

  init(_ sets: WordSets, wordCount: Int) {
    for set in sets.sets {
      members += set
      starts.append(Int32(members.count))
      guard set.count > Self.longestWalk else {
        bitmapStarts.append(-1)
        continue
      }
      bitmapStarts.append(Int32(bitmaps.count))
      var bitmap = [UInt64](repeating: 0, count: (wordCount + 63) / 64)
      for word in set { bitmap[Int(word) / 64] |= 1 << UInt64(word % 64) }
      bitmaps += bitmap
    }
  }
}
