/// The requirements of one law, standard or house policy.
public struct RuleSet: Sendable {
  public let id: String
  public let title: String
  public let about: String?
  public let requires: [Requirement]
  public let forbids: [Prohibition]
  public let place: RulePlace
}

/// A rule set's demand for a disclosure.
public struct Requirement: Sendable {
  public let id: String
  public let disclosure: String
  public let title: String?
  public let citations: [String]
  /// Whether the citation was read in the law's own text.
  public let isVerified: Bool
  public let severity: Severity
  /// Judged only where the text states one of these disclosures; always, where empty.
  public let when: [String]
  /// Judged only where stated: an absence is no finding.
  public let isOptional: Bool
  public let constraints: [Constraint]
  /// The kinds of evidence that are enough; any, where empty.
  public let kinds: [String]
  public let message: String?
  public let fix: String?
  public let place: RulePlace
}

/// What the values of a requirement's evidence must satisfy.
public struct Constraint: Sendable, Equatable {
  public enum Bound: Sendable, Equatable {
    /// Compares `Value.magnitude`.
    case atMost(Double)
    case atLeast(Double)
    case exactly(Double)
    /// A date at most this many days before today.
    case within(days: Double)
    /// A date at most this many days after today.
    case notAfter(days: Double)
  }
  public let value: ValueKind
  public let bound: Bound
  /// As the rule file writes it, for messages.
  public let text: String
}

/// A check that reports what it finds, not what it misses.
public struct Prohibition: Sendable {
  public enum Check: Sendable {
    /// Each match of one of these is a finding.
    case phrases([Clause])
    /// A match of each list, in different passages, is one finding.
    case together([[Clause]])
    /// Values of this kind that the matches of one clause disagree on are one finding.
    case differ(ValueKind, [Clause])
    /// A heading with nothing under it.
    case emptyHeading
  }
  public let id: String
  public let title: String
  public let disclosure: String?
  public let check: Check
  public let citations: [String]
  public let isVerified: Bool
  public let severity: Severity
  public let message: String
  public let fix: String
  public let found: [Example]
  public let clean: [Example]
  public let place: RulePlace
}

/// How much a finding matters; ordered from note to error.
public enum Severity: String, Sendable, Comparable, CaseIterable, Codable {
  case note, warning, error

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
