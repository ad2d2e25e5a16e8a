/// Where a document calls its operator by name, so that "Acme collects" reads as "we collect".
struct OperatorNames: Sendable {
  /// The word that stands for the operator.
  private let we: WordID
  /// Own words that are the last of an occurrence of the name.
  private var lasts: Set<Int> = []
  /// Own words that are the other words of one, ascending.
  private var dropped: [Int] = []

  static let none = OperatorNames(we: 0)

  private init(we: WordID) { self.we = we }

  /// Finds every occurrence of the names, each given as the own words of one occurrence.
  init(_ names: [Range<Int>], in words: Words, prose: [UInt8], we: WordID) {
    self.we = we
    guard !names.isEmpty else { return }
    let spelled = names.map { name in name.map { Self.bytes(of: $0, in: words, prose: prose) } }
      .sorted { $0.count > $1.count }
    var word = 0
    while word < words.ids.count {
      guard let name = spelled.first(where: { Self.occurs($0, at: word, in: words, prose: prose) }) else {
        word += 1
        continue
      }
      dropped += word..<word + name.count - 1
      lasts.insert(word + name.count - 1)
      word += name.count
    }
  }

  func isDropped(_ word: Int) -> Bool {
    guard !dropped.isEmpty else { return false }
    let index = dropped(before: word)
    return index < dropped.count && dropped[index] == word
  }

  func replacement(of word: Int) -> WordID? {
    !lasts.isEmpty && lasts.contains(word) ? we : nil
  }

  /// How many words before this one are dropped.
  func dropped(before word: Int) -> Int {
    dropped.indices.bisect { dropped[$0] >= word }
  }

  private static func bytes(of word: Int, in words: Words, prose: [UInt8]) -> ArraySlice<UInt8> {
    prose[Int(words.starts[word])..<Int(words.ends[word])]
  }

  private static func occurs(_ name: [ArraySlice<UInt8>], at word: Int, in words: Words, prose: [UInt8]) -> Bool {
    guard word + name.count <= words.ids.count else { return false }
    for (index, part) in name.enumerated() {
      let start = Int(words.starts[word + index])
      let end = Int(words.ends[word + index])
      guard end - start >= part.count else { return false }
      // A possessive is still the name.
      guard end - start == part.count || (index == name.count - 1 && isPossessive(prose[start + part.count..<end]))
      else {
        return false
      }
      guard prose[start..<start + part.count].elementsEqual(part) else { return false }
    }
    return true
  }

  private static func isPossessive(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.elementsEqual("'s".utf8) || rest.elementsEqual("\u{2019}s".utf8)
  }
}
