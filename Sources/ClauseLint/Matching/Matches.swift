/// A phrase found in a passage.
struct Match: Sendable {
  /// The number of the passage in its reading.
  let passage: Int
  /// Words of the reading.
  let words: Range<Int>
  /// Whether it lies wholly in the passage's lead-in: it stands beside other phrases there and carries none itself.
  let isIntroduction: Bool
}

/// What a matcher found in one reading: for each phrase the first match in each passage, in passage order.
struct Matches: Sendable {
  private var ofPhrase: [[Match]]

  init(phraseCount: Int) { ofPhrase = Array(repeating: [], count: phraseCount) }

  /// Adds a match in the passage at hand; one in its own words takes the place of one in its lead-in.
  mutating func add(_ match: Match, of phrase: Int) {
    guard ofPhrase[phrase].last?.passage == match.passage else { return ofPhrase[phrase].append(match) }
    if !match.isIntroduction { ofPhrase[phrase][ofPhrase[phrase].count - 1] = match }
  }

  /// Whether nothing better can be found in the passage at hand.
  func isSettled(_ phrase: Int, in passage: Int) -> Bool {
    guard let last = ofPhrase[phrase].last else { return false }
    return last.passage == passage && !last.isIntroduction
  }

  subscript(phrase: Int) -> [Match] { ofPhrase[phrase] }

  func match(of phrase: Int, in passage: Int) -> Match? {
    let index = firstIndex(of: phrase, from: passage)
    let list = ofPhrase[phrase]
    return index < list.count && list[index].passage == passage ? list[index] : nil
  }

  func holdsAny(of phrases: [Int], in passage: Int) -> Bool {
    phrases.contains { match(of: $0, in: passage) != nil }
  }

  /// The first match of a phrase at or after a passage.
  func first(of phrase: Int, from passage: Int) -> Match? {
    let index = firstIndex(of: phrase, from: passage)
    return index < ofPhrase[phrase].count ? ofPhrase[phrase][index] : nil
  }

  private func firstIndex(of phrase: Int, from passage: Int) -> Int {
    let list = ofPhrase[phrase]
    return list.indices.bisect { list[$0].passage >= passage }
  }
}
