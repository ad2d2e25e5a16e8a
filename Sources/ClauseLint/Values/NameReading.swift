extension ValueText {
  /// The run of capitalised words that starts at a word: its name, if it is one, and where the run ends.
  func name(at index: Int, isTitle: Bool) -> (ValueSpan?, end: Int) {
    let end = endOfRun(from: index)
    var first = index
    if let suffix = (index..<end).last(where: { $0 > index && meaning($0) == .company }) {
      while first < suffix - 1, isFunction(first) { first += 1 }
      let isNamed = meaning(first) != .company
      return (isNamed ? name(first..<suffix + 1) : nil, max(suffix + 1, index + 1))
    }
    var last = end - 1
    while first <= last, isGeneric(first) { first += 1 }
    while last > first, isGeneric(last) || isConnector(last) { last -= 1 }
    guard first <= last, !isTitle else { return (nil, end) }
    if first == last, !isDomain(first), startsSentence(first) { return (nil, end) }
    let isShouted = (first...last).allSatisfy { isAllCapitals($0) || bytes($0).count == 1 || isConnector($0) }
    return (isShouted ? nil : name(first..<last + 1), end)
  }

  private func name(_ words: Range<Int>) -> ValueSpan {
    var text = Substring(spelling(words))
    for possessive in ["'s", "’s"] where text.hasSuffix(possessive) { text = text.dropLast(2) }
    return ValueSpan(words: words, value: Value(kind: .name, text: String(text)))
  }

  /// No name has more words; looking no further keeps the reading linear.
  private static let longestName = 9

  private func endOfRun(from index: Int) -> Int {
    var end = index + 1
    while end < index + Self.longestName, has(end) {
      if start(end) == start(end - 1) {
        end += 1  // the words of one contraction
      } else if meaning(end) == .company, isCapitalised(end) || bytes(end).count > 3, joins(end - 1, ",.&") {
        end += 1
      } else if isCapitalised(end), joins(end - 1, "&-"), !isAllCapitals(end) || isAllCapitals(end - 1) {
        end += 1
      } else if isConnector(end), isCapitalised(end + 1), joins(end - 1), joins(end), isLinked(end) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func isConnector(_ index: Int) -> Bool {
    isWord(index, "of", "and") && !isCapitalised(index)
  }

  /// `of` links the words of one name; `and` may link two names, and one where a company's suffix follows.
  private func isLinked(_ index: Int) -> Bool {
    isWord(index, "of") || (index + 2...index + 3).contains { meaning($0) == .company && isCapitalised($0) }
  }

  private func isDomain(_ index: Int) -> Bool {
    id(index) == Vocabulary.url && !bytes(index).contains(UInt8(ascii: "/"))
  }

  private func isGeneric(_ index: Int) -> Bool {
    switch meaning(index) {
    case nil, .street, .company, .state, .scale: false
    default: true
    }
  }

  private func isFunction(_ index: Int) -> Bool { meaning(index) == .function || isConnector(index) }

  private func startsSentence(_ index: Int) -> Bool {
    guard index > block.lowerBound, let gap = gap(after: index - 1) else { return true }
    return gap.contains { ".!?:;\n•*(\"".utf8.contains($0) || $0 >= 0xE2 }
  }
}
