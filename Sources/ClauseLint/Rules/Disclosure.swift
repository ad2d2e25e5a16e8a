/// One thing a policy can tell its reader, and the words that tell it.
public struct Disclosure: Sendable {
  public let id: String
  public let title: String
  public let asks: String
  /// Phrases of the headings that this disclosure belongs under.
  public let section: [Phrase]
  public let stated: [Clause]
  public let mentioned: [Clause]
  /// A passage that holds one of these neither states nor mentions anything here.
  public let except: [Phrase]
  /// In a document that speaks to this audience apart, passages for other audiences do not count.
  public let audience: String?
  public let fix: String
  public let examples: Examples
  public let place: RulePlace

  public struct Examples: Sendable {
    public let stated: [Example]
    public let mentioned: [Example]
    public let missing: [Example]
  }
}

/// A text that a rule must judge as it says.
public struct Example: Sendable {
  public let text: String
  public let place: RulePlace
}

/// One way to state or mention a disclosure: a phrase with what must and must not stand around it.
public struct Clause: Sendable {
  /// Any one of these.
  public let phrases: [Phrase]
  /// All of these in the same passage, in any order.
  public let with: [Phrase]
  /// None of these in the same passage.
  public let unless: [Phrase]
  /// Any one of these within `within` passages; nothing is asked where empty.
  public let near: [Phrase]
  /// In passages.
  public let within: Int
  /// Any one of these in a heading above; nothing is asked where empty.
  public let under: [Phrase]
  /// Whether the phrase may stand in a heading, too.
  public let inHeading: Bool
  /// Decides, but is not cited where a sharp clause holds.
  public let isBroad: Bool
  public let polarity: Polarity
  /// Recorded as the value `kind` of the evidence.
  public let kind: String?
  /// Why a mention falls short; nil in a clause that states.
  public let because: String?
}

/// Whether a passage affirms or denies what its disclosure asks.
public enum Polarity: String, Sendable, Codable, CaseIterable {
  case affirmed, denied
}

/// Where in a rule file something was said: 1-based line and column in Unicode scalars.
public struct RulePlace: Sendable, Hashable {
  public let path: String
  public let line: Int
  public let column: Int

  public init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }
}
