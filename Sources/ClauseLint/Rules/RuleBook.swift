/// Everything that rule files say, resolved: each list, disclosure and audience a rule names exists.
public struct RuleBook: Sendable {
  public var disclosures: [Disclosure] = []
  public var ruleSets: [RuleSet] = []
  public var lexicon = Lexicon()

  public init() {}

  public func disclosure(_ id: String) -> Disclosure? { disclosures.first { $0.id == id } }

  public func ruleSet(_ id: String) -> RuleSet? { ruleSets.first { $0.id == id } }
}

/// A rule file's name and contents.
public struct RuleFile: Sendable {
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// A mistake in a rule file.
public struct RuleProblem: Error, Sendable, Equatable {
  public let place: RulePlace
  public let message: String

  public init(place: RulePlace, message: String) {
    self.place = place
    self.message = message
  }
}
