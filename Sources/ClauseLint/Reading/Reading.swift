/// A document as phrases see it: passages of word ids, with the values among them.
struct Reading: Sendable {
  let document: Document
  /// The document's own words, in the order of the text.
  let words: Words
  /// Word ids in passage order. A lead-in is repeated before each item it introduces; the operator's name is one word.
  let ids: [WordID]
  /// For each of `ids`, the own word it comes from.
  let origins: [Int32]
  /// In the order of the text.
  let passages: [Passage]
  let values: ValueTable
  /// For each block, the passages that stand in it.
  let passagesOfBlock: [Range<Int>]

  /// The number of the first passage whose ordinal is at least this.
  func firstPassage(from ordinal: Int) -> Int {
    passages.indices.bisect { passages[$0].ordinal >= ordinal }
  }

  /// The bytes of the source that a stretch of the reading's words came from; of the part that is not a lead-in
  /// where it spans both, because a lead-in stands elsewhere.
  func source(of range: Range<Int>, in passage: Passage) -> Range<Int> {
    let own = max(range.lowerBound, passage.words.lowerBound + passage.introduced)..<range.upperBound
    guard let first = own.first, let last = own.last else { return source(ofOwn: passage.own) }
    return source(ofOwn: Int(origins[first])..<Int(origins[last]) + 1)
  }

  /// The bytes of the source that a passage's own sentence came from.
  func source(of passage: Passage) -> Range<Int> { source(ofOwn: passage.own) }

  private func source(ofOwn range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return document.prose.source(of: Int(words.starts[first])..<Int(words.ends[last]))
  }
}
