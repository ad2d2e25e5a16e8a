/// What the rule language knows of its readers' language: word lists, inflection, frequent words, audiences.
public struct Lexicon: Sendable {
  /// Entries are patterns of words, alternatives, options and other lists.
  public var lists: [String: [Phrase]] = [:]
  public var inflection = Inflection()
  /// The most frequent words, most frequent first.
  public var common: [String] = []
  public var audiences: [Audience] = []
  /// Phrases with a `{name}` by which a policy says what its operator is called.
  public var operatorDefinitions: [Phrase] = []
  /// Phrases with a `{name}` that show the operator at work; only a name met in several is taken.
  public var operatorActs: [Phrase] = []

  public init() {}
}

/// How a base form becomes other forms.
public struct Inflection: Sendable {
  /// `+ed` adds, `y>ies` replaces the ending, `2+ing` doubles the last letter and adds.
  public var endings: [String] = []
  public var irregular: [String: [String]] = [:]
  /// Words that have no other forms.
  public var none: Set<String> = []

  public init() {}
}

/// The people of one jurisdiction, and how a policy turns to them.
public struct Audience: Sendable {
  public let id: String
  public let headings: [Phrase]
  public let passages: [Phrase]
}
