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
      /// This many branches follow, each led by a `branch`.
      case either
      /// The branch is this many steps long.
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
    /// The sets of `needs` of which the document must hold a word.
    let needs: Range<Int32>
  }

  private(set) var code: [Step] = []
  private(set) var variants: [Variant] = []
  private(set) var needs: [Int32] = []
  private(set) var sets: FlatSets
  let phraseCount: Int

  init(_ compiler: PhraseCompiler) {
    sets = FlatSets(compiler.sets, wordCount: compiler.vocabulary.count)
    phraseCount = compiler.phraseCount
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

  private mutating func encode(_ steps: [Element]) -> Range<Int32> {
    let start = Int32(code.count)
    for step in steps { encode(step) }
    return start..<Int32(code.count)
  }

  private mutating func encode(_ step: Element) {
    switch step {
    case .words(let set): code.append(Step(operation: .words, operand: Int32(set)))
    case .value(let kind): code.append(Step(operation: .value, operand: Int32(kind.number)))
    case .gap(let most): code.append(Step(operation: .gap, operand: Int32(most)))
    case .edge: code.append(Step(operation: .edge, operand: 0))
    case .either(let branches):
      code.append(Step(operation: .either, operand: Int32(branches.count)))
      for branch in branches {
        let lead = code.count
        code.append(Step(operation: .branch, operand: 0))
        for step in branch.steps { encode(step) }
        code[lead] = Step(operation: .branch, operand: Int32(code.count - lead - 1))
      }
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
