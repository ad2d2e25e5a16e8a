/// Which words and sets of words occur in the passage at hand, so that a phrase is only tried where all it needs is there.
///
/// Words are marked with the passage's number, which spares clearing; a set is looked at once a passage, when first asked.
struct PassagePresence {
  private var seen: [Int32]
  private var asked: [Int32]
  private var answers: [Bool]
  private var passage: Int32 = -1

  init(words: Int, sets: Int) {
    seen = Array(repeating: -1, count: words)
    asked = Array(repeating: -1, count: sets)
    answers = Array(repeating: false, count: sets)
  }

  mutating func enter(_ words: Range<Int>, _ number: Int, _ tables: MatchTables) {
    passage = Int32(number)
    for index in words { seen[Int(tables.ids[index])] = passage }
  }

  /// Whether the passage holds a word of a set.
  @inline(__always)
  mutating func holds(_ set: Int, _ tables: MatchTables) -> Bool {
    if asked[set] == passage { return answers[set] }
    asked[set] = passage
    answers[set] = look(for: set, tables)
    return answers[set]
  }

  private func look(for set: Int, _ tables: MatchTables) -> Bool {
    for index in Int(tables.setStarts[set])..<Int(tables.setStarts[set + 1])
    where seen[Int(tables.members[index])] == passage {
      return true
    }
    return false
  }
}
