/// Lays a document's words out in passages.
struct ReadingBuilder {
  private let document: Document
  private let words: Words
  private let blocks: [Range<Int>]
  private let spans: [ValueSpan]
  private let names: OperatorNames
  private var ids: [WordID] = []
  private var origins: [Int32] = []
  private var passages: [Passage] = []
  private var values: [ValueSpan] = []
  private var ordinal = 0
  /// For each block that introduces others, the words of its last sentence, with its own lead-in before it.
  private var leadIns: [Int: [Range<Int>]] = [:]
  /// How many words may still be repeated, so that a text made of list markers does not multiply.
  private var allowance: Int

  init(document: Document, words: Words, blocks: [Range<Int>], spans: [ValueSpan], names: OperatorNames) {
    self.document = document
    self.words = words
    self.blocks = blocks
    self.spans = spans
    self.names = names
    self.allowance = 2 * words.ids.count + 1000
    ids.reserveCapacity(words.ids.count)
    origins.reserveCapacity(words.ids.count)
  }

  mutating func build() -> Reading {
    let sentences = Sentences(words: words, prose: document.prose.bytes)
    var passagesOfBlock: [Range<Int>] = []
    passagesOfBlock.reserveCapacity(document.blocks.count)
    for (index, block) in document.blocks.enumerated() {
      let first = passages.count
      if !block.isChrome { add(sentences.cut(blocks[index]), of: index, leadIn: block.leadIn) }
      passagesOfBlock.append(first..<passages.count)
    }
    return Reading(
      document: document, words: words, ids: ids, origins: origins, passages: passages, values: ValueTable(values),
      passagesOfBlock: passagesOfBlock)
  }

  private mutating func add(_ sentences: [Range<Int>], of block: Int, leadIn: Int?) {
    let introduction = leadIn.flatMap { leadIns[$0] } ?? []
    for (index, sentence) in sentences.enumerated() {
      let before = index == 0 ? introduction : []
      addPassage(before, sentence, block: block, own: sentence)
      addEnumeration(in: sentence, block: block)
      ordinal += 1
    }
    if let last = sentences.last {
      leadIns[block] = (sentences.count == 1 ? introduction.suffix(1) : []) + [last.suffix(Self.longestLeadIn)]
    }
  }

  private static let longestLeadIn = 40

  private mutating func addEnumeration(in sentence: Range<Int>, block: Int) {
    let enumerations = Enumerations(words: words, prose: document.prose.bytes)
    guard sentence.count > 6, let (before, parts) = enumerations.parts(of: sentence) else { return }
    for part in parts { addPassage([before.suffix(Self.longestLeadIn)], part, block: block, own: sentence) }
  }

  private mutating func addPassage(_ leadIn: [Range<Int>], _ body: Range<Int>, block: Int, own: Range<Int>) {
    let start = ids.count
    let repeated = leadIn.reduce(0) { $0 + $1.count }
    if repeated <= allowance {
      for range in leadIn { append(range) }
      allowance -= repeated
    }
    let introduced = ids.count - start
    append(body)
    passages.append(
      Passage(words: start..<ids.count, introduced: introduced, block: block, ordinal: ordinal, own: own))
  }

  /// Appends own words, the operator's name as the one word "we", and the values among them.
  private mutating func append(_ range: Range<Int>) {
    let shift = ids.count - range.lowerBound
    let droppedBefore = names.dropped(before: range.lowerBound)
    for word in range where !names.isDropped(word) {
      ids.append(names.replacement(of: word) ?? words.ids[word])
      origins.append(Int32(word))
    }
    var index = firstSpan(from: range.lowerBound)
    while index < spans.count, spans[index].words.lowerBound < range.upperBound {
      let span = spans[index]
      index += 1
      guard span.words.upperBound <= range.upperBound else { continue }
      let from = span.words.lowerBound + shift - names.dropped(before: span.words.lowerBound) + droppedBefore
      let to = span.words.upperBound + shift - names.dropped(before: span.words.upperBound) + droppedBefore
      if from < to { values.append(ValueSpan(words: from..<to, value: span.value)) }
    }
  }

  private func firstSpan(from word: Int) -> Int {
    spans.indices.bisect { spans[$0].words.lowerBound >= word }
  }
}
