/// How sure a verdict is; measured by `clauselint evaluate`, which prints the share of right verdicts at each level.
public enum Confidence: String, Sendable, Comparable, CaseIterable, Codable {
  case low, medium, high

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A level of confidence and what speaks for it.
public struct Assurance: Sendable, Equatable {
  public let level: Confidence
  public let reason: String
}

extension Judge {
  /// What a verdict rests on: how sharp and how many its passages are, or how near the text came to stating it.
  ///
  /// - Parameter stated: the holdings of the clauses that state it.
  /// - Parameter mentions: the holdings of those that mention it.
  func assurance(of disclosure: CompiledDisclosure, stated: [Holding], mentions: [Holding]) -> Assurance {
    if stated.isEmpty { return assuranceOfAbsence(of: disclosure, mentions: mentions) }
    let sharp = Set(stated.filter { !$0.clause.rule.isBroad }.map { reading.passages[$0.match.passage].ordinal }).count
    return switch sharp {
    case 0: Assurance(level: .low, reason: "only a broad phrase holds")
    case 1: Assurance(level: .medium, reason: "one passage states it")
    default: Assurance(level: .high, reason: "\(sharp) passages state it")
    }
  }

  private func assuranceOfAbsence(of disclosure: CompiledDisclosure, mentions: [Holding]) -> Assurance {
    return switch (mentions.isEmpty, section(of: disclosure) != nil) {
    case (true, false): Assurance(level: .high, reason: "nothing raises the topic")
    case (false, true): Assurance(level: .low, reason: "a section on the topic, whose passages fall short")
    case (true, true): Assurance(level: .low, reason: "a section on the topic, in which no phrase holds")
    case (false, false): Assurance(level: .medium, reason: "passages raise the topic and fall short")
    }
  }
}
