import YAML

/// Reading what a requirement asks of the values in its evidence.
extension RuleReader {
  mutating func constraints(_ key: String, in mapping: Mapping) -> [Constraint] {
    guard let fields = self.mapping(key, in: mapping) else { return [] }
    if fields.entries.isEmpty { report("`\(key)` is empty", at: fields.mark) }
    return fields.entries.compactMap { constraint($0) }
  }

  private mutating func constraint(_ entry: Mapping.Entry) -> Constraint? {
    guard let kind = ValueKind(rawValue: entry.key.text) else {
      let hint = didYouMean(entry.key.text, among: ValueKind.allCases.map(\.rawValue))
      report("unknown value `\(entry.key.text)`\(hint)", at: entry.key.mark)
      return nil
    }
    guard let scalar = scalar(entry.value, for: entry.key.text) else { return nil }
    guard let example = kind.exampleBound else {
      report("values of the kind `\(kind.rawValue)` cannot be compared", at: entry.key.mark)
      return nil
    }
    guard let bound = Constraint.Bound(scalar.text, of: kind) else {
      report("`\(scalar.text)` is no bound of a \(kind.rawValue); write it like `\(example)`", at: scalar.mark)
      return nil
    }
    return Constraint(value: kind, bound: bound, text: scalar.text)
  }
}

extension ValueKind {
  /// A bound as it is written for values of this kind; nil for values that have no size.
  fileprivate var exampleBound: String? {
    switch self {
    case .duration: "<= 1 month"
    case .date: "within 12 months"
    case .age, .number: ">= 13"
    default: nil
    }
  }
}

extension Constraint.Bound {
  /// Days of the units that bounds are written in.
  private static let daysOfUnit: [String: Double] = [
    "day": 1, "week": 7, "month": 30.4375, "year": 365.25, "business day": 1.4, "working day": 1.4,
  ]

  /// `<= 1 month`, `>= 13`, `= 30 days`, `within 12 months`, `not after 90 days`.
  init?(_ text: String, of kind: ValueKind) {
    let words = text.split { $0 == " " || $0 == "\n" }.map { $0.lowercased() }
    if kind == .date {
      if words.first == "within", let days = Self.days(words.dropFirst()) {
        self = .within(days: days)
      } else if words.starts(with: ["not", "after"]), let days = Self.days(words.dropFirst(2)) {
        self = .notAfter(days: days)
      } else {
        return nil
      }
      return
    }
    // The sign may touch the number: `<=30 days`.
    let written = words.joined(separator: " ")
    guard let sign = ["<=", ">=", "="].first(where: { written.hasPrefix($0) }) else { return nil }
    let quantity = written.dropFirst(sign.count).split(separator: " ").map(String.init)
    let size = kind == .duration ? Self.days(quantity[...]) : Self.number(quantity[...])
    guard let size else { return nil }
    switch sign {
    case "<=": self = .atMost(size)
    case ">=": self = .atLeast(size)
    default: self = .exactly(size)
    }
  }

  /// `12 months` in days.
  private static func days(_ words: ArraySlice<String>) -> Double? {
    guard let count = number(words.prefix(1)) else { return nil }
    let unit = words.dropFirst().joined(separator: " ")
    let singular = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
    return daysOfUnit[singular].map { $0 * count }
  }

  /// A plain decimal number that stands alone.
  private static func number(_ words: ArraySlice<String>) -> Double? {
    guard words.count == 1, let word = words.first else { return nil }
    guard word.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else { return nil }
    return Double(word)
  }
}
