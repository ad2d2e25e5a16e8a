extension Inflection {
  /// The forms of a word, itself first.
  func forms(of word: String) -> [String] {
    let regular = takesEndings(word) ? endings.compactMap { Self.apply($0, to: word) } : []
    return [word] + regular + (irregular[word] ?? [])
  }

  /// Whether a word can have other forms than itself.
  func inflects(_ word: String) -> Bool { irregular[word] != nil || takesEndings(word) }

  /// Words of one or two letters, numbers, and the words said to have no other forms take no endings.
  private func takesEndings(_ word: String) -> Bool {
    word.utf8.count > 2 && !none.contains(word) && !word.utf8.contains { $0.isDigit || $0 == UInt8(ascii: ".") }
  }

  /// `+ed` adds, `y>ies` replaces, `2+ing` doubles the last letter and adds; nil where the rule does not fit.
  private static func apply(_ ending: String, to word: String) -> String? {
    if ending.hasPrefix("+") { return word + ending.dropFirst() }
    if ending.hasPrefix("2+") {
      guard let last = word.last, !"aeiouwxy".contains(last) else { return nil }
      return word + String(last) + ending.dropFirst(2)
    }
    let sides = ending.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, word.hasSuffix(sides[0]) else { return nil }
    return String(word.dropLast(sides[0].count)) + String(sides[1])
  }
}
