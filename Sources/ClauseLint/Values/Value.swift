/// Something read from the text that can be quoted, compared and counted.
public struct Value: Sendable, Equatable {
  public let kind: ValueKind
  /// The normal form: `P12M`, `2026-11-21`, `privacy@example.org`, `13`.
  public let text: String
  /// Comparable size: days of a duration, days since 1970-01-01 of a date, years of an age, the number itself.
  public let magnitude: Double?

  public init(kind: ValueKind, text: String, magnitude: Double? = nil) {
    self.kind = kind
    self.text = text
    self.magnitude = magnitude
  }
}

/// The kinds of value that a phrase can name between braces.
public enum ValueKind: String, Sendable, CaseIterable, Codable {
  case duration, date, email, url, phone
  case postalAddress = "postal-address"
  case age, number, name
  case obfuscatedEmail = "obfuscated-email"
  case placeholder
  case impossibleDate = "impossible-date"
  /// A number in words and in digits that disagree: "twelve (6) months".
  case conflictingNumber = "conflicting-number"
}
