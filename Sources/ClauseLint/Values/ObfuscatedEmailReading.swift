extension ValueText {
  /// An e-mail address that its writer, or the site's host, hid from programs; by a telltale word at `index`.
  func obfuscatedEmail(at index: Int) -> ValueSpan? {
    if isWord(index, "dot") { return spelledOut(at: index) }
    guard isWord(index, "email") else { return nil }
    let before = byte(start(index) - 1)
    let isBracketed = "[(".utf8.contains(before)
    if isBracketed, isWord(index + 1, "protected", "removed", "hidden"), joins(index),
      "])".utf8.contains(byte(end(index + 1)))
    {
      return obfuscated(index..<index + 2)
    }
    if isWord(index + 1, "protection"), before == UInt8(ascii: "/"), isWord(index - 2, "cgi") {
      return obfuscated(index - 3..<index + 2)
    }
    if isWord(index + 1, "hidden"), isWord(index + 2, "javascript") { return obfuscated(index..<index + 3) }
    let isGuarded = isWord(index + 1, "address") && isWord(index + 3, "being") && isWord(index + 4, "protected")
    return isGuarded && isWord(index + 6, "spambots") ? obfuscated(index..<index + 7) : nil
  }

  /// `name(at)domain.com`, by its host.
  func bracketedAt(before index: Int) -> ValueSpan? {
    guard isWord(index - 1, "at"), has(index - 2), isBracketed(index - 1) else { return nil }
    return obfuscated(index - 2..<index + 1)
  }

  /// `name [at] example [dot] com`, by its first dot.
  private func spelledOut(at dot: Int) -> ValueSpan? {
    guard isWord(dot - 2, "at"), has(dot - 3), has(dot + 1), isMarked(dot), isMarked(dot - 2) else { return nil }
    var end = dot + 2
    while end < dot + 8, isWord(end, "dot"), isMarked(end), has(end + 1) { end += 2 }
    return obfuscated(dot - 3..<end)
  }

  /// Whether `at` or `dot` stands in brackets, or in capitals among words that do not.
  private func isMarked(_ index: Int) -> Bool {
    isBracketed(index) || isAllCapitals(index) && !isAllCapitals(index - 1)
  }

  private func isBracketed(_ index: Int) -> Bool {
    "[({<".utf8.contains(byte(start(index) - 1)) && "])}>".utf8.contains(byte(end(index)))
  }

  private func obfuscated(_ words: Range<Int>) -> ValueSpan? {
    guard block.contains(words.lowerBound), words.upperBound <= block.upperBound else { return nil }
    return ValueSpan(words: words, value: Value(kind: .obfuscatedEmail, text: spelling(words)))
  }
}
