/// Whether a document states, only mentions, or lacks a disclosure.
public enum Status: String, Sendable, Codable {
  case stated, mentioned, missing
}

/// What a document says of one disclosure, with the passages that prove it.
public struct Verdict: Sendable {
  public let disclosure: String
  public let status: Status
  public let confidence: Assurance
  /// Of the best evidence; nil where nothing is stated.
  public let polarity: Polarity?
  /// The passages that state it, best first; at most two are kept for citing.
  public let evidence: [Evidence]
  /// The kinds of all passages that state it, cited or not.
  public let kinds: Set<String>
  /// The passages that raise it and fall short, best first.
  public let mentions: [Mention]
}

/// A passage that states a disclosure.
public struct Evidence: Sendable {
  /// Bytes of the source: the whole passage.
  public let range: Range<Int>
  /// Bytes of the source: the words that carried the verdict.
  public let match: Range<Int>
  public let polarity: Polarity
  public let values: [Value]
  public let kind: String?
  /// The phrase that carried it, as the rule file writes it.
  public let phrase: String
}

/// A passage that raises a disclosure's topic without stating it.
public struct Mention: Sendable {
  /// Bytes of the source: the whole passage.
  public let range: Range<Int>
  /// Bytes of the source: the words that raised the topic.
  public let match: Range<Int>
  /// Why it falls short.
  public let because: String
}
