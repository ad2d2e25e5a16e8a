/// Contractions read as the words they stand for, alike in texts and in phrases: `don't` is `do not`, `users'` is `users`.
enum Contractions {
  /// The words that one lower-case word stands for; itself alone where it is no contraction.
  ///
  /// The apostrophe may be `'` or `’`.
  static func words(of lowercased: String) -> [String] {
    // Most words have no apostrophe, straight or curly, and of those only one stands for others.
    guard lowercased.utf8.contains(where: { $0 == apostrophe || $0 >= 0x80 }) || lowercased == "cannot" else {
      return [lowercased]
    }
    let straight = lowercased.split(separator: "\u{2019}", omittingEmptySubsequences: false).joined(separator: "'")
    return parts(of: Array(straight.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// As `words(of:)`, for the bytes of a lower-case word whose apostrophes are all `'`.
  static func parts(of word: [UInt8]) -> [[UInt8]] {
    if word == cannot { return [can, not] }
    var segments = word.split(separator: apostrophe).map(Array.init)
    guard segments.count > 1 else { return segments }

    var tail: [[UInt8]] = []
    while segments.count > 1, let suffix = segments.last {
      let stem = segments[segments.count - 2]
      guard let (base, word) = expand(suffix, after: stem, isWhole: segments.count == 2) else { break }
      segments.removeLast()
      segments[segments.count - 1] = base
      if let word { tail.append(word) }
    }
    // What is left of a name such as O'Brien is one word without its apostrophe.
    return [Array(segments.joined())] + tail.reversed()
  }

  /// What a stem becomes and which word its suffix stands for (none for the possessive); nil where the suffix is none.
  private static func expand(
    _ suffix: [UInt8], after stem: [UInt8], isWhole: Bool
  ) -> (base: [UInt8], word: [UInt8]?)? {
    if suffix == letterT {
      guard stem.count > 1, stem.last == letterN else { return nil }
      return (irregularNegations[stem] ?? Array(stem.dropLast()), not)
    }
    if suffix == letterS {
      if !isWhole { return (stem, nil) }
      return (stem, stem == letStem ? us : takesIs.contains(stem) ? isWord : nil)
    }
    return suffixes[suffix].map { (stem, $0) }
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let letterN = UInt8(ascii: "n")
  private static let letterS = bytes("s")
  private static let letterT = bytes("t")
  private static let cannot = bytes("cannot")
  private static let can = bytes("can")
  private static let not = bytes("not")
  private static let us = bytes("us")
  private static let isWord = bytes("is")
  private static let letStem = bytes("let")

  private static let suffixes: [[UInt8]: [UInt8]] = [
    bytes("ll"): bytes("will"), bytes("re"): bytes("are"), bytes("ve"): bytes("have"),
    bytes("d"): bytes("would"), bytes("m"): bytes("am"),
  ]
  /// Stems before `'t` that are not simply a verb and an `n`.
  private static let irregularNegations: [[UInt8]: [UInt8]] = [
    bytes("won"): bytes("will"), bytes("can"): can, bytes("shan"): bytes("shall"), bytes("ain"): isWord,
  ]
  /// Words after which `'s` stands for `is`; after all others it is the possessive.
  private static let takesIs = Set(
    ["it", "that", "there", "here", "what", "who", "where", "how", "he", "she", "this"].map(bytes))

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
