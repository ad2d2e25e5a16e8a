/// The sets of words that phrases ask for, each stored once.
struct WordSets: Sendable {
  /// Ascending, without repetitions.
  private(set) var sets: [[WordID]] = []
  private var numbers: [[WordID]: Int] = [:]

  mutating func number(of words: [WordID]) -> Int {
    let set = Set(words).sorted()
    if let number = numbers[set] { return number }
    sets.append(set)
    numbers[set] = sets.count - 1
    return sets.count - 1
  }
}
