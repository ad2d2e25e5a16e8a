/// Prose cut into words: the id of each, and the bytes of the prose it stands at.
///
/// The words of a contraction share its bytes. A URL or an e-mail address is one word.
struct Words: Sendable {
  private(set) var ids: [WordID] = []
  /// Bytes of the prose.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []

  var count: Int { ids.count }

  /// Cuts a block of the prose into words, after those already here.
  mutating func append(_ prose: UnsafeBufferPointer<UInt8>, in range: Range<Int>, vocabulary: borrowing Vocabulary) {
    let firstWord = count
    var cutter = WordCutter(prose: prose, range: range)
    cutter.cut(vocabulary: vocabulary, into: &self)
    for index in cutter.countries where !isShouted(index, from: firstWord, in: prose) {
      ids[index] = ValueWord.unitedStates
    }
  }

  @inline(__always)
  mutating func append(_ id: WordID, _ start: Int, _ end: Int) {
    ids.append(id)
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
  }

  /// Drops the last words that start at or after a byte of the prose, down to a number of words.
  mutating func removeLast(startingAt place: Int, keeping kept: Int) {
    while count > kept, let start = starts.last, Int(start) >= place {
      ids.removeLast()
      starts.removeLast()
      ends.removeLast()
    }
  }

  /// Whether `US` at this word is part of "CONTACT US": a neighbour is in capitals, too, and is no abbreviation.
  private func isShouted(_ index: Int, from first: Int, in prose: UnsafeBufferPointer<UInt8>) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      guard neighbour >= first, neighbour < count else { return false }
      let bytes = prose[Int(starts[neighbour])..<Int(ends[neighbour])]
      guard bytes.count > 1, bytes.allSatisfy(ASCII.isUpper) else { return false }
      return !["EU", "UK", "EEA"].contains { $0.utf8.elementsEqual(bytes) }
    }
  }
}
