/// A pattern over words, as a rule file writes it.
public struct Phrase: Sendable, Hashable {
  /// The source text, for messages and as identity: the same text is the same phrase.
  public let text: String
  public let pattern: Pattern

  public init(text: String, pattern: Pattern) {
    self.text = text
    self.pattern = pattern
  }

  public static func == (a: Phrase, b: Phrase) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// The shape of a phrase. Words are lower case, contractions already taken apart.
public indirect enum Pattern: Sendable, Equatable {
  /// A word; `exact` where written `=word` or where it has no other forms.
  case word(String, exact: Bool)
  /// An entry of the lexicon's list of that name.
  case list(String)
  case value(ValueKind)
  /// At most this many words of any kind.
  case gap(Int)
  case sequence([Pattern])
  case either([Pattern])
  case optional(Pattern)
  /// The passage's first word follows.
  case start
  /// The passage's last word precedes.
  case end
}
