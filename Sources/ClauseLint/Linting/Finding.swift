/// One diagnostic: a rule, how much it matters, where, why, and how to mend it.
public struct Finding: Sendable {
  /// Which rung of the ladder an absence is reported at, or that the text itself is at fault.
  public enum Anchor: String, Sendable {
    case text, mention, section, trigger, title, start
  }

  /// Another place that the reader needs to see.
  public struct Related: Sendable {
    public let message: String
    /// Bytes of the source.
    public let range: Range<Int>
  }

  /// `gdpr/retention-period`.
  public let rule: String
  public let disclosure: String?
  public let severity: Severity
  /// Bytes of the source.
  public let range: Range<Int>
  public let anchor: Anchor
  public let message: String
  /// Why the best mention falls short.
  public let because: String?
  public let confidence: Confidence
  public let citations: [String]
  public let isVerified: Bool
  public let related: [Related]
  public let fix: String?
  /// The same for the same finding after edits elsewhere in the file: 16 hexadecimal digits.
  public let fingerprint: String
}

/// What linting one document found out.
public struct Outcome: Sendable {
  public let source: SourceText
  /// One for each disclosure of the rule book, in its order.
  public let verdicts: [Verdict]
  /// In the order of the text.
  public let findings: [Finding]

  /// Without the findings that are less sure than this.
  public func keeping(_ least: Confidence) -> Outcome {
    Outcome(source: source, verdicts: verdicts, findings: findings.filter { $0.confidence >= least })
  }
}
