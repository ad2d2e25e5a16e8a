extension ValueText {
  /// The age that starts with a number, alone and, where they follow, with the words `years of age`.
  func ages(at index: Int, _ number: ReadNumber) -> [ValueSpan] {
    guard !number.isOrdinal, number.value >= 1, number.value <= 25, number.value == number.value.rounded() else {
      return []
    }
    let tail = endOfAgeWords(from: number.end)
    guard tail != nil || hasAgeBefore(index, number) || isRangeOfAges(number) else { return [] }
    let value = Value(kind: .age, text: plain(number.value), magnitude: number.value)
    let ends = [number.end] + (tail.map { $0 > number.end ? [$0] : [] } ?? [])
    return ends.map { ValueSpan(words: index..<$0, value: value) }
  }

  /// `years of age`, `years old`, `-year-old`, `or older`: one more than their last word, nil where there are none.
  private func endOfAgeWords(from index: Int) -> Int? {
    guard has(index), joins(index - 1, "-()[]\"") else { return nil }
    if isWord(index, "year", "years", "yrs", "yr") {
      if isWord(index + 1, "old", "olds") { return index + 2 }
      if isWord(index + 1, "of"), isWord(index + 2, "age", "ages") { return index + 3 }
    }
    let isBound =
      isWord(index, "or", "and", "years") && isWord(index + 1, "older", "younger")
      || isWord(index, "years") && isWord(index + 1, "or", "and")
        && isWord(index + 2, "older", "younger", "over", "under")
    return isBound ? index : nil
  }

  private func hasAgeBefore(_ index: Int, _ number: ReadNumber) -> Bool {
    guard !isMeasured(number.end), !"$#".utf8.contains(byte(start(index) - 1)), joins(index - 1, "\"(") else {
      return false
    }
    if isWord(index - 1, "age", "aged", "ages") { return true }
    if isWord(index - 1, "of"), isWord(index - 2, "age", "ages") { return true }
    if isWord(index - 1, "under", "below") { return true }
    if isWord(index - 1, "than"), isWord(index - 2, "younger", "older") { return true }
    if isWord(index - 1, "between"), isWord(index - 2, "age", "aged", "ages") { return true }
    return isWord(index - 1, "over") && isThreshold(number)
  }

  /// `over 18` is an age where nothing follows that could be counted.
  private func isThreshold(_ number: ReadNumber) -> Bool {
    guard [13, 14, 15, 16, 18, 21].contains(number.value) else { return false }
    return !has(number.end) || !joins(number.end - 1)
      || isWord(number.end, "and", "or", "to", "in", "may", "who", "can", "you", "we", "are", "must", "unless")
  }

  /// Whether a unit or the name of a law follows: `under 13 days`, `under 15 U.S.C.`
  private func isMeasured(_ index: Int) -> Bool {
    if byte(end(index - 1)) == UInt8(ascii: "%") { return true }
    switch meaning(index) {
    case .unit(let unit): return unit != .year
    case .scale: return true
    default:
      if id(index) == ValueWord.unitedStatesCode { return true }
      return isWord(index, "percent", "cfr", "million", "billion", "business", "calendar", "characters")
    }
  }

  /// `13 to 16 years of age`, `between 13 and 16 years old`: the first number.
  private func isRangeOfAges(_ number: ReadNumber) -> Bool {
    guard isWord(number.end, "to", "and", "or", "through"), let second = self.number(at: number.end + 1) else {
      return false
    }
    return second.value <= 25 && (endOfAgeWords(from: second.end) ?? 0) > second.end
  }
}
